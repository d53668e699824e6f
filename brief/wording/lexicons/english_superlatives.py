"""English superlatives that end on "-est" like words that are none, and those that do not."""

from __future__ import annotations

NOT_SUPERLATIVE = frozenset(
    """interest west midwest northwest southwest forest arrest protest request guest harvest honest modest manifest
    suggest invest contest conquest quest test rest chest nest pest vest zest crest jest attest detest digest
    infest ingest molest tempest unrest bequest inquest everest behest budapest bucharest priest wrest divest dishonest
    disinterest earnest""".split()
)
SUPERLATIVE_WORDS = frozenset(
    "best worst most least only sole top leading main first foremost few principal key".split()
)
"""Of one thing, or of several: "one of the few" is not "the only one", "one of the main reasons" not "the reason"."""
