"""States with their short forms and adjectives, and other places that the news names without saying what they are.

Names of states are the English display names of CLDR (see NOTICE), a few in the shorter form that newspapers print;
other forms and adjectives are our own.
"""

from __future__ import annotations

# Name | other names | adjectives and demonyms
_STATES = """
Afghanistan | | Afghan, Afghans
Albania | | Albanian, Albanians
Algeria | | Algerian, Algerians
Andorra | | Andorran, Andorrans
Angola | | Angolan, Angolans
Antigua & Barbuda | Antigua, Antigua and Barbuda | Antiguan
Argentina | | Argentine, Argentinian, Argentines
Armenia | | Armenian, Armenians
Aruba | | Aruban
Australia | | Australian, Australians, Aussie
Austria | | Austrian, Austrians
Azerbaijan | | Azerbaijani, Azeri, Azerbaijanis
Bahamas | The Bahamas | Bahamian, Bahamians
Bahrain | | Bahraini, Bahrainis
Bangladesh | | Bangladeshi, Bangladeshis
Barbados | | Barbadian, Barbadians
Belarus | | Belarusian, Belarussian, Belarusians
Belgium | | Belgian, Belgians
Belize | | Belizean
Benin | | Beninese
Bermuda | | Bermudian
Bhutan | | Bhutanese
Bolivia | | Bolivian, Bolivians
Bosnia & Herzegovina | Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina | Bosnian, Bosnians
Botswana | | Botswanan
Brazil | | Brazilian, Brazilians
British Virgin Islands | |
Brunei | | Bruneian
Bulgaria | | Bulgarian, Bulgarians
Burkina Faso | | Burkinabe
Burundi | | Burundian, Burundians
Cambodia | | Cambodian, Cambodians
Cameroon | | Cameroonian, Cameroonians
Canada | | Canadian, Canadians
Cape Verde | | Cape Verdean
Cayman Islands | | Caymanian
Central African Republic | |
Chad | | Chadian, Chadians
Chile | | Chilean, Chileans
China | People's Republic of China, PRC | Chinese
Colombia | | Colombian, Colombians
Comoros | | Comorian
Republic of Congo | Congo-Brazzaville, Republic of the Congo |
DR Congo | Congo-Kinshasa, Democratic Republic of Congo, Democratic Republic of the Congo, DRC, Congo | Congolese
Cook Islands | |
Costa Rica | | Costa Rican, Costa Ricans
Croatia | | Croatian, Croat, Croatians, Croats
Cuba | | Cuban, Cubans
Curaçao | Curacao |
Cyprus | | Cypriot, Cypriots
Czechia | Czech Republic | Czech, Czechs
Côte d'Ivoire | Ivory Coast, Cote d'Ivoire | Ivorian, Ivorians
Denmark | | Danish, Dane, Danes
Djibouti | | Djiboutian
Dominica | |
Dominican Republic | | Dominican, Dominicans
Ecuador | | Ecuadorian, Ecuadorean, Ecuadorians
Egypt | | Egyptian, Egyptians
El Salvador | | Salvadoran, Salvadorans
Equatorial Guinea | | Equatoguinean
Eritrea | | Eritrean, Eritreans
Estonia | | Estonian, Estonians
Eswatini | Swaziland | Swazi
Ethiopia | | Ethiopian, Ethiopians
Falkland Islands | Falklands |
Faroe Islands | | Faroese
Fiji | | Fijian, Fijians
Finland | | Finnish, Finn, Finns
France | | French, Frenchman, Frenchwoman
French Guiana | |
Gabon | | Gabonese
Gambia | The Gambia | Gambian, Gambians
Georgia | | Georgian, Georgians
Germany | | German, Germans
Ghana | | Ghanaian, Ghanaians
Gibraltar | | Gibraltarian
Greece | | Greek, Greeks
Greenland | | Greenlandic, Greenlander, Greenlanders
Grenada | | Grenadian
Guadeloupe | |
Guam | | Guamanian
Guatemala | | Guatemalan, Guatemalans
Guernsey | |
Guinea | | Guinean, Guineans
Guinea-Bissau | |
Guyana | | Guyanese
Haiti | | Haitian, Haitians
Honduras | | Honduran, Hondurans
Hong Kong | | Hongkonger, Hongkongers
Hungary | | Hungarian, Hungarians
Iceland | | Icelandic, Icelander, Icelanders
India | | Indian, Indians
Indonesia | | Indonesian, Indonesians
Iran | Islamic Republic of Iran | Iranian, Iranians
Iraq | | Iraqi, Iraqis
Ireland | Irish Republic, Republic of Ireland | Irish, Irishman, Irishwoman
Isle of Man | | Manx
Israel | | Israeli, Israelis
Italy | | Italian, Italians
Jamaica | | Jamaican, Jamaicans
Japan | | Japanese
Jordan | | Jordanian, Jordanians
Kazakhstan | | Kazakh, Kazakhs, Kazakhstani
Kenya | | Kenyan, Kenyans
Kiribati | |
Kosovo | | Kosovan, Kosovar, Kosovars
Kuwait | | Kuwaiti, Kuwaitis
Kyrgyzstan | | Kyrgyz
Laos | | Laotian, Lao
Latvia | | Latvian, Latvians
Lebanon | | Lebanese
Lesotho | | Basotho
Liberia | | Liberian, Liberians
Libya | | Libyan, Libyans
Liechtenstein | |
Lithuania | | Lithuanian, Lithuanians
Luxembourg | | Luxembourger
Macau | Macao |
Madagascar | | Malagasy
Malawi | | Malawian, Malawians
Malaysia | | Malaysian, Malaysians
Maldives | | Maldivian, Maldivians
Mali | | Malian, Malians
Malta | | Maltese
Marshall Islands | | Marshallese
Martinique | |
Mauritania | | Mauritanian
Mauritius | | Mauritian
Mexico | | Mexican, Mexicans
Micronesia | | Micronesian
Moldova | | Moldovan, Moldovans
Monaco | | Monegasque
Mongolia | | Mongolian, Mongolians
Montenegro | | Montenegrin, Montenegrins
Morocco | | Moroccan, Moroccans
Mozambique | | Mozambican, Mozambicans
Myanmar | Burma | Burmese
Namibia | | Namibian
Nauru | | Nauruan
Nepal | | Nepali, Nepalese, Nepalis
Netherlands | The Netherlands, Holland | Dutch, Dutchman
New Caledonia | | New Caledonian
New Zealand | | New Zealander, New Zealanders, Kiwi
Nicaragua | | Nicaraguan, Nicaraguans
Niger | | Nigerien
Nigeria | | Nigerian, Nigerians
North Korea | N. Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea | North Korean, North Koreans, N. Korean
North Macedonia | Macedonia | Macedonian, Macedonians
Norway | | Norwegian, Norwegians
Oman | | Omani, Omanis
Pakistan | | Pakistani, Pakistanis
Palau | | Palauan
Palestinian Territories | Palestine, State of Palestine | Palestinian, Palestinians
Panama | | Panamanian, Panamanians
Papua New Guinea | | Papua New Guinean
Paraguay | | Paraguayan
Peru | | Peruvian, Peruvians
Philippines | The Philippines | Philippine, Filipino, Filipinos, Filipina
Poland | | Polish, Pole, Poles
Portugal | | Portuguese
Puerto Rico | | Puerto Rican, Puerto Ricans
Qatar | | Qatari, Qataris
Romania | | Romanian, Romanians
Russia | Russian Federation | Russian, Russians
Rwanda | | Rwandan, Rwandans
Réunion | |
Samoa | | Samoan, Samoans
San Marino | |
Saudi Arabia | Kingdom of Saudi Arabia | Saudi, Saudis, Saudi Arabian
Senegal | | Senegalese
Serbia | | Serbian, Serb, Serbs, Serbians
Seychelles | | Seychellois
Sierra Leone | | Sierra Leonean
Singapore | | Singaporean, Singaporeans
Slovakia | | Slovak, Slovaks, Slovakian
Slovenia | | Slovenian, Slovene, Slovenes, Slovenians
Solomon Islands | |
Somalia | | Somali, Somalis
South Africa | | South African, South Africans
South Korea | S. Korea, ROK, Republic of Korea | South Korean, South Koreans, S. Korean
South Sudan | | South Sudanese
Spain | | Spanish, Spaniard, Spaniards
Sri Lanka | | Sri Lankan, Sri Lankans
St. Kitts & Nevis | Saint Kitts and Nevis, St. Kitts and Nevis |
St. Lucia | Saint Lucia |
St. Vincent & Grenadines | Saint Vincent and the Grenadines |
Sudan | | Sudanese
Suriname | | Surinamese
Sweden | | Swedish, Swede, Swedes
Switzerland | | Swiss
Syria | Syrian Arab Republic | Syrian, Syrians
São Tomé & Príncipe | Sao Tome and Principe |
Taiwan | | Taiwanese
Tajikistan | | Tajik, Tajiks
Tanzania | | Tanzanian, Tanzanians
Thailand | | Thai, Thais
Timor-Leste | East Timor | Timorese
Togo | | Togolese
Tonga | | Tongan, Tongans
Trinidad & Tobago | Trinidad and Tobago, Trinidad | Trinidadian
Tunisia | | Tunisian, Tunisians
Turkmenistan | | Turkmen
Tuvalu | | Tuvaluan
Turkey | Türkiye, Turkiye | Turkish, Turk, Turks
Uganda | | Ugandan, Ugandans
Ukraine | | Ukrainian, Ukrainians
United Arab Emirates | UAE, U.A.E., Emirates | Emirati, Emiratis
United Kingdom | UK, U.K., Britain, Great Britain | British, Briton, Britons, Brit, Brits
United States | US, U.S., USA, U.S.A., America, United States of America | American, Americans
Uruguay | | Uruguayan
Uzbekistan | | Uzbek, Uzbeks
Vanuatu | |
Vatican City | Vatican, The Vatican, Holy See |
Venezuela | | Venezuelan, Venezuelans
Vietnam | Viet Nam | Vietnamese
Western Sahara | | Sahrawi
Yemen | | Yemeni, Yemenis
Zambia | | Zambian, Zambians
Zimbabwe | | Zimbabwean, Zimbabweans
"""

_OTHER_ADJECTIVES = """
European, Europeans, African, Africans, Asian, Asians, Arab, Arabs, Korean, Koreans, English, Englishman,
Scottish, Scot, Scots, Welsh, Kurdish, Kurd, Kurds, Chechen, Chechens, Tibetan, Tibetans, Catalan, Catalans,
Basque, Soviet, Soviets, Yugoslav, Roman, Romans, Persian, Ottoman, Prussian, Flemish, Sicilian, Bavarian,
Siberian, Crimean, Gazan, Gazans, Californian, Texan, Hawaiian, Latino, Latinos, Hispanic, Caribbean,
Scandinavian, Nordic, Baltic, Balkan, Jewish, Jew, Jews, Muslim, Muslims, Christian, Christians, Catholic,
Catholics, Protestant, Protestants, Sunni, Sunnis, Shia, Shiite, Shiites, Islamic, Hindu, Hindus, Buddhist,
Buddhists, Sikh, Sikhs, Rohingya, Uighur, Uighurs, Uyghur, Uyghurs, Hutu, Tutsi, Yazidi, Yazidis, Yugoslavian,
Anglican, Orthodox
"""

_PLACES = """
Africa, Asia, Europe, North America, South America, Latin America, Central America, Middle East, Far East,
Antarctica, Oceania, Scandinavia, Balkans, Caucasus, Siberia, Crimea, Donbas, Chechnya, Kashmir, Tibet,
Xinjiang, Kurdistan, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Sahel, Maghreb, Catalonia, Sicily,
Sardinia, Corsica, Bavaria, Flanders, England, Scotland, Wales, Northern Ireland, Ulster, Normandy, Brittany,
Korea, Korean Peninsula, Yugoslavia, Soviet Union, USSR, Czechoslovakia, Mesopotamia, Palestine, Caribbean,
Mediterranean, Baltic, Arctic, Atlantic, Pacific, Alabama, Alaska, Arizona, Arkansas, California, Colorado,
Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine,
Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington,
Washington, D.C., West Virginia, Wisconsin, Wyoming, D.C., Ontario, Quebec, Alberta, Manitoba, Saskatchewan,
British Columbia, Nova Scotia, New Brunswick, Newfoundland, Queensland, Tasmania, New South Wales, Manhattan,
Brooklyn, Queens, Bronx, Staten Island, Harlem, Hollywood, Silicon Valley, Los Angeles, Chicago, Houston,
Latin America, North America, South America, Central America, Phoenix, Philadelphia, San Antonio, San Diego,
Dallas, San Jose, Austin, Jacksonville, San Francisco, Columbus,
Indianapolis, Seattle, Denver, Boston, Detroit, Nashville, Memphis, Portland, Las Vegas, Baltimore, Milwaukee,
Albuquerque, Sacramento, Kansas City, Atlanta, Miami, Oakland, Minneapolis, Tulsa, Cleveland, New Orleans,
Tampa, Honolulu, Pittsburgh, Cincinnati, St. Louis, Orlando, Buffalo, Newark, Albany, Pearl Harbor, London,
Paris, Berlin, Madrid, Rome, Vienna, Brussels, Amsterdam, The Hague, Rotterdam, Copenhagen, Stockholm, Oslo,
Helsinki, Dublin, Belfast, Edinburgh, Glasgow, Cardiff, Manchester, Birmingham, Liverpool, Leeds, Bristol,
Sheffield, Newcastle, Oxford, Cambridge, Lisbon, Porto, Barcelona, Valencia, Seville, Milan, Naples, Turin,
Venice, Florence, Genoa, Palermo, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Leipzig, Dresden, Bonn,
Zurich, Geneva, Basel, Bern, Davos, Lyon, Marseille, Nice, Toulouse, Bordeaux, Strasbourg, Lille, Calais,
Warsaw, Krakow, Gdansk, Prague, Bratislava, Budapest, Bucharest, Sofia, Belgrade, Zagreb, Sarajevo, Ljubljana,
Skopje, Pristina, Tirana, Athens, Thessaloniki, Istanbul, Ankara, Izmir, Nicosia, Moscow, St. Petersburg, Saint
Petersburg, Vladivostok, Kyiv, Kiev, Kharkiv, Odesa, Odessa, Mariupol, Donetsk, Luhansk, Lviv, Minsk, Vilnius,
Riga, Tallinn, Tbilisi, Yerevan, Baku, Tashkent, Almaty, Astana, Bishkek, Dushanbe, Kabul, Kandahar, Islamabad,
Karachi, Lahore, Peshawar, New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Hyderabad,
Dhaka, Colombo, Kathmandu, Thimphu, Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Nanjing,
Chengdu, Harbin, Urumqi, Lhasa, Taipei, Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Hokkaido, Okinawa,
Sapporo, Seoul, Busan, Incheon, Pyongyang, Panmunjom, Ulaanbaatar, Hanoi, Ho Chi Minh City, Saigon, Phnom Penh,
Vientiane, Bangkok, Yangon, Rangoon, Naypyidaw, Kuala Lumpur, Jakarta, Bali, Manila, Dili, Port Moresby, Sydney,
Melbourne, Brisbane, Perth, Adelaide, Canberra, Darwin, Auckland, Wellington, Christchurch, Suva, Toronto,
Montreal, Vancouver, Ottawa, Calgary, Edmonton, Winnipeg, Halifax, Mexico City, Tijuana, Guadalajara, Acapulco,
Havana, Kingston, Port-au-Prince, Santo Domingo, San Juan, Managua, Tegucigalpa, San Salvador, Bogota, Bogotá,
Medellin, Caracas, Quito, Lima, La Paz, Asuncion, Santiago, Buenos Aires, Montevideo, Brasilia, Rio de Janeiro,
Sao Paulo, São Paulo, Salvador, Recife, Cairo, Alexandria, Tripoli, Benghazi, Tunis, Algiers, Rabat, Casablanca,
Marrakesh, Khartoum, Addis Ababa, Asmara, Mogadishu, Nairobi, Mombasa, Kampala, Kigali, Bujumbura, Dar es
Salaam, Dodoma, Lusaka, Harare, Maputo, Windhoek, Gaborone, Pretoria, Johannesburg, Cape Town, Durban, Soweto,
Luanda, Kinshasa, Brazzaville, Libreville, Yaounde, Lagos, Abuja, Kano, Accra, Abidjan, Monrovia, Freetown,
Conakry, Dakar, Bamako, Timbuktu, Ouagadougou, Niamey, N'Djamena, Bangui, Antananarivo, Jerusalem, Tel Aviv,
Haifa, Ramallah, Nablus, Hebron, Bethlehem, Nazareth, Jericho, Rafah, Khan Younis, Beirut, Tyre, Sidon,
Damascus, Aleppo, Homs, Hama, Idlib, Raqqa, Kobani, Palmyra, Amman, Baghdad, Mosul, Basra, Kirkuk, Fallujah,
Ramadi, Tikrit, Erbil, Irbil, Najaf, Karbala, Tehran, Isfahan, Mashhad, Shiraz, Riyadh, Jeddah, Mecca, Medina,
Doha, Manama, Dubai, Abu Dhabi, Muscat, Sanaa, Aden, Hodeidah, Persian Gulf, Red Sea, Black Sea, Dead Sea,
Caspian Sea, South China Sea, East China Sea, Nile, Danube, Rhine, Thames, Amazon River, Mississippi River,
Euphrates, Tigris, Himalayas, Alps, Andes, Everest, Sahara, Kremlin, Downing Street, Capitol Hill, Wall Street,
Guantanamo, Guantanamo Bay, Chernobyl, Auschwitz, Croydon, Surrey, Essex, Kent, Yorkshire, Cornwall, Devon,
Sussex, Norfolk, Suffolk, Cheshire, Lancashire, Wimbledon, Westminster, Brighton, Nottingham, Leicester,
Coventry, Southampton, Plymouth, Norwich, Bath, Dundee, Aberdeen, Cork, Galway, Hague
"""


def _rows() -> list[tuple[str, list[str], list[str]]]:
    rows = []
    for line in _STATES.strip().splitlines():
        name, others, adjectives = (part.strip() for part in line.split("|"))
        rows.append((name, _listed(others), _listed(adjectives)))
    return rows


def _listed(text: str) -> list[str]:
    return [one.strip() for one in text.replace("\n", " ").split(",") if one.strip()]


STATES: dict[str, str] = {form: name for name, others, _ in _rows() for form in (name, *others)}
"""Every name of a state, and its display name."""

NATIONALITIES: dict[str, str] = {form: name for name, _, adjectives in _rows() for form in adjectives}
"""Adjectives and demonyms, and the state they belong to."""

PEOPLES: frozenset[str] = frozenset(_listed(_OTHER_ADJECTIVES))
"""Adjectives and names of peoples and faiths that stand for no one state."""

PLACES: frozenset[str] = frozenset(_listed(_PLACES))
