"""The commonest words of languages in Latin script, by which a text's language is told."""

from __future__ import annotations

COMMON_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """the of and to in that is was for on with he as his it at by from said have be are has not an who
        were will this but which had they""".split()
    ),
    "de": frozenset(
        """der die das und ist nicht mit von den dem des ein eine einer auf für im sich auch als wird werden
        hat sind war bei nach zu zum zur aus noch wie über""".split()
    ),
    "fr": frozenset(
        """le la les des du de et est que qui dans pour une un pas sur au aux par plus avec ce cette sont été
        il elle ont mais ses ces leur selon""".split()
    ),
    "es": frozenset(
        """el la los las de del que y en un una por con para no se su al lo como más pero sus le ha este esta
        fue son también desde según""".split()
    ),
    "it": frozenset(
        """il lo la gli le di del della che e è in un una per con non si da dal sono ha al alla dei delle nel
        nella anche più come questo""".split()
    ),
    "pt": frozenset(
        """o a os as de do da dos das que e em um uma para com não se por no na ao mais foi são como mas pelo
        pela também seu sua ele""".split()
    ),
    "nl": frozenset(
        """de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar maar nog uit
        heeft werd worden deze dit wordt""".split()
    ),
    "sv": frozenset(
        """och att det som en är på för av med den till inte har om ett var de han kan från men ska vid efter
        också under""".split()
    ),
    "da": frozenset(
        """og at det som en er på for af med den til ikke har om et var de han kan fra men skal ved efter også
        blev""".split()
    ),
    "no": frozenset(
        """og at det som en er på for av med den til ikke har om et var de han kan fra men skal ved etter også
        ble""".split()
    ),
    "pl": frozenset(
        """w i na z do nie się to że jest o jak po za od przez ale dla oraz był jego przy który która są już""".split()
    ),
    "tr": frozenset(
        """ve bir bu da de için ile olarak olan çok daha gibi en ne kadar sonra değil ancak her var olduğunu
        dedi""".split()
    ),
    "id": frozenset(
        """yang dan di dari untuk dengan pada ini itu adalah tidak dalam akan ke oleh sebagai telah juga kata
        bahwa""".split()
    ),
    "vi": frozenset("""và của là có các được cho trong không một những với đã người này khi đến từ tại về""".split()),
    "ro": frozenset("""și în de la cu a pe care nu că din un o este pentru au fost mai sau prin după s-a""".split()),
    "cs": frozenset("""a v na se že je to s z do o pro by jako ale za po od jsou jeho který byl také podle""".split()),
    "hu": frozenset("""a az és hogy nem is egy ez volt meg de már csak mint el még azt után szerint""".split()),
    "fi": frozenset("""ja on ei että se oli hän mutta ovat kun myös joka sen mukaan ole tai kuin""".split()),
}
