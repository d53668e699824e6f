"""The embedded engine: it quotes the text and never paraphrases. No model, no network, the same bytes every time.

survey        the whole text read once: names, speakers, numbers, dates, hedges per sentence
key_facts     which sentences, by what each adds to those already chosen
actors        who is in it, with evidence
openness      what the text leaves open, disputes, what it does not give
engine        the four put together as a `Draft`
"""
