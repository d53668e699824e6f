"""English words that judge what they tell, a tone to a line: a text that has one word of a line may be told by another.
Behind a colon stand words that judge less, and allow for the others.

Dictionary forms; an adverb in "-ly" goes with its adjective. An underscore joins the words of a phrase.
"""

from __future__ import annotations

QUALITIES = """
shocking appalling outrageous scandalous horrifying horrific horrendous abhorrent sickening disgusting revolting
  vile heinous monstrous atrocious ghastly gruesome grisly barbaric barbarous unspeakable unconscionable obscene
  repugnant repulsive nauseating stomach-churning despicable odious loathsome abominable reprehensible hideous
  grotesque depraved diabolical evil wicked unforgivable inexcusable indefensible deplorable egregious
disgraceful shameful shameless dishonourable dishonorable ignominious ignoble unseemly inglorious : shame disgrace
exorbitant extortionate astronomical eye-watering outlandish sky-high bloated inflated staggering whopping hefty
  lavish extravagant wasteful overpriced rip-off : high expensive costly steep
paltry measly meagre meager pitiful pathetic miserly derisory laughable ludicrous farcical risible ridiculous absurd
  preposterous nonsensical asinine inane laughably comical hilarious clownish : small low tiny
notorious infamous discredited disgraced tainted tarnished scandal-hit scandal-plagued scandal-ridden
  scandal-tainted embattled beleaguered besieged troubled controversial polarising polarizing divisive
struggling ailing floundering faltering crumbling hapless luckless washed-up has-been flailing woeful dismal
  lacklustre lackluster uninspired mediocre underwhelming shoddy subpar second-rate inferior inept incompetent
  bungling bumbling hopeless useless clumsy amateurish botched ham-fisted cack-handed dysfunctional chaotic
  shambolic disorganised disorganized : trouble difficulty problem weak
brazen audacious blatant flagrant bare-faced barefaced unashamed unabashed unapologetic unrepentant impudent
  insolent impertinent cheeky
disastrous catastrophic calamitous ruinous devastating crippling crushing cataclysmic ill-fated ill-judged
  ill-advised misguided foolish foolhardy stupid idiotic senseless mindless boneheaded short-sighted shortsighted
  hare-brained harebrained reckless rash irresponsible negligent careless heedless slapdash thoughtless wanton
  imprudent : disaster catastrophe mistake
dangerous perilous treacherous hazardous risky : danger risk threat unsafe safe safer safety
hypocritical two-faced duplicitous deceitful dishonest disingenuous insincere mendacious untruthful misleading
  deceptive devious sly cunning crafty wily scheming conniving manipulative underhand underhanded shady shadowy
  sneaky sneaking surreptitious dodgy murky unscrupulous unprincipled crooked corrupt venal sleazy sordid seedy
  slippery
cynical calculating opportunistic self-serving self-interested mercenary craven cowardly spineless gutless timid
  toothless feeble feckless pusillanimous weak-kneed : weak
predictable unsurprising
arrogant haughty smug conceited pompous self-important supercilious condescending patronising patronizing imperious
  high-handed overbearing boastful vain narcissistic egotistical self-satisfied complacent triumphalist
  sanctimonious self-righteous preachy holier-than-thou pretentious
stubborn obstinate intransigent pig-headed pigheaded obdurate recalcitrant inflexible dogmatic unyielding
  bloody-minded truculent : refuse
grudging reluctant half-hearted halfhearted begrudging lukewarm unenthusiastic sullen sulky surly petulant churlish
  peevish grumpy bitter resentful
belated long-overdue overdue tardy sluggish dilatory foot-dragging : late delayed delay wait long
stunning astonishing astounding jaw-dropping mind-boggling breathtaking amazing incredible unbelievable sensational
  spectacular extraordinary phenomenal miraculous astonishingly remarkable eye-popping stupendous mind-blowing :
  surprise
  surprised shock big
brilliant magnificent superb masterful masterly dazzling glorious triumphant heroic valiant courageous brave gallant
  fearless intrepid daring plucky inspiring inspirational inspired visionary genius legendary iconic revered beloved
  cherished esteemed exemplary impeccable flawless faultless exquisite sublime splendid marvellous marvelous
  wonderful fabulous fantastic terrific awesome stellar sterling world-class first-class top-notch peerless
  unrivalled unrivaled unparalleled : great good best excellent strong
noble selfless altruistic magnanimous gracious admirable commendable laudable praiseworthy honourable honorable
  virtuous saintly heroic
landmark historic ground-breaking groundbreaking momentous epoch-making game-changing revolutionary pioneering
  trailblazing seminal long-awaited much-needed
hard-won hard-fought well-deserved well-earned richly-deserved deserved
cruel callous heartless ruthless merciless pitiless brutal vicious ferocious sadistic inhuman inhumane cold-blooded
  bloodthirsty cold-hearted barbaric hard-hearted unfeeling uncaring indifferent insensitive tone-deaf : violent
  violence harsh ignore
humiliating embarrassing mortifying degrading demeaning abject cringeworthy cringe-worthy awkward red-faced :
  embarrassment shame
desperate frantic frenzied panicky panicked panic-stricken hysterical feverish hasty
angry furious irate enraged livid incensed seething fuming apoplectic indignant outraged infuriated rabid wrathful
  incandescent : anger angry fury criticism
unhinged deranged crazed crazy insane mad lunatic maniacal demented unbalanced wild-eyed wacky loony bonkers barmy
  delusional paranoid obsessive obsessed fanatical fanatic rabid zealous overzealous compulsive fixated : crazy
sinister ominous menacing chilling eerie creepy nefarious insidious malicious malevolent malign spiteful vindictive
  vengeful venomous poisonous toxic pernicious hateful bigoted racist sexist misogynistic xenophobic
greedy avaricious rapacious grasping money-grubbing money-hungry power-hungry profiteering predatory parasitic
  exploitative
lazy idle workshy indolent slothful lackadaisical
needless pointless futile fruitless meaningless vacuous hollow vapid frivolous cosmetic perfunctory
draconian heavy-handed oppressive repressive tyrannical despotic dictatorial authoritarian iron-fisted totalitarian
  puritanical punitive harsh onerous : strict tough severe
dubious questionable fishy spurious specious bogus phoney phony sham flimsy far-fetched unconvincing implausible
  so-called supposed purported cooked-up trumped-up concocted : doubt question alleged
disloyal treacherous traitorous treasonous perfidious ungrateful unpatriotic backstabbing
overhyped overrated over-hyped over-rated hyped much-hyped much-vaunted vaunted trumpeted ballyhooed
glaring woeful abysmal lamentable dire dreadful terrible awful horrible appallingly atrocious appalling shocking
  horrendous horrific wretched grim : bad poor severe
scathing damning withering blistering searing stinging excoriating devastating harsh : critical criticism criticize
  criticise sharp severe strong
explosive bombshell incendiary inflammatory provocative
dismissive contemptuous scornful disdainful derisive mocking sneering snide sarcastic sardonic flippant glib offhand
  curt brusque terse
defiant belligerent bellicose combative pugnacious aggressive hostile confrontational
evasive cagey tight-lipped shifty coy secretive
naive gullible credulous starry-eyed clueless ignorant oblivious
rude crude crass vulgar boorish uncouth tasteless tacky gaudy garish tawdry lurid salacious lewd
tragic heartbreaking heart-breaking heart-rending heartrending gut-wrenching harrowing agonising agonizing poignant
miserable sorry squalid dreary drab boring tedious lifeless soulless bland forgettable
miraculous remarkable incredible amazing magical fairytale fairy-tale dreamlike
radical hard-line hardline extremist far-fetched
inexplicable unexplained baffling puzzling bizarre weird freakish outlandish
unfair unjust unjustified undeserved unwarranted
gleeful jubilant exultant gloating
tearful weepy
cosy cozy chummy incestuous
rampant runaway unchecked spiralling spiraling unbridled
relentless remorseless incessant unrelenting unremitting
swashbuckling flamboyant showy flashy glitzy glamorous opulent
suspiciously conveniently mysteriously tellingly ironically laughably regrettably mercifully thankfully sadly
  unfortunately alarmingly worryingly disturbingly disappointingly surprisingly tragically scandalously inexcusably
  insultingly bizarrely remarkably outrageously
alarming worrying troubling disturbing unsettling frightening terrifying scary : concern worry fear alarm
disappointing discouraging dispiriting
insulting offensive derogatory disparaging
callow puerile childish infantile immature juvenile
draining gruelling grueling punishing torturous
spotless squeaky-clean unblemished
sweetheart generous cushy
misogynist chauvinist
hard-hearted stony-faced
filthy grubby grimy putrid rancid squalid : dirty contaminated unclean
pampered spoiled spoilt coddled cosseted mollycoddled entitled : wealthy privileged
ill-gotten
gimmicky faddish : gimmick
suspicious fishy shady : suspect suspicion arson question doubt
half-baked ill-conceived ill-considered ill-thought-out knee-jerk : rushed
hated despised reviled loathed detested unloved : unpopular hatred hate
muddled incoherent rambling garbled : confusion confused
bloodcurdling spine-chilling hair-raising
lax slack
slavish servile subservient obsequious sycophantic fawning smarmy unctuous
tinpot tin-pot two-bit
unaccountable faceless : unelected
elitist snobbish out-of-touch : elite
mealy-mouthed weaselly wishy-washy
inevitable predictable : expected
meek tame docile submissive supine
selfish self-centred self-centered egoistic
trite hackneyed cliched
colossal monumental gargantuan titanic epic : huge large big massive enormous giant great
bad-tempered ill-tempered testy tetchy prickly
doomed ill-starred
blindly
"""

SAYING = """
admit concede confess own_up come_clean fess_up : acknowledge acknowledged plead pleaded
boast brag crow gloat swagger trumpet
slam blast lash lambast lambaste skewer flay pillory excoriate berate lash_out hit_out tear_into lay_into rail fume
  rant rave bluster : attack criticize criticise criticism denounce condemn accuse
whine moan grumble gripe whinge carp bleat bellyache kvetch complain grouse bemoan
sneer scoff jeer mock ridicule taunt deride snipe snigger smirk belittle poke_fun
snarl snap growl spit shriek screech bellow holler
gush coo enthuse rhapsodise rhapsodize fawn
beg grovel whimper
insinuate
babble blather prattle ramble waffle pontificate sermonise
fib deceive mislead fabricate concoct
parrot regurgitate
stonewall dodge sidestep evade shirk weasel wriggle squirm
whitewash cover_up gloss_over sugarcoat
flip-flop backpedal back-pedal backtrack climb_down capitulate cave_in u-turn
cling_to
squander fritter
meddle interfere pander kowtow
scapegoat smear vilify demonise demonize malign
flaunt
orchestrate mastermind
railroad bulldoze steamroll strong-arm bully browbeat
scheme collude connive
bungle botch fumble mishandle
skulk slink slither cower sneak
flounce stomp strut prance preen
sulk pout
dither vacillate
splurge lavish
fleece gouge swindle bilk rip_off
hoodwink dupe bamboozle con
peddle spout spew
foist
cosy_up cozy_up suck_up
chicken_out wimp_out bottle_out
thunder fulminate bluster : shout
wallow
ram_through
plunder pillage
"""

THINGS = """
scandal debacle fiasco shambles farce catastrophe calamity disgrace charade travesty mockery omnishambles outrage
  train_wreck : failure controversy disaster
stunt gimmick ploy ruse publicity_stunt smokescreen sham charade : joke
thug goon hooligan lout yob hoodlum brute fiend
regime junta : government
crony henchman stooge lackey puppet minion flunky sidekick
cover-up whitewash
witch-hunt witch_hunt vendetta crusade smear
tirade rant diatribe outburst meltdown tantrum hissy_fit
u-turn climbdown climb-down flip-flop : reversal reverse
blunder gaffe howler cock-up screw-up slip-up : mistake error
bloodbath butchery
rabble horde
propaganda
crackpot lunatic maniac madman nutcase
fat_cat fat-cat profiteer leech
tyrant despot dictator strongman autocrat
traitor turncoat
liar fraudster charlatan crook conman con-man
money-spinner cash_cow cash-grab money_grab
boondoggle white_elephant pipe_dream folly
cowardice hypocrisy arrogance greed incompetence stupidity
masterstroke triumph tour_de_force masterpiece
hero heroine saviour savior
bombshell
power_grab land_grab
handout giveaway freebie
victory_lap
brainwashing indoctrination
vanity
clique cabal coterie : group
mouthpiece apologist cheerleader
gravy_train
quagmire cesspool
scaremongering fearmongering scaremonger
zealot ideologue fanatic
do-gooder busybody
freeloader scrounger layabout slacker
warmonger
bigot
buffoon fool idiot moron imbecile
coward weakling
vulture parasite
sleaze
nightmare
clampdown crackdown : arrest ban restrict restriction
"""
