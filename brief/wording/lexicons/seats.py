"""Seats of government that the news names for their states, and the abbreviations of American states."""

from __future__ import annotations

_SEATS = """
Kabul: Afghanistan; Tirana: Albania; Algiers: Algeria; Luanda: Angola; Buenos Aires: Argentina; Yerevan: Armenia;
Canberra: Australia; Vienna: Austria; Baku: Azerbaijan; Manama: Bahrain; Dhaka: Bangladesh; Minsk: Belarus;
Brasilia: Brazil; Sofia: Bulgaria; Ottawa: Canada; Beijing: China; Bogota: Colombia; Bogotá: Colombia; Havana: Cuba;
Zagreb: Croatia; Nicosia: Cyprus; Prague: Czechia; Copenhagen: Denmark; Quito: Ecuador; Cairo: Egypt; Tallinn: Estonia;
Addis Ababa: Ethiopia; Helsinki: Finland; Paris: France; Tbilisi: Georgia; Berlin: Germany; Accra: Ghana;
Athens: Greece; Budapest: Hungary; New Delhi: India; Delhi: India; Jakarta: Indonesia; Tehran: Iran; Baghdad: Iraq;
Dublin: Ireland; Jerusalem: Israel; Rome: Italy; Tokyo: Japan; Amman: Jordan; Astana: Kazakhstan; Nairobi: Kenya;
Pristina: Kosovo; Riga: Latvia; Beirut: Lebanon; Tripoli: Libya; Vilnius: Lithuania; Kuala Lumpur: Malaysia;
Bamako: Mali; Mexico City: Mexico; Rabat: Morocco; Kathmandu: Nepal; The Hague: Netherlands; Hague: Netherlands;
Wellington: New Zealand; Managua: Nicaragua; Abuja: Nigeria; Pyongyang: North Korea; Oslo: Norway; Muscat: Oman;
Islamabad: Pakistan; Lima: Peru; Manila: Philippines; Warsaw: Poland; Lisbon: Portugal; Doha: Qatar;
Bucharest: Romania; Moscow: Russia; Kremlin: Russia; Kigali: Rwanda; Riyadh: Saudi Arabia; Belgrade: Serbia;
Bratislava: Slovakia; Mogadishu: Somalia; Pretoria: South Africa; Seoul: South Korea; Madrid: Spain;
Khartoum: Sudan; Stockholm: Sweden; Damascus: Syria; Taipei: Taiwan; Bangkok: Thailand; Tunis: Tunisia;
Ankara: Turkey; Kampala: Uganda; Kyiv: Ukraine; Kiev: Ukraine; Abu Dhabi: United Arab Emirates;
London: United Kingdom; Downing Street: United Kingdom; Whitehall: United Kingdom; Westminster: United Kingdom;
Washington: United States; White House: United States; Caracas: Venezuela; Hanoi: Vietnam; Sanaa: Yemen;
Harare: Zimbabwe
"""

_AMERICAN = """
Ala: Alabama; Ariz: Arizona; AZ: Arizona; Ark: Arkansas; Calif: California; CA: California; Colo: Colorado;
CO: Colorado; Conn: Connecticut; CT: Connecticut; Del: Delaware; DE: Delaware; Fla: Florida; FL: Florida; Ga: Georgia;
GA: Georgia; Ill: Illinois; IL: Illinois; Ind: Indiana; IN: Indiana; Kan: Kansas; KS: Kansas; Ky: Kentucky;
KY: Kentucky; La: Louisiana; LA: Louisiana; Md: Maryland; MD: Maryland; Mass: Massachusetts; MA: Massachusetts;
Mich: Michigan; MI: Michigan; Minn: Minnesota; MN: Minnesota; Miss: Mississippi; MS: Mississippi; Mo: Missouri;
MO: Missouri; Mont: Montana; MT: Montana; Neb: Nebraska; NE: Nebraska; Nev: Nevada; NV: Nevada; NH: New Hampshire;
NJ: New Jersey; NM: New Mexico; NY: New York; NC: North Carolina; ND: North Dakota; OH: Ohio; Okla: Oklahoma;
OK: Oklahoma; Ore: Oregon; OR: Oregon; Pa: Pennsylvania; PA: Pennsylvania; RI: Rhode Island; SC: South Carolina;
SD: South Dakota; Tenn: Tennessee; TN: Tennessee; Tex: Texas; TX: Texas; UT: Utah; Vt: Vermont; VT: Vermont;
Va: Virginia; VA: Virginia; Wash: Washington; WA: Washington; WV: West Virginia; Wis: Wisconsin; WI: Wisconsin;
Wyo: Wyoming; WY: Wyoming; DC: Washington
"""


def _pairs(table: str) -> dict[str, str]:
    pairs = (pair.split(":") for pair in table.replace("\n", " ").strip().split(";"))
    return {form.strip(): name.strip() for form, name in pairs}


SEATS: dict[str, str] = _pairs(_SEATS)
"""Capitals and houses of government, and the display name of their state."""

AMERICAN: dict[str, str] = _pairs(_AMERICAN)
"""Abbreviations of American states, without points."""
