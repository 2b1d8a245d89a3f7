"""What the words hold beside numbers, I and we, and hedges: each with its words and moment."""

from collections.abc import Sequence

import pytest

from greenroom.feedback import Asked, Means, analyze_text, gaps
from greenroom.feedback.content.advert import requirements
from greenroom.feedback.content.directness import chance_of_missing
from greenroom.model.errors import ModelMissingError
from greenroom.model.question import Gap, StructureKind
from greenroom.model.report import Content, Evidence
from support.spoken_answers import STAR, Says

Row = tuple[float, ...]


class Alike:
    """A `Likeness` that finds everything as alike as it was told."""

    def __init__(self, value: float) -> None:
        self.value = value

    def between(self, texts: Sequence[str], others: Sequence[str]) -> tuple[Row, ...]:
        return tuple(tuple(self.value for _ in others) for _ in texts)

    def agreement(self, _question: str, _story: str) -> float:
        return self.value


class NoModel:
    """A `Likeness` whose model is not there."""

    def between(self, texts: Sequence[str], others: Sequence[str]) -> tuple[Row, ...]:
        raise ModelMissingError("The text model is not there.")

    def agreement(self, _question: str, _story: str) -> float:
        raise ModelMissingError("The text model is not there.")


def content(
    text: str, kind: StructureKind = STAR, *, advert: str = "", language: str = "en"
) -> Content:
    return analyze_text(text, kind, Asked(job_description=advert), language=language)[1]


def quotes(found: tuple[Evidence, ...]) -> list[str]:
    return [one.quote for one in found]


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("I moved it to PostgreSQL and to Jira.", ["PostgreSQL", "Jira"]),
        ("We had two teams and I excel at rust removal.", []),
        ("I sent it on Teams and in Excel, then in Excel again.", ["Teams", "Excel"]),
        ("My friend McDonald liked YouTube.", ["YouTube"]),
    ],
)
def test_named_tools_are_told_from_everyday_words(text: str, tools: list[str]) -> None:
    assert quotes(content(text).tools) == tools


def test_dates_are_quoted_as_said() -> None:
    found = content("In March 2021 we opened. Three weeks ago it closed. Last spring I left.")
    assert quotes(found.dates) == ["In March 2021", "Three weeks ago", "Last spring"]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Errors went from forty a week to three.", "went from forty a week to three"),
        ("We cut it by 30 percent. Then I left.", "cut it by 30 percent"),
        ("It takes 12 minutes instead of 40 minutes now.", "12 minutes instead of 40 minutes"),
        ("Sales doubled in a year.", "doubled in a year"),
    ],
)
def test_before_and_after_is_found_inside_one_sentence(text: str, change: str) -> None:
    assert quotes(content(text).changes) == [change]


def test_a_move_from_place_to_place_is_no_change() -> None:
    assert content("I drove from Leeds to York. I moved from sales to support.").changes == ()


def test_vague_outcomes_and_claims_without_exception() -> None:
    found = content("I always deliver, and everyone loved it. In the end it went pretty well.")
    assert quotes(found.vague) == ["it went pretty well"]
    assert quotes(found.overclaims) == ["I always deliver", "everyone loved it"]


@pytest.mark.parametrize(
    ("text", "unexplained"),
    [
        ("Our SLA slipped, and the SLA was mine.", ["SLA"]),
        ("The NPS, which is a score from customers, rose.", []),
        ("Our net promoter score, the NPS, rose.", []),
        ("I worked in HR in the UK for the NHS.", []),
        ("WE HAD TO FIX THE QRX NOW AND FAST.", []),
    ],
)
def test_acronyms_count_where_nothing_explains_them(text: str, unexplained: list[str]) -> None:
    assert quotes(content(text).acronyms) == unexplained


def test_office_words_are_quoted() -> None:
    found = content("We picked the low-hanging fruit and I circled back to the bank.")
    assert quotes(found.jargon) == ["low-hanging fruit", "circled back"]


def test_the_same_said_twice_is_a_repeat_and_a_new_detail_is_none() -> None:
    said = "I called the supplier every morning and asked for two trucks. "
    found = content(said + "Then it rained. I called the supplier every single morning and asked "
                    "for trucks. The supplier sent two trucks of gravel.")  # fmt: skip
    assert len(found.repeats) == 1
    assert found.repeats[0].first.span.start < found.repeats[0].again.span.start


def test_asides_have_a_share_only_where_there_are_parts() -> None:
    assert content("Lovely day. I like it here.", StructureKind.NONE).aside_share is None
    story = """Good question, let me think. Last spring our kitchen had two ovens and one broke. I
    had to serve ninety covers. I called the landlord and I borrowed an oven. In the end we served
    everybody on time."""
    found = content(story)
    assert quotes(found.asides) == ["Good question, let me think."]
    assert found.aside_share == pytest.approx(5 / 40, abs=0.03)
    assert found.first_action_s is not None


ADVERT = """We are a small hospital.
- Experience with PostgreSQL databases
- Negotiating with suppliers
- Fluent German
- experience with PostgreSQL databases.
"""


def test_an_advert_is_taken_apart_at_its_bullets() -> None:
    assert requirements(ADVERT)[:3] == (
        "Experience with PostgreSQL databases",
        "Negotiating with suppliers",
        "Fluent German",
    )
    assert requirements("You will manage a team. Our office has plants.") == (
        "You will manage a team",
    )
    assert requirements("  \n ") == ()


def test_what_the_advert_asks_for_is_found_by_its_words() -> None:
    text = "I moved our databases to PostgreSQL. Then I negotiated with two suppliers."
    found = content(text, advert=ADVERT)
    spoken_of = [one.text for one in found.wanted if one.evidence is not None]
    assert spoken_of == ["Experience with PostgreSQL databases", "Negotiating with suppliers",
                         "experience with PostgreSQL databases"]  # fmt: skip


OTHER_TIME = """Last spring our oven broke. I called the landlord and I borrowed one. It worked. On
that night we had ninety guests in the house, and most of them came back to us in the weeks after it
with their friends and their families."""


def test_directness_needs_a_question_and_a_model_and_is_only_a_possibility() -> None:
    text = OTHER_TIME
    question = "Tell me about a time you led a team."
    far = analyze_text(text, STAR, Asked(question), Means(likeness=Alike(-0.4)))
    assert far[1].directness is not None
    assert far[1].directness.likeness < far[1].directness.threshold
    assert far[1].directness.evidence.quote.startswith("Last spring our oven broke.")
    assert "off_question" in [one.code for one in far[2]]
    brief = analyze_text("No, sorry.", STAR, Asked(question), Means(likeness=Alike(-0.4)))
    assert "off_question" not in [one.code for one in brief[2]]
    near = analyze_text(text, STAR, Asked(question), Means(likeness=Alike(0.4)))
    assert "off_question" not in [one.code for one in near[2]]
    assert analyze_text(text, STAR, Asked(question))[1].directness is None
    assert analyze_text(text, STAR, means=Means(likeness=Alike(0.0)))[1].directness is None
    assert (
        analyze_text(text, STAR, Asked(question), Means(likeness=NoModel()))[1].directness is None
    )


@pytest.mark.parametrize(
    ("reader", "agreement", "code"),
    [
        (0.3, -0.4, "another_question"),
        (-0.2, -0.2, "off_question"),
        (-0.6, -0.4, ""),  # what the reader holds likely outweighs a likeness that is low
        (0.1, 0.6, ""),
    ],
)
def test_reader_and_likeness_together_tell_an_answer_to_another_question(
    reader: float, agreement: float, code: str
) -> None:
    means = Means(reader=Says(misses=reader), likeness=Alike(agreement))
    question = "Tell me about a time you led a team."
    _, found, findings = analyze_text(OTHER_TIME, STAR, Asked(question), means)[:3]
    assert found.directness is not None
    assert found.directness.misses == pytest.approx(chance_of_missing(reader, agreement))
    told = [one.code for one in findings if one.code in {"another_question", "off_question"}]
    assert told == ([code] if code else [])
    assert (Gap.OFF_QUESTION in gaps(findings)) is (code == "another_question")


def test_what_is_asked_is_no_claim() -> None:
    text = "So we have agreed on the roof. Does everybody agree with that?"
    assert content(text).overclaims == ()
    assert content("I think that everybody agrees with that.").overclaims


def test_the_sentence_that_says_most_of_it_is_shown() -> None:
    text = "Six weeks before the start our supplier was late. I negotiated with the supplier."
    found = content(text, advert="- Negotiating with suppliers")
    shown = found.wanted[0].evidence
    assert shown is not None
    assert shown.quote.startswith("I negotiated")


def test_an_advert_is_compared_by_words_alone_without_the_model() -> None:
    found = analyze_text(
        "I speak German.", STAR, Asked(job_description="- Fluent German"), Means(likeness=NoModel())
    )[1]
    assert found.wanted[0].evidence is not None


@pytest.mark.parametrize(
    ("text", "form", "topic"),
    [
        ("How does the team decide what to do first?", "open", "team"),
        ("What happens after today, until the decision?", "open", "next_step"),
        ("How many people work here?", "advert", "team"),
        ("What's the worst thing about your team?", "open", "team"),
        ("What's the pay?", "advert", ""),
    ],
)
def test_own_questions_have_a_form_and_a_topic(text: str, form: str, topic: str) -> None:
    found = content(text, StructureKind.QUESTION_TO_ASK).own_questions
    assert [(one.form, one.topic) for one in found] == [(form, topic)]


def test_saying_how_something_was_asks_nothing() -> None:
    text = "I just want to say how valuable this conversation has been."
    assert content(text, StructureKind.QUESTION_TO_ASK).own_questions == ()


def test_phrases_are_english_only() -> None:
    found = content("I always deliver. It went well.", language="de")
    assert found.overclaims == found.vague == ()
