"""The order in which an encoding is decided, and that the document says who decided."""

from __future__ import annotations

import codecs

import pytest

import brief
from brief.document import Encoding
from brief.errors import InputError, UsageError
from brief.reading.encodings import decode

SENTENCE = "The harbour master of Port Alvera said on Monday that the café stays closed."
RUSSIAN = (
    "Городской совет Порт-Альверы вчера вечером утвердил новый бюджет на будущий год. Представитель совета сообщил "
    "журналистам, что расходы на ремонт моста вырастут почти вдвое. Жители района просили начать работы раньше, но "
    "подрядчик пока не назвал точных сроков. Мэр обещал вернуться к этому вопросу после праздников."
)
KOREAN = (
    "포트알베라 시의회는 어제 저녁 내년 예산안을 승인했다. 시의회 대변인은 다리 보수 비용이 거의 두 배로 늘어날 "
    "것이라고 기자들에게 밝혔다. 주민들은 공사를 더 일찍 시작해 달라고 요청했지만 시공사는 아직 정확한 일정을 밝히지 "
    "않았다. 시장은 연휴가 끝난 뒤 이 문제를 다시 논의하겠다고 약속했다."
)
FRENCH = (
    "Le conseil municipal a approuvé lundi soir le budget de l'année prochaine. La mairesse a déclaré que les dépenses "
    "seraient plus élevées que prévu. « Nous n'avons reçu aucune réponse », a-t-elle ajouté. "
)
SPANISH = (
    "El ayuntamiento aprobó el lunes el presupuesto del próximo año. La alcaldesa señaló que los gastos serán más "
    "altos de lo previsto. «No recibimos ninguna respuesta», añadió. "
)
GERMAN = (
    "Der Gemeinderat von Grünthal hat am Montag über die Brücke beraten. „Wir müssen prüfen, ob das Geld dafür "
    "überhaupt verfügbar ist“, erklärte Bürgermeisterin Köhler. "
)
ENGLISH = "The council’s bridge isn’t ready, the mayor said — again. “Nobody knows why,” she added. "
POLISH = (
    "Rada miejska zatwierdziła w poniedziałek budżet na przyszły rok. Burmistrz powiedziała, że koszty będą wyższe, "
    "niż zakładano. „Nie otrzymaliśmy żadnej odpowiedzi”, dodała. "
)
TURKISH = (
    "Belediye meclisi pazartesi günü gelecek yılın bütçesini onayladı. Başkan, giderlerin beklenenden daha yüksek "
    "olacağını söyledi. Muhalefet, köprünün yapımından sorumlu şirket hakkında soruşturma açılmasını istiyor. "
)
GREEK = "Το δημοτικό συμβούλιο ενέκρινε τη Δευτέρα τον προϋπολογισμό. Η δήμαρχος δεν απάντησε σε ερωτήσεις. "
JAPANESE = "市議会は月曜日、来年の予算を承認した。市長は費用が予想より高くなると述べた。\n"


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(mark: bytes, codec: str, name: str) -> None:
    decoded = decode(mark + SENTENCE.encode(codec))
    assert decoded.text == SENTENCE
    assert decoded.encoding == Encoding(name, "byte order mark")


@pytest.mark.parametrize(
    ("opening", "codec", "name"),
    [
        ('<meta charset="koi8-r">', "koi8-r", "koi8-r"),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "cp1251", "cp1251"),
        ('<?xml version="1.0" encoding="iso-8859-5"?>', "iso-8859-5", "iso8859-5"),
    ],
)
def test_a_declared_charset_that_fits_is_believed(opening: str, codec: str, name: str) -> None:
    decoded = decode((opening + "Мост закрыт.").encode(codec))
    assert decoded.text == opening + "Мост закрыт."
    assert decoded.encoding == Encoding(name, "declared")


def test_a_declared_latin_1_is_read_as_windows_1252() -> None:
    decoded = decode('<meta charset="iso-8859-1">“Nobody”'.encode("cp1252"))
    assert decoded.text.endswith("“Nobody”")
    assert decoded.encoding == Encoding("cp1252", "declared")


@pytest.mark.parametrize("declared", ["utf-8", "no-such-charset"])
def test_a_declared_charset_that_does_not_fit_is_not_believed(declared: str) -> None:
    decoded = decode(f'<meta charset="{declared}">Café'.encode("cp1252"))
    assert decoded.text.endswith("Café")
    assert decoded.encoding == Encoding("cp1252", "fallback")


def test_bytes_that_are_utf_8_are_read_as_utf_8() -> None:
    assert decode(SENTENCE.encode()).encoding == Encoding("utf-8", "utf-8")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_seen(codec: str) -> None:
    decoded = decode(SENTENCE.encode(codec))
    assert decoded.text == SENTENCE
    assert decoded.encoding == Encoding(codec, "detected")


def test_a_short_german_sentence_falls_back_to_windows_1252() -> None:
    sentence = "Der Bürgermeister von Grünthal äußerte sich am Montag nicht."
    decoded = decode(sentence.encode("cp1252"))
    assert decoded.text == sentence
    assert decoded.encoding == Encoding("cp1252", "fallback")


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (KOREAN, "euc_kr"),
        (GREEK, "cp1253"),
        (POLISH * 3, "cp1250"),
        (TURKISH * 3, "cp1254"),
        (JAPANESE * 2, "shift_jis"),
        ("x" + JAPANESE * 1000, "euc_jp"),
    ],
)
def test_a_text_of_another_script_or_code_page_is_detected(text: str, codec: str) -> None:
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert decoded.encoding.origin == "detected"


@pytest.mark.parametrize("times", [1, 12, 400])
@pytest.mark.parametrize("text", [FRENCH, SPANISH, GERMAN, ENGLISH], ids=["fr", "es", "de", "en"])
def test_a_western_text_of_any_length_is_windows_1252(text: str, times: int) -> None:
    decoded = decode((text * times).encode("cp1252"))
    assert decoded.text == text * times
    assert decoded.encoding == Encoding("cp1252", "fallback")


def test_utf_8_that_is_cut_in_a_character_stays_utf_8() -> None:
    decoded = decode(GERMAN.encode() + "ü".encode()[:1])
    assert decoded.text == GERMAN
    assert (decoded.encoding, decoded.replaced) == (Encoding("utf-8", "utf-8"), 1)


def test_a_stray_byte_does_not_spoil_a_text_in_utf_8() -> None:
    decoded = decode(FRENCH.encode() + b" \x96 " + FRENCH.encode())
    assert decoded.text == f"{FRENCH} \ufffd {FRENCH}"
    assert decoded.replaced == 1


def test_the_flag_outranks_what_the_bytes_are() -> None:
    assert decode("Café".encode(), flag="latin-1").text == "CafÃ©"
    assert decode("Café".encode(), flag="latin-1").encoding == Encoding("iso8859-1", "flag")


def test_an_unknown_encoding_is_a_usage_error_that_names_others() -> None:
    with pytest.raises(UsageError, match=r"no encoding 'klingon'.*utf-8"):
        decode(b"x", flag="klingon")


@pytest.mark.parametrize("flag", ["hex", "rot13", "base64"])
def test_a_codec_that_is_no_text_encoding_is_an_error(flag: str) -> None:
    with pytest.raises((UsageError, InputError)):
        decode(SENTENCE.encode(), flag=flag)


def test_bytes_that_do_not_fit_the_flag_are_an_error_with_their_offset() -> None:
    with pytest.raises(InputError, match="offset 3 are no utf-8"):
        decode("Café".encode("cp1252"), flag="utf-8")


def test_the_document_says_which_encoding_was_used_and_who_decided() -> None:
    assert brief.read(SENTENCE.encode("cp1252")).encoding == Encoding("cp1252", "fallback")
    assert brief.read(SENTENCE).encoding == Encoding("utf-8", "text")
    assert brief.read(SENTENCE.encode("cp1252"), encoding="cp1252").encoding == Encoding("cp1252", "flag")


def test_bytes_without_meaning_in_the_encoding_are_counted() -> None:
    decoded = decode(codecs.BOM_UTF8 + b"One \xff two \xfe three.")
    assert decoded.replaced == 2
