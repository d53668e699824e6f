"""English words with a negating affix."""

from __future__ import annotations

AFFIXED = """
unhurt hurt; unharmed harm; uninjured injured; unarmed armed; unsafe safe; unlawful lawful; illegal legal; impossible
possible; untrue true; incorrect correct; inaccurate accurate; unaware aware; unwilling willing; unchanged changed;
unprovoked provoked; unconfirmed confirmed; undecided decided; unsuccessful successful; unpaid paid; unauthorised
authorised; unauthorized authorized; invalid valid; insufficient sufficient; incomplete complete; unclear clear; unknown
known; unlikely likely; unable able; disagree agree; disapprove approve; disallow allow; disagreed agreed; disagrees
agrees; dissatisfied satisfied; unfair fair; unjust just; unnecessary necessary; unacceptable acceptable; unresolved
resolved; unanswered answered; unverified verified; undisclosed disclosed; unspecified specified; unnamed named;
unidentified identified; uncertain certain; unpopular popular; unprecedented precedented; unsigned signed; unmarried
married; unemployed employed; irresponsible responsible; irrelevant relevant; illegitimate legitimate; inadequate
adequate; ineffective effective; ineligible eligible; inactive active; independent dependent; nonviolent violent;
non-violent violent; unconstitutional constitutional; unscathed scathed; unreliable reliable; unproven proven
"""
"""A word with a negating affix, and the word it negates."""
