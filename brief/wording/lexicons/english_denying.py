"""English words by which somebody denies or contests what is said, and by which somebody grants it."""

from __future__ import annotations

DENYING = frozenset(
    """deny denies denied denying denial denials reject rejects rejected rejecting rejection dismiss dismisses
    dismissed dismissing dismissal dispute disputes disputed disputing contest contests contested contesting
    rebut rebuts rebutted rebuttal refute refutes refuted refuting repudiate repudiates repudiated disavow
    disavows disavowed disown disowns disowned contradict contradicts contradicted contradicting disagree
    disagrees disagreed disagreeing disagreement rebuff rebuffs rebuffed scoff scoffs scoffed rubbish rubbished
    dispel dispels dispelled debunk debunked discount discounted challenge challenges challenged challenging
    question questions questioned doubt doubts doubted object objects objected protest protested protesting
    oppose opposes opposed opposing decry decried criticize criticized criticise criticised criticism refuse
    refuses refused refusing decline declines declined declining misconception myth fantasy fallacy falsehood
    hoax false untrue incorrect inaccurate wrong unfounded baseless groundless meritless nonsense absurd
    ridiculous ludicrous illogical fabricated fiction lie lies swat swatted brush brushed""".split()
)

DISPARAGING = frozenset(
    """downplay downplays downplayed downplaying minimise minimised minimising minimize minimized minimizing belittle
    belittled slam slams slammed slamming blast blasts blasted blasting condemn condemns condemned condemning denounce
    denounces denounced denouncing attack attacked attacking complain complains complained complaining bemoan bemoaned
    unhappy furious dissatisfied displeased distort distorted distorts distortion misleading misled misrepresent
    misrepresents misrepresented misrepresentation mischaracterise mischaracterised mischaracterize mischaracterized
    cherry-pick cherry-picked cherry-picking flawed faulty bogus fake misinformation disinformation resist resists
    resisted ridicule ridiculed mock mocked dodge dodged evade evaded sidestep sidestepped""".split()
)
"""Who does this to a claim or a deed does not grant it, nor deny it."""

UNTRUE = frozenset(
    """false falsely untrue baseless unfounded groundless debunked discredited bogus fake fabricated fictitious hoax
    myth
    fallacy misconception falsehood unsubstantiated disproved disproven erroneous erroneously incorrectly wrongly
    mistakenly misleading""".split()
)
"""Words by which a text says that what it tells is not so."""

RUMOURED = frozenset("""rumour rumours rumoured rumor rumors rumored gossip""".split())
"""Who calls it so does not tell it as so."""

DENYING_PHRASES = (
    r"\b(?:took|take|takes|taking) issue\b|\bplay(?:s|ed|ing)? down\b"
    r"|\bnot to (?:his|her|their|its) (?:liking|taste)\b"
    r"|\bturn(?:s|ed|ing)? (?:\w+ ){0,3}down\b|\b(?:threw|thrown|throws?) out\b"
    r"|\bpush(?:es|ed|ing)? back\b|\bplead(?:s|ed)? not guilty\b|\bwithout merit\b"
    r"|\b(?:not|never|n't|no) (?:a |an |in fact )?(?:true|correct|accurate|right|truth|merit|basis|the case|so)\b"
    r"|\bno (?:\w+ )?(?:plans?|intentions?|truth|basis|merit|evidence|desire)\b"
    r"|\bmaintain(?:s|ed|ing)? (?:\w+ ){0,3}innocen"
)

GRANTING = frozenset(
    """acknowledge acknowledges acknowledged acknowledging acknowledgement acknowledgment admit admits admitted
    admitting admission concede concedes conceded conceding concession confess confesses confessed confessing
    confession confirm confirms confirmed confirming confirmation accept accepts accepted accepting acceptance
    agree agrees agreed agreeing concur concurs concurred endorse endorses endorsed endorsing embrace embraces
    embraced grant grants granted affirm affirms affirmed corroborate corroborates corroborated reveal reveals
    revealed verify verified""".split()
)

CONTESTING_VERB = (
    r"(?:deny|reject|dismiss|dispute|contest|rebut|refute|repudiate|disavow|contradict|challenge|question|disagree|oppose"
    r"|doubt|take issue|object|denied|rejected|dismissed|disputed|contested|refuted|contradicted|challenged|questioned)"
)
"""After "did not" or "declined to", these grant what they contest."""

AT_LARGE = frozenset(
    """wrongdoing allegations allegation accusations accusation charges charge claims claim everything anything
    involvement misconduct impropriety reports report knowledge responsibility guilt suggestions assertions
    rumours rumors deal culpability""".split()
)
"""Nouns by which a denial covers more than one act."""
