"""English words of which only one can be said of one thing in one place. The form is that of `english_opposites`."""

from __future__ import annotations

CONTRASTS = """
red | blue | green | yellow | black | white | brown | orange | purple | pink | grey gray | golden gold | silver
arm | leg | head | shoulder | knee | ankle | foot | hand | wrist | elbow | hip | neck | back | chest | stomach |
  hamstring | groin | thigh | calf | toe | finger | eye | ear | nose | jaw | hand
goalkeeper | defender | midfielder | striker | winger | forward
quarterback | linebacker | receiver | running_back | cornerback
pitcher | catcher | shortstop | outfielder
singles | doubles
gold | silver | bronze
car | lorry truck | bus coach | train | tram | motorcycle motorbike | bicycle bike | plane aircraft jet airliner |
  helicopter | ship boat ferry | van | taxi
newspaper | magazine | radio | television tv | website | podcast
phone telephone | email e-mail | letter | text_message | video
film movie | book novel | song album | play | painting | game
hospital | prison jail | school | church | hotel | airport | court courthouse | factory | stadium | theatre theater
  | museum | library | restaurant | mosque | synagogue
river | lake | sea ocean | mountain | valley | desert | forest | island
fire | flood | earthquake | hurricane | tornado | landslide | drought | avalanche | blizzard
rain | snow | hail | sunshine
gun | knife | bomb | grenade
pistol handgun | rifle | shotgun
stabbed | shot | strangled | drowned | poisoned | beaten | hanged | suffocated
murder | manslaughter
murder homicide | rape | robbery | burglary | arson | fraud | kidnapping | bribery | smuggling | trafficking | perjury
mayor | governor | president | senator | minister | judge | ambassador
army | navy | air_force | police
teacher | doctor | nurse | lawyer | engineer | journalist reporter | farmer | soldier | pilot
cat | dog | horse | cow | sheep | pig | chicken | bird | fish
breakfast | lunch | dinner supper
coffee | tea | beer | wine
christian | muslim | jewish | hindu | buddhist
catholic | protestant
football soccer | rugby | cricket | tennis | golf | basketball | baseball | hockey | swimming | boxing
oil | gas | coal | solar | wind | nuclear
wheat | rice | maize corn | barley
iron steel | copper | aluminium aluminum | gold | silver | lead | zinc
wood wooden | stone | brick | concrete | plastic | glass | paper
nearly almost | exactly
"""
"""Lines of words that exclude each other in one place: a statement that puts one for another is false."""
