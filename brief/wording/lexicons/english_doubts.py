"""English phrases that keep a thing open without being hedges: hopes, fears, questions under study, first results.

Patterns over folded text, case ignored, tried in this order.
"""

from __future__ import annotations

_CLAUSE_AFTER = (
    r"(?: (?:that|it|he|she|they|we|i|there|the|this|these|his|her|its|their|to|for|of|about|over|[a-z]+ing))\b"
)
_STUDY = (
    r"(?:investigat|examin|prob|look|determin|establish|decid|debat|question|consider|wonder|discover|assess|"
    r"review|check|"
    r"test|study|weigh|explor|mull|discuss)"
)

HOPED = (
    rf"(?:is |are |was |were |be )?(?:hop(?:e|es|ed|ing|eful)|fear(?:s|ed|ing|ful)?|worr(?:y|ies|ied)|"
    rf"aim(?:s|ed|ing)?|optimistic|pessimistic)(?={_CLAUSE_AFTER})",
    r"concern(?:s|ed)?(?= (?:that|about|over|he|she|they|there)\b)",
    r"concerns(?= (?:[\w'-]+ ){1,5}(?:would|could|might|may|will)\b)",
    r"(?:the |any |a |some |little |no )?(?:prospects?|risks?|chances?|danger|threat|likelihood|possibility|"
    r"suspicions?|"
    r"theory|hypothesis|worry|worries)(?= (?:that|of)\b)",
)
STUDIED = (
    rf"{_STUDY}(?:s|es|ed|e|ies|ing|ting|y)?(?: (?:at|into|on|over))? (?:whether|if)\b",
    r"(?:is|are|was|were|been|be) (?:now |still |also |actively |seriously )?(?:considering|weighing|mulling|"
    r"contemplating|"
    r"pondering|exploring)(?! (?:that|it|him|her)\b)",
    r"(?:consider(?:s|ed)|weigh(?:s|ed)|mull(?:s|ed)|explor(?:es|ed)|contemplat(?:es|ed)|debat(?:es|ed)|"
    r"discuss(?:es|ed))"
    r"(?= [a-z]+ing\b)",
    r"(?:is|are|was|were|am|'m|'re|remains?|remained)? ?(?:n't|not) (?:yet |entirely |quite |so |altogether |really )?"
    r"(?:sure|certain|convinced|clear|known|confirmed)\b",
    r"(?:uncertain|unsure|unclear)(?= (?:that|it|he|she|they|about|of)\b)",
    r"open (?:question|to question)",
    r"whether or not",
)
SEEMING = (
    r"look(?:s|ed|ing)? (?:like|as if|as though|likely|set to|certain to|to be|to have)\b",
    r"sound(?:s|ed)? (?:like|as if|as though)\b",
    r"(?:interpreted|perceived|construed|seen|viewed|regarded|taken) (?:by [\w'-]+ )?as\b",
    r"tentative(?:ly)?",
    r"potential to",
    r"(?:usually|typically|generally|normally|in most cases|as a rule)",
    r"(?:odds-on|(?:the )?favou?rites?)(?= (?:to|for)\b)",
    r"on (?:course|track)(?= (?:to|for)\b)",
    r"(?:is|are|was|were|be|been|remains?|remained|being) (?:also |still |even |quite )?possible(?! to\b)",
    r"(?:thought|believed)(?= (?:the|an?|his|her|its|their)\b)",
    r"(?:thought|believed|assumed|felt|feared|suspected|presumed|figured|supposed|guessed|reckoned|assumes?|presumes?|"
    r"suspects?)(?= (?:he|she|it|they|there|that (?!of\b|to\b))\b)",
    r"provisional(?:ly)?",
    r"(?:seemingly|supposedly|notionally|nominally|conditionally|theoretically|hypothetically)",
    r"in (?:theory|principle)\b",
    r"on paper\b",
    r"not necessarily",
    r"(?<=not everyone will )necessarily|(?<=not everything will )necessarily",
    r"(?:unverified|unproven|unsubstantiated|uncorroborated|yet to be (?:confirmed|verified|proven))",
    r"if (?:confirmed|true|proven|proved|approved)\b",
    r"(?:preliminary|initial)(?= (?:results?|findings?|figures?|data|estimates?|reports?|investigations?|inquiry|"
    r"inquiries|evidence|analysis|conclusions?|tests?|count|information|indications?|assessments?|autopsy|review|"
    r"agreement|deal)\b)",
    r"almost certain(?:ly)?",
    r"more than likely",
    r"may as well",
    r"(?:early|first|all the) (?:indications?|signs?)",
    r"signs? (?:of|that)\b",
    r"(?:evidence|signs|everything|data) (?:point|points|pointed|pointing) to\b",
    r"hint(?:s|ed|ing)? (?:at|that)\b",
    r"impl(?:y|ies|ied|ying) (?:that|a|the)?\b",
)
NAMED = (
    r"(?<!as )(?<!if )(?<!best )(?<!all )(?<!every )(?<!where )(?<!when )(?<!whenever )(?<!wherever )(?<!not )"
    r"possible(?= (?!to\b|that\b|for\b|in\b|by\b|and\b|but\b)[a-z]+)",
    r"potential(?= (?!of\b|for\b|to\b|and\b|as\b|in\b|is\b|was\b)[a-z]+)",
    r"(?:apparent|presumed|probable|prospective|would-be|believed|rumou?red|supposed|reported)(?= (?!to\b|"
    r"that\b|in\b|(?:hear|see|feel|smell|find|be|hav|los|receiv)ing\b|the\b|an?\b|no\b|his\b|her\b|their\b)[a-z]+)",
)
CANNOT_TELL = (
    r"(?:can(?:not|'t)|could ?n(?:o|')t|unable to|impossible to|hard to|difficult to|too (?:early|soon) to) "
    r"(?:say|tell|know|confirm|verify|determine|establish|predict)\b(?! I\b)",
)
HELD = (
    r"(?:i|we) do ?(?:n't|not) (?:think|believe|suppose|imagine|expect|reckon)\b",
    r"(?:i|we) (?:think|believe|guess|suppose|suspect|reckon|imagine|assume)\b",
    r"to (?:my|our) knowledge",
    r"as far as (?:i|we|he|she|they) (?:kn[eo]ws?|can tell|could tell)\b",
)

SURE = (
    r"(?:will|'ll|won't|shall|going to|certain(?:ly)?|definitely|undoubtedly|clearly|surely|inevitably|bound to|"
    r"guaranteed|unquestionably|proves?|proved|proven|conclusively|without (?:a )?doubt|sure to|confirmed that)"
)
"""Words by which a statement is surer than one that has none of them."""

LEFT_OPEN = (
    r"\b(?:aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|"
    r"want(?:s|ed|ing)?|intend(?:s|ed|ing)?|intention|goals?|bid|efforts?|chances?|risk(?:s|ed|ing|y)?|odds|"
    r"options?|prospects?|suspicions?|suspect(?:s|ed)?|theor(?:y|ies)|worr(?:y|ies|ied)|doubt(?:s|ed|ful)?|"
    r"uncertain(?:ty)?|weigh(?:s|ed|ing)?|belie(?:ve|ves|ved|f|ving)|think(?:s|ing)?|thought|feels?|felt|view(?:s|ed)?|"
    r"opinion|suggest(?:s|ed|ion)?|estimat(?:e|es|ed)|predict(?:s|ed|ion)?|speculat\w{1,4}|assum(?:e|es|ed|ing)|"
    r"presum\w{1,5}|prepar(?:e|es|ed|ing)|consider(?:s|ed|ing)?|looking|threat(?:s|en|ens|ened)?|danger|in case|"
    r"otherwise|"
    r"question(?:s|ed)?|ambitions?|dreams?|target(?:s|ed)?|designed|set to|optimistic|hopeful|"
    r"(?:too|so) (?:early|soon)|premature)\b"
)
"""Words that leave a thing open beside a hope, a fear or a question under study."""
