"""Draft -> checked items: one check, one small function, one code; a table of severities."""
