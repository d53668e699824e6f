"""Brief -> text. Pure: the same brief gives the same bytes."""
