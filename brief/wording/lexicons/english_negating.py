"""English phrases that negate what follows them without a word of negation, or carry one over to a later verb."""

from __future__ import annotations

_FILL = r"(?:[\w'-]+ ){0,4}"
_FEW = r"(?:[\w'-]+ ){0,6}"

NEGATING = (
    r"(?:yet|still) to\b",
    r"against(?= [\w'-]+ing\b)",
    r"(?:refusals?|failures?|inability|reluctance|unwillingness|refusing|failing|reluctant|unwilling|hesitant|loath|"
    r"powerless|forbidden|neglect(?:ed|s|ing)?|omit(?:ted|s|ting)?|cease[ds]?|ceasing) to\b",
    rf"(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?) {_FILL}to\b",
    r"(?:instead of|rather than|far from|a long way from|anything but|in lieu of|"
    r"free of|free from|devoid of|deprived of)",
    r"(?:stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|keep|keeps|kept|keeping|bar|bars|barred|"
    r"barring|ban|bans|banned|banning|block|blocks|blocked|blocking|prohibit|prohibits|prohibited|prohibiting|deter|"
    r"deters|deterred|deterring|dissuade|dissuades|dissuaded|discourage|discourages|discouraged|exclude|excludes|"
    r"excluded|disqualified|save|saved|hinder|hindered|restrain|restrained|refrain|refrains|refrained|refraining|"
    rf"abstain|abstains|abstained|shield|shields|shielded|spare|spared) {_FEW}from(?= [\w'-]+ing\b)",
    r"(?:avoid|avert|evade|forgo|eliminat)(?:e[sd]?|s|ed|ing|es)?\b",
    r"(?:reject|rejects|rejected|resist|resists|resisted|oppose|opposes|opposed|forgo|"
    r"stop|stops|stopped|quit|halt|halts|halted|cease|ceases|ceased|miss|missed)(?= [\w'-]+ing\b)",
    r"(?:rule|rules|ruled|ruling) out\b",
    r"(?:fall|falls|fell|falling) short of\b",
    r"(?:stop|stops|stopped|stopping) short of\b",
    r"no (?:immediate |current |further |clear |known |public |such )?(?:plans?|intentions?|desire|wish|need|reason|"
    r"signs?|evidence|indications?|chance|way|words?|proof|hope|obligation|right|power|authority|interest|ambition|"
    r"guarantee|suggestion|question|prospect|duty) (?:to|of|that|for|in|on|whether)\b",
    r"(?:not|never|cannot|[a-z]{2,6}n't) (?:yet |even |really |currently |necessarily |fully |personally )?"
    r"(?:think|thinks|thought|"
    r"believe|believed|expect|expected|suppose|want|wanted|intend|intended|plan|planned|planning|wish|wished|seek|"
    r"sought|agree|agreed|decide|decided|choose|chosen|consent|propose|proposed|consider|considered|feel|see|accept|"
    r"allow|hope|going|able|dare|need|try|tried|bother|manage|managed|likely|possible|ready|willing|prepared|allowed|permitted|"
    r"supposed|obliged|required|due|set|scheduled|sure|certain|convinced|aware|clear)\b",
    r"(?:hardly|scarcely)\b",
    rf"too [\w'-]+ (?:for {_FILL})?to\b",
    r"(?:myth|misconception|fallacy|falsehood|hoax|untrue|incorrect|wrong|false|unlikely|impossible|doubtful|implausible"
    r"|improbable|unthinkable|inconceivable)['\"]? (?:that|to|for)\b",
    r"(?:doubt|doubts|doubted|doubting) (?:that|whether|if)\b",
    r"(?:lack|absence|dearth) of\b",
)
"""Patterns, each of which ends where the words that it negates begin."""

LIGHT_VERBS = frozenset("""make take give hold have get provid reach issu offer show find play receiv""".split())
"""Stems of verbs that mean little without their noun, so that to negate them negates it."""
