"""Parts of other structures than STAR on the lane and in the transcript."""

from dataclasses import replace

import pytest

from greenroom.feedback import HeardTake, build_report, sentence
from greenroom.model.bands import Bands
from greenroom.model.plan import PlanItem
from greenroom.model.question import StructureKind
from greenroom.model.report import Report, Story
from greenroom.model.session import ReviewedTake
from greenroom.model.take import Take, TakeState
from greenroom.model.transcript import Transcript
from greenroom.ui.review.present_parts import changeable_parts
from greenroom.ui.review.present_take import present_take
from greenroom.ui.review.state import TakeView
from greenroom.ui.review.state_chips import ChipForm
from support.sample_session import sample_plan
from support.spoken_answers import spoken

ABOUT = """I'm a nurse on a ward with twenty beds and I look after the students there. Before
that I worked in a school kitchen for six years and I studied at night. I want to lead a ward,
and that is why I'm here."""
GENERIC = """I usually try to listen first, because most disagreements are about goals. In general
I always ask what people need. I would look for something that works for both of us. People
normally agree once they see the numbers."""


def _view(text: str, kind: StructureKind) -> tuple[TakeView, Report]:
    transcript = spoken(text)
    report = build_report(HeardTake("t", transcript, structure=kind))
    return _shown(transcript, report), report


def _shown(transcript: Transcript, report: Report) -> TakeView:
    take = Take("t", "s", 1, 1, TakeState.REPORTED)
    item: PlanItem = sample_plan().items[1]
    return present_take(ReviewedTake(take, transcript, report), item, None, Bands(), sentence)


def test_the_parts_of_other_structures_stand_on_the_lane() -> None:
    view, report = _view(ABOUT, StructureKind.PRESENT_PAST_FUTURE)
    assert [block.part for block in view.lanes.blocks] == ["present", "past", "future"]
    assert [block.text for block in view.lanes.blocks] == ["Present", "Past", "Future"]
    share = round(report.structure.parts[0].share * 100)
    assert "Present, 0:00 to 0:" in view.lanes.blocks[0].name
    assert f", {share} percent, " in view.lanes.blocks[0].name


def test_a_part_without_a_range_says_only_its_share() -> None:
    view, _ = _view(
        "The framework has two branches, costs and revenue. I would first look at costs. "
        "Costs are 200 times 4, so 800 a year. My recommendation is to close the second shop.",
        StructureKind.CASE,
    )
    names = [block.name for block in view.lanes.blocks if not block.unsure]
    assert names
    assert all(name.endswith(" percent") for name in names)


def test_their_chips_stand_in_the_transcript_and_on_the_card() -> None:
    view, _ = _view(ABOUT, StructureKind.PRESENT_PAST_FUTURE)
    chips = [paragraph.chip for paragraph in view.transcript.paragraphs]
    assert [chip and (chip.part, chip.name) for chip in chips] == [
        ("present", "Present"),
        ("past", "Past"),
        ("future", "Future"),
    ]
    assert [row.chip.part for row in view.structure.siblings] == ["present", "past", "future"]
    assert view.transcript.parts == ("present", "past", "future")


def test_an_unsure_sentence_asks() -> None:
    transcript = spoken(ABOUT)
    kind = StructureKind.PRESENT_PAST_FUTURE
    report = build_report(HeardTake("t", transcript, structure=kind))
    first, *rest = report.structure.sentences
    doubtful = (replace(first, unsure=True), *rest)
    report = replace(report, structure=replace(report.structure, sentences=doubtful))
    view = _shown(transcript, report)
    chip = view.transcript.paragraphs[0].chip
    assert chip is not None
    assert (chip.form, chip.name) == (ChipForm.UNSURE, "Present, unsure")
    assert view.lanes.blocks[0].name.endswith(", unsure")


def test_no_structure_has_no_blocks_and_nothing_to_change() -> None:
    view, _ = _view(ABOUT, StructureKind.NONE)
    assert view.lanes.blocks == ()
    assert view.transcript.parts == ()


@pytest.mark.parametrize("story", [Story.GENERIC, Story.HYPOTHETICAL])
def test_where_no_story_was_found_the_person_can_still_say_that_it_is_one(story: Story) -> None:
    view, report = _view(GENERIC, StructureKind.STAR)
    report = replace(report, structure=replace(report.structure, story=story, parts=()))
    assert changeable_parts(report) == ("S", "T", "A", "R")
    assert view.lanes.blocks == ()
