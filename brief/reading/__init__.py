"""bytes -> Document: where the bytes come from, their encoding, cleaning, and numbered sentences."""
