"""Many drafts -> one: chunks, then articles."""
