"""Everything that `brief` raises on purpose, with the exit code the command line gives it.

    BriefError                     1
    ├── UsageError                 2   a flag, an argument or an option has a value that cannot be used
    ├── InputError                 3   a source cannot be read, or holds nothing to brief
    │   └── VersionError           3   a stored brief of a schema version this release does not know
    ├── OutputError                4   the brief cannot be written where it was asked for
    ├── ConfigurationError         5   the model's service cannot be used as configured
    │   ├── KeyMissingError        5   no key, and no endpoint that needs none
    │   ├── KeyRejectedError       5   the service refuses the key
    │   ├── ModelUnknownError      5   the service does not know the model
    │   └── QuotaError             5   the account has no credit left; asking again does not help
    ├── ServiceError               6   the service cannot be reached or does not answer now
    │   ├── RateLimitError         6
    │   ├── ConnectError           6
    │   └── DeadlineError          6
    └── ReplyError                 7   the service answered, and the answer cannot be used
        ├── RefusalError           7   the model declined, or a content filter stopped it
        ├── TruncatedError         7   the answer was cut at its limit, also when asked again with more room
        ├── ContextExceededError   7   the text does not fit the model's context, however small the chunk
        └── MalformedReplyError    7   not JSON, not the schema, not what the protocol promises

Exit codes that no exception stands for: 0 the brief is written; 8 it is written, but a part of the text could
not be read (a chunk failed); 9 `--strict` was given and something was cut, removed or replaced; 10 of `verify`: a
statement is not borne out by the article; 130 interrupted; 141 the reader of standard output went away.
"""

from __future__ import annotations

from typing import ClassVar


class BriefError(Exception):
    """The base of all errors of this package. The message is one line that says what is wrong and what to do."""

    exit_code: ClassVar[int] = 1


class UsageError(BriefError):
    exit_code = 2


class InputError(BriefError):
    exit_code = 3


class VersionError(InputError):
    pass


class OutputError(BriefError):
    exit_code = 4


class ConfigurationError(BriefError):
    exit_code = 5


class KeyMissingError(ConfigurationError):
    pass


class KeyRejectedError(ConfigurationError):
    pass


class ModelUnknownError(ConfigurationError):
    pass


class QuotaError(ConfigurationError):
    pass


class ServiceError(BriefError):
    exit_code = 6


class RateLimitError(ServiceError):
    pass


class ConnectError(ServiceError):
    pass


class DeadlineError(ServiceError):
    pass


class ReplyError(BriefError):
    exit_code = 7


class RefusalError(ReplyError):
    pass


class TruncatedError(ReplyError):
    pass


class ContextExceededError(ReplyError):
    pass


class MalformedReplyError(ReplyError):
    pass


EXIT_INCOMPLETE = 8
EXIT_STRICT = 9
EXIT_UNSUPPORTED = 10
EXIT_INTERRUPTED = 130
EXIT_CLOSED_PIPE = 141

EXIT_CODES: tuple[tuple[int, str], ...] = (
    (0, "the brief is written, or every statement verified"),
    (1, "an unexpected error"),
    (2, "a flag or argument cannot be used"),
    (3, "the input cannot be read, or holds nothing to brief"),
    (4, "the output cannot be written"),
    (5, "the model's service is not usable as configured: key, model name, quota"),
    (6, "the service cannot be reached or is busy: rate limit, connection, deadline"),
    (7, "the service's answer cannot be used: refusal, cut off, not the schema"),
    (EXIT_INCOMPLETE, "the brief is written, but a part of the text could not be read"),
    (EXIT_STRICT, "--strict: the brief is written, but something was cut, removed or replaced"),
    (EXIT_UNSUPPORTED, "verify: a statement is not borne out by the article"),
    (EXIT_INTERRUPTED, "interrupted"),
    (EXIT_CLOSED_PIPE, "the reader of standard output went away"),
)
