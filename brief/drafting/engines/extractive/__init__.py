"""The embedded engine: it quotes the text and never paraphrases. No model, no network, the same bytes every time.

survey        the whole text read once: names, speakers, numbers, dates, hedges per sentence
key_facts     which sentences, by their `worth` and by what each adds to those already chosen; `trimming` of long ones
actors        who is in it, with evidence: `candidates` by name, `unnamed` ones by noun, and the `deeds` of each
openness      what the text leaves open, disputes, what it does not give
engine        all of it put together as a `Draft`
"""
