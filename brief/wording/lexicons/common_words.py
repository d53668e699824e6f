"""The commonest words of languages in Latin script, by which a text's language is told."""

from __future__ import annotations

COMMON_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """the of and to in that is was for on with he as his it at by from said have be are has not an who were will
        this but which had they two first one men people also more than been their she her would could about after
        before over when did there him out up told police government minister monday tuesday wednesday thursday
        friday saturday sunday nobody no may can its or left came year years new made them into against during
        since while if so talks i you my me we what don didn won isn ll ve t s all most every each near now then
        see a been such like just very any some your how where because than even back got get own same does through
        under between both well still so too these those here only many much""".split()
    ),
    "de": frozenset(
        """der die das und ist nicht mit von den dem des ein eine einer auf für im sich auch als wird werden hat sind
        war bei nach zu zum zur aus noch wie über er sie es kein keine nur kam sagte sagt hatte wurde wurden haben
        dass daß oder aber wenn um vor durch gegen beim vom am ins niemand montag dienstag mittwoch donnerstag
        freitag samstag sonntag jahr jahre wieder mehr wollte wollen bleibt bleiben trifft man ich wir ihr uns ihm
        ihn ihre seine alle damit dann unter bis weil ohne zwei dieser diese dieses dort hier müssen kann können
        soll sollen zwischen seit""".split()
    ),
    "fr": frozenset(
        """le la les des du de et est que qui dans pour une un pas sur au aux par plus avec ce cette sont été il elle
        ont mais ses ces leur selon a n c qu d l dit déclaré fait être était après avant sans leurs lui nous vous
        on ne lundi mardi mercredi jeudi vendredi samedi dimanche ministre contre très personne entre serait se non
        si où tout tous deux aussi comme encore même chez lors alors ainsi puis ensuite depuis président
        gouvernement doit peut""".split()
    ),
    "es": frozenset(
        """el la los las de del que y en un una por con para no se su al lo como más pero sus le ha este esta fue son
        también desde según está están han dijo había hay ser entre cuando sobre hasta muy sin nos ya quién qué
        nadie lunes martes miércoles jueves viernes sábado domingo contra ayer será año años a e después antes
        quien quiso sabe nada todo todos cada hace durante porque donde mientras presidente gobierno llegó otro
        otra ni""".split()
    ),
    "it": frozenset(
        """il lo la gli le di del della che e è in un una per con non si da dal sono ha al alla dei delle nel nella
        anche più come questo hanno era sarà fatto detto dello degli dall sul sulla ma se lunedì martedì mercoledì
        giovedì venerdì sabato domenica nessuno contro prima dopo stata dell nell all a
        presidente governo stato""".split()
    ),
    "pt": frozenset(
        """o a os as de do da dos das que e em um uma para com não se por no na ao mais foi são como mas pelo pela
        também seu sua ele está estão disse foram nos nas será ser tem há muito sem até sobre ninguém segunda-feira
        terça-feira quarta-feira quinta-feira sexta-feira sábado domingo você após contra ano anos pelos
        presidente governo depois antes durante quando""".split()
    ),
    "nl": frozenset(
        """de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar maar nog uit heeft
        werd worden deze dit wordt was waren hij zij ze we geen wel had hebben kan zou zal over tegen tussen
        niemand kwam zei maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weer jaar al""".split()
    ),
    "sv": frozenset(
        """och att det som en är på för av med den till inte har om ett var de han kan från men ska vid efter också
        under ingen sade säger vi hon sin alla hade blev kom måndagen tisdagen onsdagen torsdagen fredagen måndag
        tisdag onsdag torsdag fredag lördag söndag mot eller när år igen detta""".split()
    ),
    "da": frozenset(
        """og at det som en er på for af med den til ikke har om et var de han kan fra men skal ved efter også blev
        ingen sagde siger vi hun sin alle havde kom vil blive mandag tirsdag onsdag torsdag fredag lørdag søndag
        mod eller når år igen dette hvor blevet""".split()
    ),
    "no": frozenset(
        """og at det som en er på for av med den til ikke har om et var de han kan fra men skal ved etter også ble
        ingen sa sier vi hun sin alle hadde kom vil bli mandag tirsdag onsdag torsdag fredag lørdag søndag mot
        eller når år igjen dette hvor blitt""".split()
    ),
    "pl": frozenset(
        """w i na z do nie się to że jest o jak po za od przez ale dla oraz był jego przy który która są już nikt była
        było być przed tylko więc ze tym tej tego ich powiedział powiedziała zostanie poniedziałek wtorek środę
        czwartek piątek sobotę niedzielę lat roku""".split()
    ),
    "tr": frozenset(
        """ve bir bu da de için ile olarak olan çok daha gibi en ne kadar sonra değil ancak her var olduğunu dedi o
        kimse yok ama ya hem diye söyledi açıkladı edildi oldu göre pazartesi salı çarşamba perşembe cuma cumartesi
        pazar günü yeniden yıl""".split()
    ),
    "id": frozenset(
        """yang dan di dari untuk dengan pada ini itu adalah tidak dalam akan ke oleh sebagai telah juga kata bahwa
        ada mereka saya kami para sudah belum bisa lebih senin selasa rabu kamis jumat sabtu minggu hari mengatakan
        tahun seorang""".split()
    ),
    "vi": frozenset(
        """và của là có các được cho trong không một những với đã người này khi đến từ tại về hôm sẽ rằng biết ông bà
        anh chị ở thì đó nhưng cũng như năm ngày thứ hai ba tư bảy nhật lại""".split()
    ),
    "ro": frozenset(
        """și în de la cu a pe care nu că din un o este pentru au fost mai sau prin după s-a sunt va spus luni marți
        miercuri joi vineri sâmbătă duminică ca ce nici nimeni lui dar fi acest""".split()
    ),
    "cs": frozenset(
        """a v na se že je to s z do o pro by jako ale za po od jsou jeho který byl také podle řekl řekla bude byla
        bylo nikdo nebo už jen pondělí úterý středu čtvrtek pátek sobotu neděli znovu roku let jsem jsme když""".split()
    ),
    "hu": frozenset(
        """a az és hogy nem is egy ez volt meg de már csak mint el még azt után szerint hétfőn kedden szerdán
        csütörtökön pénteken szombaton vasárnap mondta lesz senki ki be minden több újra mert vagy""".split()
    ),
    "fi": frozenset(
        """ja on ei että se oli hän mutta ovat kun myös joka sen mukaan ole tai kuin sanoi olla kukaan maanantaina
        tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina uudelleen vuoden jo vain""".split()
    ),
}

LETTERS: dict[str, str] = {
    "de": "äöüß", "fr": "éèêçàœùâîôû", "es": "ñ¿¡óíáú", "it": "èàùòì", "pt": "ãõçêáâ", "sv": "åäö", "da": "æøå",
    "no": "æøå", "pl": "łżśąęćńź", "tr": "ğışçöü", "vi": "ơưđạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửựỳ", "ro": "țșăâî",
    "cs": "řůěščž", "hu": "őűáéö", "fi": "äö",
}  # fmt: skip
"""Letters that speak for a language; English has none of its own."""

ONLY_CHINESE = frozenset("這說們沒嗎妳您麼還該國會對發經濟與從當點兩來黨灣總續傳變觀單證轉鐵體應權廣戰檢縣圖學區關實")
"""Traditional characters that Japanese has reformed or does not use, though its character set has some of them."""
