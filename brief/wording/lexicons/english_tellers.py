"""Verbs that give words to their subject without a clause of speech, and nouns for speakers that exclude each other."""

from __future__ import annotations

TELLING_VERBS = frozenset(
    """advise advises advised recommend recommends recommended call calls called find finds found told tells cite cites
    cited praise praises praised criticise criticises criticised criticize criticizes criticized condemn condemns
    condemned describe describes described urge urges urged suggest suggests suggested warn warns warned complain
    complains complained attribute attributes attributed credit credits credited liken likens likened label labels
    labelled labeled defend defends defended""".split()
)
"""Finite forms that, right behind a speaker who opens a statement, give what follows to that speaker."""

AUTHORIAL = frozenset(
    """author authors writer writers columnist columnists column editorial editorialist editors paper newspaper article
    piece report reporter journalist correspondent essay essayist commentator commentary analyst analysis op-ed blog
    blogger site website magazine review outlet publication post story text""".split()
)
"""Who speaks in a text's own voice."""

GENERIC_SPEAKERS = frozenset(
    """man men woman women person people someone somebody official officials source sources company firm group
    organisation organization agency team club authority authorities critic critics expert experts leader leaders boss
    bosses body government administration ministry department office spokesman spokeswoman spokesperson spokespeople
    country nation state city aide aides campaign camp side sides party family relative relatives member members others
    many some most one both figures data records statement letter email report study survey poll research researchers
    couple pair player players star statistics studies document documents mother father parent parents owner head chief
    business manufacturer maker giant retailer network broadcaster channel institution association charity union body
    """.split()
)
"""Heads so wide that a text may well not print them of one whom they fit."""

_FAMILIES = """
police officer officers detectives investigators policeman policewoman sheriff constable
prosecutor prosecutors prosecution
defence defense
judge judges court magistrate jury
mayor councillor councillors council
minister president premier chancellor senator governor
witness witnesses bystander bystanders onlookers eyewitness eyewitnesses passer-by
doctor doctors surgeon surgeons medics hospital paramedics nurse nurses
union unions
firefighters firefighter
resident residents neighbour neighbours neighbor neighbors villagers locals
opposition
victim victims survivor survivors
suspect suspects defendant defendants accused
teacher teachers headteacher
student students pupil pupils
farmer farmers
economist economists
scientist scientists researcher researchers academics
developer developers
investor investors shareholders
airline carrier
regulator regulators watchdog
passengers passenger
customers customer shoppers
supporters fans
coach manager
planner planners
lawyer lawyers attorney attorneys solicitor barrister
employer employers
landlord landlords
tenants tenant
"""
SPEAKER_FAMILIES: dict[str, int] = {
    word: number for number, line in enumerate(_FAMILIES.strip().split("\n")) for word in line.split()
}
"""Nouns for speakers; those of one number may be one, those of different numbers are not."""
