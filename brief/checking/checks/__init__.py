"""One module per family of checks. A check is a pure function of a statement and its grounds to an objection or None.

It asks `wording` what the words mean, compares, and gives the words that decided it. It never says what follows from
the objection; `severities` does.
"""
