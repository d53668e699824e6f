"""What language rules know. Pure functions over strings: no network, no clock, no model.

A rule about language lives here and nowhere else; reading, the extractive engine, the checks and merging ask it.
Offsets are code points of the string passed in, half-open. Everything takes text in its original typography and
folds quotation marks, dashes and spaces itself, so that offsets stay true.

    text          folding of typography, words, content words, stems
    sentences     where sentences end
    languages     which language a text is in
    numbers       quantities: value, unit, the noun counted, qualifier
    dates         date expressions and the days they mean
    datelines     "PORT ALVERA, July 31 (Meridian Wire) --"
    quotations    quoted spans, across sentences and paragraphs
    names         capitalised names, with a guess of their kind where there is evidence
    roles         "Foreign Minister Ilse Marrow", "Tomas Brecht, a ministry spokesman"
    attribution   who says what, named or not
    hedges        may, reportedly, refused to rule out, ...
    negation      not, never, denied, rejected; antonyms
    lexicons/     the words of one language each
"""
