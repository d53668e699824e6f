"""A saved web page: trafilatura finds the article and what the page says of it. Nothing is fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from brief.errors import InputError
from brief.wording.debris import holds_post

_LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", re.IGNORECASE)
_NOTHING = "No article was found in the page. Save the page after it has loaded, or paste the article's text."


@dataclass(frozen=True, slots=True)
class WebPage:
    """`text` has one paragraph a line. `published` is ISO 8601; `language` what the page declares, if anything."""

    text: str
    title: str | None
    authors: tuple[str, ...]
    publisher: str | None
    url: str | None
    published: str | None
    language: str | None


def read_web_page(html: str) -> WebPage:
    """Raises `InputError` where the page holds no article."""
    from trafilatura import bare_extraction

    try:
        found: Any = bare_extraction(
            html, favor_precision=True, include_comments=False, with_metadata=True, deduplicate=False
        )
    except (ValueError, TypeError, RecursionError) as e:  # what lxml raises for trees it cannot build
        raise InputError(_NOTHING) from e
    text = (found.text or "").strip() if found is not None else ""
    if found is None or not text:
        raise InputError(_NOTHING)
    language = _LANGUAGE.search(html[:5000])
    return WebPage(
        text=text,
        title=found.title or None,
        authors=tuple(a.strip() for a in (found.author or "").split(";") if a.strip() and not holds_post(a)),
        publisher=found.sitename or None,
        url=found.url or None,
        published=found.date or None,
        language=language.group(1).lower()[:2] if language else None,
    )
