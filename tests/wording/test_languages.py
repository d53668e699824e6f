import pytest

from brief.wording.languages import detect_language, has_lexicon


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The gates open on Tuesday. He was at the port.", "en"),
        ("Der Minister hat es nicht gesagt, und das Tor ist zu.", "de"),
        ("Le ministre a dit que les trains sont dans la gare.", "fr"),
        ("El ministro dijo que los trenes no llegan por la noche.", "es"),
        ("Il ministro non ha detto che la porta è chiusa.", "it"),
        ("O ministro não disse que a porta foi fechada.", "pt"),
        ("De minister heeft niet gezegd dat het hek dicht is.", "nl"),
        ("문이 열렸다. 장관은 오지 않았다.", "ko"),
        ("門が開いた。大臣は来なかった。", "ja"),
        ("大门开了，部长没有来。", "zh"),
        ("فتحت البوابة ولم يأت الوزير.", "ar"),
        ("Ворота открылись, министр не пришёл.", "ru"),
        ("Ворота відчинилися, її міністр не прийшов і не приїхав.", "uk"),
        ("Gates open at Orlen. Nobody came.", "en"),
        ("I won't go. I stay.", "en"),
        ("Das Tor ist offen. Niemand kam.", "de"),
        ("Le ministre est venu lundi.", "fr"),
        ("La puerta se abrió. ¿Quién vino?", "es"),
        ("Ministern sade att porten ska öppnas på måndagen.", "sv"),
        ("Statsråden sa at porten skal åpnes mandag.", "no"),
        ("Bakan pazartesi günü kapının açılacağını söyledi.", "tr"),
        ("Minister powiedział, że brama zostanie otwarta.", "pl"),
        ("Bộ trưởng cho biết cổng sẽ được mở lại.", "vi"),
        ("Kim Jong-un", "und"),
        ("Pompeo Kim 12 Orlen", "und"),
        ("12 34", "und"),
    ],
)
def test_the_language_of_a_short_text_is_told(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_a_foreign_name_does_not_decide() -> None:
    assert detect_language("The minister met Ри Ён Хо at the gates of the port, and that was all he said.") == "en"


def test_only_english_has_a_lexicon() -> None:
    assert [code for code in ("en", "de", "ko", "und") if has_lexicon(code)] == ["en"]
