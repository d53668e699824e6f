"""The words of one language each, as data."""
