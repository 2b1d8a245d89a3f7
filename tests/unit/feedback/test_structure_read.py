from collections.abc import Sequence

import pytest

from greenroom.feedback.heard import prepare
from greenroom.feedback.means import Means
from greenroom.feedback.structure import LookedFor, build_structure
from greenroom.feedback.structure.read import interpret, read_answer
from greenroom.feedback.structure.tagger import Tagging
from greenroom.feedback.text import analyze_text, text_transcript
from greenroom.model.correction import PartChanged
from greenroom.model.errors import ModelMissingError
from greenroom.model.question import StructureKind
from greenroom.model.reading import AnswerReading
from greenroom.model.report import Presence, Story, Structure

STAR = StructureKind.STAR
LABELS = ("S", "T", "A", "R", "headline", "reflection", "aside")
TEXT = (
    "We kept the client. At my last firm the mail went down on a Friday. "
    "I rang the host and moved the domain. If I had to do it again I would move it sooner."
)


def row(**chances: float) -> tuple[float, ...]:
    return tuple(chances.get(label, 0.0) for label in LABELS)


TOLD_BACKWARDS = AnswerReading(
    LABELS,
    (row(R=0.9, S=0.1), row(S=0.8, A=0.2), row(A=1.0), row(reflection=0.3, aside=0.25, A=0.45)),
    {"S": 0.97, "T": 0.05, "A": 0.99, "R": 0.5},
    {"story": 0.8, "generic": 0.1, "hypothetical": 0.1},
)


class Reads:
    """Gives one reading, and keeps what it was asked."""

    def __init__(self, reading: AnswerReading | None) -> None:
        self.reading = reading
        self.asked: list[tuple[str, tuple[str, ...], StructureKind]] = []

    def read(
        self, question: str, sentences: Sequence[str], kind: StructureKind
    ) -> AnswerReading | None:
        self.asked.append((question, tuple(sentences), kind))
        return self.reading


class Broken:
    def read(
        self, question: str, sentences: Sequence[str], kind: StructureKind
    ) -> AnswerReading | None:
        raise ModelMissingError("The text model is missing.")


def build(reader: object, question: str = "", **more: object) -> Structure:
    heard = prepare(text_transcript(TEXT))
    looked_for = LookedFor(STAR, question)
    return build_structure(heard, looked_for, frozenset(), reader=reader, **more)  # type: ignore[arg-type]


def test_labels_and_presence_are_those_of_the_reader() -> None:
    found = build(Reads(TOLD_BACKWARDS))

    assert [s.label for s in found.sentences] == ["R", "S", "A", "other"]
    assert {p.key: p.presence for p in found.parts} == {
        "S": Presence.PRESENT,
        "T": Presence.NOT_FOUND,
        "A": Presence.PRESENT,
        "R": Presence.UNCLEAR,
    }


def test_what_is_no_part_has_a_role_and_is_unsure_when_it_nearly_was_one() -> None:
    last = build(Reads(TOLD_BACKWARDS)).sentences[-1]

    assert last.role == "reflection"
    assert last.confidence == pytest.approx(0.55)
    assert last.unsure


def test_the_reader_gets_the_question_and_the_units_as_they_were_said() -> None:
    reader = Reads(TOLD_BACKWARDS)
    build(reader, question="A failure?")

    question, units, kind = reader.asked[0]
    assert (question, kind) == ("A failure?", STAR)
    assert units[0] == "We kept the client."
    assert len(units) == 4


@pytest.mark.parametrize("reader", [None, Broken(), Reads(None)])
def test_without_a_model_the_rules_go_on(reader: object) -> None:
    assert build(reader) == build_structure(
        prepare(text_transcript(TEXT)), LookedFor(STAR), frozenset()
    )


def test_another_language_is_not_read() -> None:
    reader = Reads(TOLD_BACKWARDS)
    heard = prepare(text_transcript(TEXT, "de"))
    build_structure(heard, LookedFor(STAR), frozenset(), reader=reader)

    assert reader.asked == []


def test_a_correction_by_hand_wins_over_the_reader() -> None:
    found = build(Reads(TOLD_BACKWARDS), corrections=(PartChanged(0.1, "T"),))

    assert found.sentences[0].label == "T"
    assert found.sentences[0].by_person
    assert {p.key: p.presence for p in found.parts}["T"] is Presence.PRESENT


def test_an_answer_that_is_no_story_has_no_parts_and_shows_why() -> None:
    generic = AnswerReading(
        LABELS, TOLD_BACKWARDS.sentences, {}, {"story": 0.1, "generic": 0.1, "hypothetical": 0.8}
    )
    found = build(Reads(generic))

    assert found.story is Story.HYPOTHETICAL
    assert found.parts == ()
    assert found.story_evidence is not None
    assert "I would move it sooner" in found.story_evidence.quote


def test_no_kind_of_answer_is_claimed_where_none_is_likely() -> None:
    torn = AnswerReading(LABELS, (row(S=1.0),), {}, {"story": 0.4, "generic": 0.3})

    assert interpret(torn, ["It was late."], STAR).verdict.story is Story.UNCLEAR


def test_a_part_with_a_clear_unit_is_never_called_missing() -> None:
    torn = AnswerReading(LABELS, (row(S=0.85, A=0.15), row(T=0.5, A=0.2)), {"S": 0.2, "T": 0.2}, {})

    assert interpret(torn, ["It was late.", "I had to go."], STAR).tagging.presence == {
        "S": Presence.UNCLEAR,
        "T": Presence.NOT_FOUND,
    }


def test_nothing_said_is_not_read() -> None:
    assert read_answer(Reads(TOLD_BACKWARDS), "", [], STAR) is None


def test_the_order_of_a_sibling_is_told_from_its_likeliest_labels() -> None:
    torn = ((0.98, 0.013, 0.007), (0.5, 0.3, 0.2), (0.9, 0.05, 0.05))
    reading = AnswerReading(("claim", "example", "aside"), torn, {"claim": 0.9, "example": 0.9}, {})
    text = (
        "For example last year I found a wrong invoice because I checked each one by hand. "
        "It was for nine vans that nobody had ordered, and the supplier took it back at once. "
        "I would say that order is what I am good at."
    )
    strength = StructureKind.STRENGTH
    built, _, findings, _ = analyze_text(text, strength, means=Means(reader=Reads(reading)))

    assert built.sentences[0].unsure
    assert [one.part for one in findings if one.code == "unusual_order"] == ["example"]


@pytest.mark.parametrize(
    ("kind", "presence"),
    [
        (StructureKind.STAR, Presence.NOT_FOUND),
        (StructureKind.WEAKNESS, Presence.UNCLEAR),
    ],
)
def test_a_part_is_called_missing_sooner_where_the_model_heard_more_answers(
    kind: StructureKind, presence: Presence
) -> None:
    reading = AnswerReading(("S", "aside"), ((0.1, 0.9),), {"S": 0.43}, {})

    assert interpret(reading, ["It was late."], kind).tagging.presence == {"S": presence}


def test_a_part_in_an_unusual_place_is_seen_where_its_words_are_plain() -> None:
    remedy_first = AnswerReading(
        ("claim", "example", "remedy", "aside"),
        ((0.3, 0.0, 0.7, 0.0), (0.7, 0.0, 0.3, 0.0)),
        {"claim": 0.9, "example": 0.1, "remedy": 0.9},
        {},
    )
    text = "I have set an alarm for each of my meetings since then. My weakness is that I am late."
    heard = prepare(text_transcript(text))
    found = build_structure(
        heard, LookedFor(StructureKind.WEAKNESS), frozenset(), reader=Reads(remedy_first)
    )

    assert [one.label for one in found.sentences] == ["remedy", "claim"]


def test_where_the_model_is_torn_the_rules_decide() -> None:
    torn = AnswerReading(("claim", "example"), ((0.55, 0.45),), {}, {})
    rules = Tagging(("example",), (0.8,), {}, ({"claim": 0.2, "example": 0.8},))

    alone = interpret(torn, ["I am patient."], StructureKind.STRENGTH)
    both = interpret(torn, ["I am patient."], StructureKind.STRENGTH, rules)

    assert alone.tagging.labels == ("claim",)
    assert both.tagging.labels == ("example",)
    assert both.tagging.confidences[0] > 0.7


@pytest.mark.parametrize(
    ("by_rules", "presence"), [(0.05, Presence.NOT_FOUND), (0.9, Presence.PRESENT)]
)
def test_where_the_model_cannot_tell_whether_a_part_is_there_the_rules_decide(
    by_rules: float, presence: Presence
) -> None:
    reading = AnswerReading(("claim", "example"), ((0.9, 0.1),), {"example": 0.5}, {})
    row = {"claim": 1 - by_rules, "example": by_rules}
    rules = Tagging(("claim",), (0.5,), {}, (row,))

    both = interpret(reading, ["I am patient."], StructureKind.STRENGTH, rules)

    assert both.tagging.presence == {"example": presence}
