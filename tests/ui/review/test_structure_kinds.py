"""Structures other than STAR on their card, and choosing another one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices
from greenroom.feedback import HeardTake, build_report, sentence
from greenroom.model.correction import Correction, StructureChanged
from greenroom.model.question import StructureKind
from greenroom.model.report import Part, Presence, Report
from greenroom.model.session import ReviewedTake
from greenroom.ui.review.card_structure import StructureCardView
from greenroom.ui.review.page import ReviewPage
from greenroom.ui.review.present_structure import present_structure
from greenroom.ui.review.state import StructureCard
from greenroom.ui.review.transcript_gutter import TranscriptGutter
from support.review_window import OpenPage, settle
from support.sample_session import built_session
from support.spoken_answers import spoken

WEAKNESS = """I struggle with saying no to people who ask me nicely. Last spring I took on three
reports and I was late with two of them, and my manager had to help. So now I have a list on my desk
and I say no to every fourth request, which I practice with a friend."""
OWN = """How would you know after half a year that you hired the right person for this job? And
does the team work on Saturdays, or is that only the shop next door that I saw?"""


class Recalculating(FakeReviewServices):
    """Makes reports as the program does."""

    def correct(self, take_id: str, corrections: tuple[Correction, ...]) -> ReviewedTake:
        self.corrections[take_id] = corrections
        take = self.sample.take(take_id)
        assert take.transcript is not None
        question = self.sample.session.plan.items[take.take.item].question
        report = build_report(
            HeardTake(take_id, take.transcript, take.take.audio, question, corrections=corrections)
        )
        self.changed[take_id] = ReviewedTake(take.take, take.transcript, report)
        return self.changed[take_id]


def card(text: str, kind: StructureKind) -> StructureCard:
    return present_structure(_report(text, kind), (), sentence)


def _report(text: str, kind: StructureKind) -> Report:
    return build_report(HeardTake("t", spoken(text), structure=kind))


@pytest.fixture
def services() -> Recalculating:
    return Recalculating(built_session())


@pytest.fixture
def view(qtbot: QtBot) -> StructureCardView:
    shown = StructureCardView()
    qtbot.addWidget(shown)
    return shown


def texts(shown: StructureCardView) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel))


def test_other_structures_show_their_parts_with_words_and_shares(view: StructureCardView) -> None:
    state = card(WEAKNESS, StructureKind.WEAKNESS)
    assert [row.name for row in state.siblings] == ["Claim", "Example", "Remedy"]
    assert sum(int(row.figure.rstrip("%")) for row in state.siblings) == 100
    assert all(row.evidence and row.quote for row in state.siblings)
    view.show_card(state)
    seen = texts(view)
    assert "This question does not ask for a story." in seen
    assert "I struggle with saying no" in seen
    assert "found by rules" in seen


def test_a_part_that_is_missing_has_no_share() -> None:
    report = _report(WEAKNESS, StructureKind.WEAKNESS)
    *others, _ = report.structure.parts
    gone = Part("remedy", Presence.NOT_FOUND, 0.0, (), None)
    structure = replace(report.structure, parts=(*others, gone))
    remedy = present_structure(replace(report, structure=structure), (), sentence).siblings[-1]
    assert (remedy.status.words, remedy.figure, remedy.evidence) == ("not found", "–", ())


def test_present_past_and_future_have_suggested_shares() -> None:
    text = """I'm a nurse on a ward with twenty beds and I look after the students there. Before
    that I worked in a school kitchen for six years and I studied at night. I want to lead a ward,
    and that is why I'm here."""
    rows = card(text, StructureKind.PRESENT_PAST_FUTURE).siblings
    assert [row.name for row in rows] == ["Present", "Past", "Future"]
    ranges = {"30–50%", "25–45%", "15–30%", "over 50%", "under 30%", "over 45%", "under 25%",
              "over 30%", "under 15%"}  # fmt: skip
    assert {row.status.words for row in rows} <= ranges


def test_own_questions_say_form_and_topic(view: StructureCardView) -> None:
    state = card(OWN, StructureKind.QUESTION_TO_ASK)
    assert state.siblings[0].status.words.startswith("open")
    assert len(state.siblings) == 2
    view.show_card(state)
    assert "How would you know after half a year" in texts(view)


def test_nothing_is_looked_for_where_the_question_asks_for_nothing() -> None:
    state = card(WEAKNESS, StructureKind.NONE)
    assert state.siblings == ()
    assert state.read_by == ""
    assert state.message == "This question does not ask for a story."


def test_the_menu_lists_every_structure_and_checks_the_current_one(
    view: StructureCardView,
) -> None:
    view.show_card(card(WEAKNESS, StructureKind.WEAKNESS))
    menu = view.kinds.menu_of_kinds()
    assert menu is not None
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Weakness: claim, example, remedy"]
    assert len(menu.actions()) == len(StructureKind) + 1
    assert "from the question" in view.kinds.accessibleName()


def test_an_optional_suggestion_is_marked_as_such(view: StructureCardView) -> None:
    text = """Last spring our kitchen had two ovens and the big one broke. I was responsible for
    the dinner. I called the landlord and I borrowed an oven from next door. I moved the roasts to
    two seatings. In the end it went pretty well and the guests were happy."""
    state = card(text, StructureKind.STAR)
    assert state.suggestions[0].lead == "Optional"
    view.show_card(state)
    assert "Optional" in texts(view)


def test_choosing_another_structure_recalculates_and_can_be_undone(
    open_page: OpenPage, services: Recalculating, qtbot: QtBot
) -> None:
    page = open_page()
    menu = page.cards.structure.kinds.menu_of_kinds()
    assert menu is not None
    strength = next(action for action in menu.actions() if action.text().startswith("Strength"))
    strength.trigger()
    settle()
    qtbot.waitUntil(lambda: bool(services.corrections.get("q3-1")))
    assert services.corrections["q3-1"] == (StructureChanged(StructureKind.STRENGTH),)
    take = page.presenter.state.take
    assert take is not None
    assert [row.key for row in take.structure.siblings] == ["claim", "example"]
    assert take.structure.kind is not None
    assert take.structure.kind.chosen_by == "chosen by you"
    page.corrector.undo()
    assert services.corrections["q3-1"] == ()
    assert page.presenter.parts() == ("S", "T", "A", "R")


def test_sentences_of_other_structures_can_be_changed_to_their_parts(
    open_page: OpenPage, services: Recalculating
) -> None:
    page = open_page()
    page.corrector.change_structure("strength")
    page.corrector.change_part("A", 5.0)
    assert len(services.corrections["q3-1"]) == 1
    before = page.presenter.sentence_at(5.0)
    assert before is not None
    wanted = "claim" if before.label != "claim" else "example"
    page.corrector.change_part(wanted, 5.0)
    changed = page.presenter.sentence_at(5.0)
    assert changed is not None
    assert (changed.label, changed.by_person) == (wanted, True)


def _key(page: ReviewPage, part: str, moment: float) -> None:
    page.playback.seek(moment)
    window = page.widget.window()
    QTest.keyClick(window, getattr(Qt.Key, f"Key_{part}"), Qt.KeyboardModifier.AltModifier)


def test_alt_and_the_letter_of_a_part_work_for_every_structure(
    open_page: OpenPage, services: Recalculating
) -> None:
    page = open_page()
    page.corrector.change_structure("strength")
    before = page.presenter.state.take
    label = page.presenter.sentence_at(5.0)
    assert label is not None
    letter, part = ("C", "claim") if label.label != "claim" else ("E", "example")
    _key(page, letter, 5.0)
    changed = page.presenter.sentence_at(5.0)
    assert changed is not None
    assert (changed.label, changed.by_person) == (part, True)
    after = page.presenter.state.take
    assert before is not None
    assert after is not None
    assert after.structure.siblings != before.structure.siblings
    assert any(block.part == part and block.span.contains(5.0) for block in after.lanes.blocks)
    page.corrector.undo()
    assert page.presenter.state.take == before


def test_a_letter_of_another_structure_does_nothing(
    open_page: OpenPage, services: Recalculating
) -> None:
    page = open_page()
    page.corrector.change_structure("strength")
    _key(page, "T", 5.0)
    assert services.corrections["q3-1"] == (StructureChanged(StructureKind.STRENGTH),)


def test_the_menu_lists_the_parts_of_the_structure_on_screen(open_page: OpenPage) -> None:
    page = open_page()

    def listed() -> list[str]:
        commands = page.commands()
        return [c.shown_text for c in commands if c.key.startswith("Alt+") and c.shown_text]

    star = ["Situation", "Task", "Action", "Result"]
    assert listed() == [f"Sentence is {name}" for name in star]
    assert page.middle.transcript.change_part.text() == "Change S/T/A/R"
    page.corrector.change_structure("strength")
    assert sorted(listed()) == ["Sentence is: Claim", "Sentence is: Example"]
    assert page.middle.transcript.change_part.text() == "Change part"


def test_a_chip_in_the_gutter_plays_its_part(open_page: OpenPage, services: Recalculating) -> None:
    page = open_page()
    page.corrector.change_structure("strength")
    text = page.middle.transcript.text
    second = text.state().paragraphs[1]
    gutter = text.findChild(TranscriptGutter)
    assert gutter is not None
    heights = range(0, gutter.height(), 4)
    place = next(QPoint(8, y) for y in heights if gutter.paragraph_at(QPoint(8, y)) == second)
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=place)
    played = [call[1] for call in services.player.calls if call[0] == "play"]
    assert played[-1] == pytest.approx(second.span.start, abs=0.4)
