"""A stored brief, or any text, against an article: a report that says of each statement whether it is borne out."""
