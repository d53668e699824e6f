"""The engines: `llm` asks a model, `extractive` quotes the text itself. Both return a `ChunkDraft` per chunk."""
