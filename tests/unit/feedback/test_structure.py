import json
from pathlib import Path

import pytest

from greenroom.feedback.heard import prepare
from greenroom.feedback.structure import LookedFor, build_structure, split_sentences, tag
from greenroom.feedback.structure.gate import decide
from greenroom.feedback.structure.parts import territories, whole_percents
from greenroom.model.correction import PartChanged
from greenroom.model.question import StructureKind
from greenroom.model.report import Presence, Sentence, Story, Structure
from support.spoken_answers import RETURNS_DESK, STAR, spoken

OWN = Path(__file__).parents[3] / "training" / "data" / "structure.jsonl"
NO_RESULT = """Last year our company hired thirty people and onboarding was a mess. New people
waited a week for a laptop. I was responsible for fixing it. First I interviewed eight of them.
Then I drew the process on a wall with the facilities team. I set up a shared checklist and I called
every lead. I also wrote a welcome pack for them."""
GENERIC = """I usually don't have conflict. When there is a problem I always try to talk about it.
I think communication is important. I listen first and then I explain my side."""
HYPOTHETICAL = """I would first look at the impact. Then I'd talk to my manager and I would ask what
can wait. I would make a plan and I'd share it with the team."""


def structure(text: str, kind: StructureKind = STAR, *corrections: PartChanged) -> Structure:
    return build_structure(prepare(spoken(text)), LookedFor(kind), frozenset(), corrections)


def states(found: Structure) -> dict[str, Presence]:
    return {part.key: part.presence for part in found.parts}


def units(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(prepare(spoken(text)))]


def test_sentences_end_at_stops_and_hold_every_word_once():
    found = split_sentences(prepare(spoken("We met Mr. Li at 3.5 km. Was it far? No")))
    assert [item.text for item in found] == ["We met Mr. Li at 3.5 km.", "Was it far?", "No"]
    assert [item.words for item in found] == [(0, 7), (7, 10), (10, 11)]


def test_without_punctuation_pauses_and_openers_end_a_sentence():
    text = (
        "we had a very old build [0.8] and it failed every night for a year [1.5] "
        "people were quite tired of it [0.3] so i rewrote it"
    )
    assert units(text) == [
        "we had a very old build",
        "and it failed every night for a year",
        "people were quite tired of it so i rewrote it",
    ]


def test_a_very_long_sentence_is_cut_at_a_clause():
    long = "I moved the first box into the big green room by the old door " * 2
    found = units(f"{long}and then I moved the second one {long}in the end.")
    assert len(found) > 1
    assert all(len(text.split()) <= 40 for text in found)
    assert any(text.startswith("and then I") for text in found)


def test_every_kind_of_answer_passes_the_gate_as_what_it_is():
    for line in OWN.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        texts = tuple(" ".join(s["text"].lower().split()) for s in row["sentences"])
        cleaned = tuple("".join(c for c in text if c not in ".,?!") for text in texts)
        assert decide(cleaned).story.value == row["story"], row["id"]


def test_generic_and_hypothetical_answers_have_no_parts_and_show_why():
    for text, story in ((GENERIC, Story.GENERIC), (HYPOTHETICAL, Story.HYPOTHETICAL)):
        found = structure(text)
        assert found.story is story
        assert found.parts == ()
        assert found.story_evidence is not None
        assert {sentence.label for sentence in found.sentences} == {"other"}


def test_a_few_words_leave_the_story_unclear_and_nothing_absent():
    found = structure("It was fine.")
    assert found.story is Story.UNCLEAR
    assert set(states(found).values()) == {Presence.UNCLEAR}


def test_a_whole_story_has_all_parts_in_order():
    found = structure(RETURNS_DESK)
    assert list(states(found)) == ["S", "T", "A", "R"]
    assert set(states(found).values()) == {Presence.PRESENT}
    assert sum(part.share for part in found.parts) == pytest.approx(1.0)


def test_a_story_without_result_does_not_get_one_invented():
    assert states(structure(NO_RESULT))["R"] is not Presence.PRESENT


def test_a_result_told_first_is_a_result():
    tagging = tag(
        (
            "as a result we cut the build from forty minutes to six",
            "when i joined the team there was a very slow build",
            "i was responsible for the build",
            "i measured every step and i removed half of them",
            "then i trained the team",
        ),
        STAR,
    )
    assert tagging.labels == ("R", "S", "T", "A", "A")


def test_the_person_decides_a_part_and_shares_follow():
    plain = structure(RETURNS_DESK)
    moment = plain.sentences[9].span.middle
    changed = structure(RETURNS_DESK, STAR, PartChanged(moment, "A"))
    assert changed.sentences[9].by_person
    assert changed.sentences[9].label == "A"
    share = {part.key: part.share for part in changed.parts}
    assert share["A"] > next(part.share for part in plain.parts if part.key == "A")
    assert sum(share.values()) == pytest.approx(1.0)


def test_a_part_set_by_hand_makes_a_generic_answer_a_story():
    found = structure(GENERIC, STAR, PartChanged(1.0, "S"))
    assert found.story is Story.STORY
    assert states(found)["S"] is Presence.PRESENT


def test_time_runs_from_the_middle_of_one_gap_to_the_middle_of_the_next():
    found = split_sentences(prepare(spoken("[1.0] We left. [2.0] We came.")))
    spans = territories(found)
    assert [(s.start, s.end) for s in spans] == [
        (pytest.approx(1.0), pytest.approx(2.8)),
        (pytest.approx(2.8), pytest.approx(4.6)),
    ]
    assert territories(()) == ()


def test_percents_add_to_a_hundred():
    assert whole_percents({"a": 1.0, "b": 1.0, "c": 1.0}) == {"a": 34, "b": 33, "c": 33}
    assert whole_percents({"a": 0.0}) == {"a": 0}


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (
            StructureKind.PRESENT_PAST_FUTURE,
            "Right now I'm a data analyst at a hospital. Before that I studied biology. "
            "I'd like to move into research and I want to work with your team.",
            {"present", "past", "future"},
        ),
        (
            StructureKind.MOTIVATION,
            "I read that your team moved to open data. My experience is in public health. "
            "I want to grow into a lead role.",
            {"company", "fit", "goal"},
        ),
        (
            StructureKind.STRENGTH,
            "My biggest strength is listening. For example, last year I sat with a client.",
            {"claim", "example"},
        ),
        (
            StructureKind.WEAKNESS,
            "I struggle with delegating. For example, last spring I kept a whole project. "
            "Since then I've started to hand over early.",
            {"claim", "example", "remedy"},
        ),
    ],
)
def test_other_structures_have_their_own_parts(kind: StructureKind, text: str, expected: set[str]):
    found = states(structure(text, kind))
    assert set(found) == expected
    assert set(found.values()) == {Presence.PRESENT}


def test_without_a_structure_there_are_no_parts():
    found = structure(RETURNS_DESK, StructureKind.NONE)
    assert found.parts == ()
    assert len(found.sentences) == 11


def test_another_language_leaves_everything_unclear():
    transcript = spoken("Letztes Jahr war ich Leiter. Dann habe ich es gebaut.", language="de")
    found = build_structure(prepare(transcript), LookedFor(STAR), frozenset())
    assert set(states(found).values()) == {Presence.UNCLEAR}


def test_an_unsure_label_says_so():
    found: tuple[Sentence, ...] = structure(RETURNS_DESK).sentences
    assert all(sentence.unsure == (sentence.confidence < 0.6) for sentence in found)
