"""English words that speak well of a thing, and words that speak ill of it.

Two of one side may stand for each other, however loosely; one of the other side in the same place says the opposite.
Dictionary forms, parted by spaces; the adverbs in "-ly" and the comparatives go with their adjectives.
"""

from __future__ import annotations

GOOD = """
good great excellent superb sterling brilliant outstanding impressive splendid fine productive fruitful constructive
useful helpful generous kind warm friendly glowing positive promising encouraging favourable favorable healthy strong
solid robust successful popular happy pleased delighted thriving booming smooth orderly memorable thrilling flawless
perfect fantastic wonderful welcome beneficial advantageous rewarding lucrative profitable valuable worthwhile effective
efficient competent capable skilful skillful able talented gifted reliable dependable trustworthy sound safe secure
stable steady calm peaceful cordial amicable harmonious polite respectful courteous gracious sincere honest fair just
decent honourable honorable admirable noble heroic brave courageous loyal faithful supportive sympathetic caring
compassionate humane gentle tender loving affectionate cheerful joyful joyous upbeat hopeful optimistic confident proud
grateful thankful satisfied content enthusiastic eager keen lively vibrant dynamic energetic fresh clean pure pristine
tidy neat elegant beautiful attractive handsome charming lovely pleasant enjoyable delightful comfortable cosy luxurious
spacious tasty delicious sweet fragrant clear lucid sensible wise prudent rational reasonable careful thorough diligent
meticulous accurate precise fortunate lucky blessed flourishing prosperous wealthy prestigious respected renowned
celebrated acclaimed legendary triumphant victorious spectacular stunning magnificent glorious marvellous marvelous
remarkable exceptional superior finest first-class world-class ideal fit hale sturdy durable intact unblemished
spotless hospitable inviting accommodating cooperative flexible tolerant lenient merciful innocent legitimate credible
convincing persuasive compelling well-received well-liked well-run easy painless harmless
"""

BAD = """
bad poor terrible awful dreadful mediocre disastrous dismal weak disappointing fruitless unproductive pointless useless
unhelpful mean stingy cruel cold hostile frosty scathing negative grim discouraging unfavourable unfavorable unhealthy
feeble shaky fragile failed failing unpopular unhappy angry furious struggling ailing bumpy chaotic forgettable dull
boring flawed faulty lousy unwelcome harmful detrimental damaging costly wasteful worthless futile ineffective
inefficient incompetent incapable inept clumsy unreliable undependable untrustworthy unsafe dangerous risky insecure
unstable volatile turbulent violent bitter acrimonious hateful rude disrespectful insulting insincere dishonest unfair
unjust indecent dishonourable dishonorable shameful disgraceful cowardly disloyal unfaithful unfriendly unsympathetic
callous heartless inhumane brutal harsh rough unloving gloomy miserable joyless downbeat hopeless pessimistic doubtful
ashamed embarrassed ungrateful dissatisfied discontented disgruntled unenthusiastic reluctant apathetic lifeless
sluggish stagnant stale dirty filthy polluted contaminated messy untidy ugly unattractive unpleasant nasty miserable
uncomfortable cramped disgusting foul sour murky confused foolish unwise reckless irrational unreasonable careless
sloppy shoddy slapdash inaccurate imprecise unfortunate unlucky cursed languishing impoverished disreputable despised
obscure notorious infamous reviled defeated humiliating embarrassing lacklustre lackluster ordinary unremarkable
unexceptional inferior worst second-rate unfit frail sickly flimsy battered tarnished tainted inhospitable uninviting
unaccommodating uncooperative rigid inflexible intolerant merciless ruthless guilty illegitimate dubious unconvincing
implausible ill-fated badly-run painful tough difficult troubled bleak dire abysmal appalling horrible horrific
catastrophic crippling crushing devastating alarming worrying troubling toxic corrupt crooked vile vicious wicked evil
sinister treacherous stormy strained tense frayed sour
"""
