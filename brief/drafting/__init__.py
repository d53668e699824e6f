"""Document -> Draft: tokens, chunks, prompts, and the engines that answer them."""
