"""English words by which two tellings of one thing differ, or agree in other words."""

from __future__ import annotations

# "A staff shortage" or "a poor supply of staff" says what "a lack of staff" says, and negates nothing in grammar.
LACKING = frozenset(
    """lack lacks lacked lacking shortage shortages short scarce insufficient absence absent shortfall weak lackluster
    lacklustre poor poorly bad
    badly less fewer rarely seldom avoid avoids avoided avoiding avoidance prevent prevents prevented preventing
    prevention avert averts averted averting escape escapes escaped evade evades evaded eliminate eliminates
    eliminated eliminating forgo forgoes forgone forego spare spared spares""".split()
)

WITHOUT_IT = ("-free", "-deprived", "-less", "-proof")

# Verbs that tell a denial without being one.
CONTRADICTING = frozenset(
    """oppose opposes opposed dispute disputes disputed contest contests contested dismiss dismissed contradict
    contradicted against""".split()
)

# Nouns that stand for one another beside a number.
PEOPLE = frozenset("""people person victim civilian passenger resident soul individual life""".split())
