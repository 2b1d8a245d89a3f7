"""Answers that people do give and no guide has: what is said about them is true and of use."""

import pytest

from greenroom.feedback import Asked, Means, analyze_text, sentence
from greenroom.feedback.heard import prepare
from greenroom.feedback.text import text_transcript
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Finding
from support.spoken_answers import STAR, Says

SPANISH = """Pues en mi último trabajo tenía un compañero muy difícil que nunca contestaba los
correos. Yo tenía que entregar el informe cada viernes y él no me mandaba los datos."""
GERMAN = """Letztes Jahr hatte ich einen Kollegen, der nie kam. Ich musste den Bericht allein
schreiben. Ich habe mit ihm gesprochen und wir waren pünktlich fertig."""


def findings(
    text: str, kind: StructureKind = STAR, reader: Says | None = None
) -> dict[str, Finding]:
    found = analyze_text(text, kind, means=Means(reader=reader))[2]
    return {one.code: one for one in found}


def content(text: str, asked: Asked = Asked()) -> Content:  # noqa: B008 -- a frozen value
    return analyze_text(text, STAR, asked)[1]


@pytest.mark.parametrize("text", [SPANISH, GERMAN, "В прошлом году у меня был коллега"])
def test_another_language_than_the_one_that_is_set_is_not_judged_by_english(text: str) -> None:
    assert set(findings(text, reader=Says("generic"))) == {"language_not_covered"}


@pytest.mark.parametrize(
    "text",
    [
        "Bueno, last year I had a colega who was late, y le dije que no podía seguir así.",
        "Um, um, I was, um, late and then, um, I ran.",
    ],
)
def test_some_words_of_another_language_leave_an_answer_english(text: str) -> None:
    assert prepare(text_transcript(text)).english


@pytest.mark.parametrize("text", ["No.", "I don't know.", "Can we skip this one? I have none."])
def test_an_answer_of_a_sentence_is_of_no_kind(text: str) -> None:
    for story in ("generic", "hypothetical"):
        found = findings(text, reader=Says(story))
        assert set(found) <= {"too_short", "hedges"}
        assert "Pick one time" in sentence(found["too_short"])[1]


def test_who_would_rather_not_tell_does_not_say_what_they_would_do() -> None:
    text = "I'd rather not talk about that, it was a case with a lawyer and it's confidential."
    assert "not_a_story_hypothetical" not in findings(text, reader=Says("hypothetical"))


def test_a_kind_of_answer_that_no_words_show_is_told_without_a_quote() -> None:
    text = "Dogs bark at night and cats sleep by day. " * 6
    found = findings(text, reader=Says("generic"))["not_a_story_generic"]
    assert sentence(found)[1].startswith("Your answer tells how you usually work. Pick one time")


def test_who_says_that_they_will_try_does_not_say_what_they_would_do() -> None:
    text = (
        "English is not my first language. I will try. " + "The guest complain of the noise. " * 8
    )
    assert "not_a_story_hypothetical" not in findings(text, reader=Says("hypothetical"))


@pytest.mark.parametrize("chance", [0.5, 0.7])
def test_a_part_that_a_sentence_is_shown_as_is_not_called_missing(chance: float) -> None:
    text = "Last month it rained a lot on the roof of our house and the water came in at night."
    shown = findings(text, reader=Says(label="T", chance=chance))
    assert "no_task" not in shown
    assert shown["part_unclear"].tone == "option"
    assert "no_task" in findings(text, reader=Says(label="S", chance=chance))


def test_a_story_that_says_when_it_was_is_not_asked_for_its_situation() -> None:
    text = "We lost a pallet and everyone was cross about it all. I called the haulier twice."
    assert "no_situation" in findings(text, reader=Says(label="A"))
    dated = findings(f"Last May {text}", reader=Says(label="A"))
    assert "no_situation" not in dated
    assert all(one.part != "S" for one in dated.values())


def test_whose_own_part_is_clear_is_not_told_that_it_may_be_missing() -> None:
    text = "I called the haulier and I wrote to him on that Monday. " + "It was cold outside. " * 10
    found = analyze_text(text, STAR, means=Means(reader=Says(label="A", chance=0.7)))[2]
    assert "i_in_action" in {one.code for one in found}
    assert "A" not in {one.part for one in found if one.code == "part_unclear"}


def test_an_end_that_tells_a_change_has_no_plain_lack_of_a_result() -> None:
    text = "Errors rose by ten a week. I called the haulier and I wrote to him on that Monday."
    assert "no_result" in findings(text, reader=Says(label="A"))
    ended = f"{text} They fell from forty a week to three."
    found = analyze_text(ended, STAR, means=Means(reader=Says(label="A")))[2]
    assert "no_result" not in {one.code for one in found}
    assert "R" in {one.part for one in found if one.code == "part_unclear"}


def test_who_says_i_called_is_not_asked_for_an_action() -> None:
    text = "Last month it rained a lot on the roof, and then I called the landlord about it all."
    assert "no_action" not in findings(text, reader=Says(label="S", chance=0.7))


def test_what_was_not_told_is_not_quoted_as_told() -> None:
    text = (
        "The manager chose to change the rota and she spoke to everyone. The absence fell by half."
    )
    found = findings(text, reader=Says(label="R", chance=0.7))
    assert sentence(found["no_task"])[1] == "Try one sentence that starts “I was responsible for…”"
    assert sentence(found["no_action"])[1].startswith("Add two or three sentences")


@pytest.mark.parametrize(
    ("kind", "text", "more"),
    [
        (STAR, "Last May our till broke and I rang a friend to mend it.", "what came of it?"),
        (StructureKind.WEAKNESS, "I work too hard.", "with one example."),
        (StructureKind.STRENGTH, "I'm calm. Last May I put out a fire.", "sentences more."),
        (StructureKind.SITUATIONAL, "I'd stop the line.", "sentences more."),
    ],
)
def test_a_short_answer_is_asked_for_what_its_question_asks_for(
    kind: StructureKind, text: str, more: str
) -> None:
    reader = Says() if kind is STAR else None
    assert sentence(findings(text, kind, reader)["too_short"])[1].endswith(more)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ('She said "everyone loves your work" and left.', []),
        ("She told the director that I was the best on the team.", []),
        ("We hit 100 percent of the target and rose by 110 percent.", []),
        ("Nobody likes to be told off.", []),
        ("I gave 110 percent.", ["110 percent"]),
        ("I said I always deliver.", ["I always deliver"]),
    ],
)
def test_a_claim_is_the_person_s_own(text: str, claims: list[str]) -> None:
    assert [one.quote for one in content(text).overclaims] == claims


def test_a_claim_of_110_percent_is_no_figure() -> None:
    assert content("Last year I gave 110 percent for two shops.").numbers[0].quote == "two shops"


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("We moved the stand-up to eleven and he came.", []),
        ("It went up from two to three and stayed.", ["went up from two to three"]),
    ],
)
def test_before_and_after_is_quoted_to_its_end(text: str, changes: list[str]) -> None:
    assert [one.quote for one in content(text).changes] == changes


def test_what_everybody_or_the_listener_knows_needs_no_explaining() -> None:
    text = "In BI and HR we paid 300 EUR for a KPI board in QRX and XYZ."
    asked = Asked("How did you use QRX?", "- Experience with XYZ")
    assert content(text, asked).acronyms == ()
    assert [one.quote for one in content(text).acronyms] == ["QRX", "XYZ"]


def test_an_engineer_is_not_asked_what_dns_is() -> None:
    text = "I'd look at the TCP and the DNS first and then at the load on each of the hosts."
    assert "acronym" not in findings(text, StructureKind.TECHNICAL)
    assert "acronym" in findings(text)


def test_one_i_is_no_praise() -> None:
    told = "Last May our till broke and I rang a friend. He came by. " + "It was cold. " * 12
    assert "i_in_action" not in findings(told, reader=Says())
    assert "i_in_action" in findings(f"{told} I paid him.", reader=Says())
