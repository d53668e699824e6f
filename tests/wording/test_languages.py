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
        ("首相、来週訪米へ", "ja"),
        ("国境検問所再開、両国政府合意", "ja"),
        ("AppleがiPhoneの新モデルをCupertinoで発表", "ja"),
        ("两国政府就重开口岸达成协议", "zh"),
        ("奧倫口岸下週重新開放，外交部宣布", "zh"),
        ("外交部长真里谷（まりや ちさと）星期五抵达奥伦，与对方领导人举行会谈。", "zh"),
        ("该品牌“の物语”在上海开店，部长没有出席。", "zh"),
        ('北 미사일 발사…軍 "예의주시"', "ko"),
        ("The sign read «Ворота закрыты до вторника», and the drivers could not read it.", "en"),
        ("“Nous n’avons rien décidé,” the French minister said, adding that the talks would go on.", "en"),
        ("He said “la puerta está cerrada” and left the room with his wife.", "en"),
        ("Pell Adair (펠 아데어) met the minister at the port on Tuesday.", "en"),
        ("Der Minister sagte: „The gates will open.“ Mehr wollte er nicht sagen.", "de"),
        ("Le ministre a dit « no comment » aux journalistes.", "fr"),
        ("Nadie sabe qué pasará.", "es"),
        ("Переговоры с Vesk Republic Holding Ltd. сорваны.", "ru"),
        ("أعلنت شركة Vesk Holding إغلاق المصنع.", "ar"),
        ("Counting trucks is a bit like counting sheep.", "en"),
    ],
)
def test_the_language_of_a_short_text_is_told(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_a_foreign_name_does_not_decide() -> None:
    assert detect_language("The minister met Ри Ён Хо at the gates of the port, and that was all he said.") == "en"


def test_only_english_has_a_lexicon() -> None:
    assert [code for code in ("en", "de", "ko", "und") if has_lexicon(code)] == ["en"]
