"""What the Question banks page shows and keeps, without widgets."""

from pathlib import Path

import pytest

from fakes.bank_services import FakeBankServices, bank, no_room
from greenroom.model.question import Level, QuestionKind
from greenroom.ui.banks.state import ALL, Filter
from support.banks_desk import Desk


def test_all_banks_are_listed_with_their_counts_the_own_ones_first() -> None:
    desk = Desk(FakeBankServices(disk={"mine": bank("mine", "Why nursing?")}))
    rows = desk.presenter.view().banks
    assert [(row.id, row.facts, row.own) for row in rows] == [
        (ALL, "5 questions", False),
        ("mine", "1 questions", True),
        ("general", "2 questions", False),
        ("stories", "2 questions", False),
    ]
    assert len(desk.listed) == 5


def test_while_banks_are_read_nothing_is_said_to_be_missing() -> None:
    services = FakeBankServices(held=[])
    desk = Desk(services)
    assert desk.presenter.view().reading
    assert services.held
    services.held[0]()
    assert not desk.presenter.view().reading


def test_search_competency_and_level_narrow_the_list() -> None:
    desk = Desk()
    desk.presenter.set_filter(Filter("JOB want"))
    assert desk.listed == ["Why do you want this job?"]
    desk.presenter.set_filter(Filter("", "ownership"))
    assert desk.listed == []
    desk.presenter.set_filter(Filter("", "", Level.LEAD))
    assert len(desk.listed) == 4
    assert desk.presenter.view().count == 4


def test_a_new_question_goes_to_a_bank_of_its_own_and_is_kept_once_it_asks_something() -> None:
    desk = Desk()
    desk.presenter.new_question()
    view = desk.presenter.view()
    assert view.editor is not None
    assert view.editor.editable
    assert view.editor.missing == {"text"}
    assert desk.kept == {}
    desk.write(text="Why {company}?")
    assert desk.kept == {"my-questions": ["Why {company}?"]}
    editor = desk.presenter.editor()
    assert editor is not None
    assert editor.spoken == "Why Marlow & Pike?"


def test_a_question_in_which_nothing_was_written_goes(mine: Desk) -> None:
    mine.presenter.new_question()
    assert "New question" in mine.listed
    mine.presenter.select_question("mine.q1")
    assert len(mine.listed) == 2


def test_what_is_not_in_order_stays_as_it_last_was_on_disk(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.write(text="")
    assert mine.kept["mine"][0] == "Why nursing?"
    assert mine.presenter.view().questions[0].notice == "Not kept yet"
    mine.write(text="Why nursing at all?")
    assert mine.kept["mine"][0] == "Why nursing at all?"
    assert mine.presenter.view().questions[0].notice == ""


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"levels": ()}, "levels"), ({"types": ()}, "types"), ({"target": (150, 90)}, "target")],
)
def test_what_keeps_a_question_from_being_kept_is_said_at_its_field(
    mine: Desk, changes: dict[str, object], field: str
) -> None:
    mine.presenter.select_question("mine.q1")
    mine.write(**changes)
    editor = mine.presenter.editor()
    assert editor is not None
    assert editor.missing == {field}
    assert editor.advice[field]


def test_advice_is_that_of_the_checks(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.write(text="How old are you (and/or how did you get on)")
    editor = mine.presenter.editor()
    assert editor is not None
    assert set(editor.advice["text"]) == {
        "Expected words that can be spoken, without “(”.",
        "Expected a question mark or a full stop at the end.",
        "“How old” touches what an interviewer may not ask about.",
    }
    assert editor.advice["follow_ups"] == ("Expected at least 3 follow-ups.",)


def test_the_same_question_in_nearly_the_same_words_is_told_at_once(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.write(text="Tell me about your deadline that slipped.")
    editor = mine.presenter.editor()
    assert editor is not None
    said = "“Tell me about a deadline that slipped.” in Stories asks nearly the same."
    assert said in editor.advice["text"]


def test_a_question_that_means_the_same_is_told_once_it_is_found(mine: Desk) -> None:
    mine.services.twin = "general.q2"
    mine.presenter.select_question("mine.q1")
    mine.write(text="What will you be doing some day?")
    editor = mine.presenter.editor()
    assert editor is not None
    assert any("in General asks nearly the same" in said for said in editor.advice["text"])
    assert mine.services.asked_alike[-1] == "What will you be doing some day?"
    before = len(mine.services.asked_alike)
    mine.write(listens_for="Plans")
    assert len(mine.services.asked_alike) == before


def test_a_shipped_question_is_only_read_and_can_be_copied() -> None:
    desk = Desk()
    desk.presenter.select_question("general.q1")
    editor = desk.presenter.editor()
    assert editor is not None
    assert not editor.editable
    desk.presenter.delete_question()
    assert len(desk.listed) == 4
    desk.presenter.duplicate_question()
    assert desk.kept == {"my-questions": ["Why do you want this job?"]}
    copy = desk.presenter.editor()
    assert copy is not None
    assert copy.editable
    assert copy.question.id == "my-questions.q1"


def test_a_copy_of_a_bank_is_the_persons_own() -> None:
    desk = Desk()
    desk.presenter.select_bank("stories")
    desk.presenter.duplicate_bank()
    view = desk.presenter.view()
    assert view.own
    assert view.bank is not None
    assert view.bank.title == "Stories, my copy"
    assert [len(texts) for texts in desk.kept.values()] == [2]
    ids = {
        q.id for b in (*desk.services.shipped, *desk.services.disk.values()) for q in b.questions
    }
    assert len(ids) == 6


def test_questions_and_banks_are_switched_off_and_on(mine: Desk) -> None:
    mine.presenter.switch_question("mine.q2", on=False)
    assert mine.services.off == {"mine.q2"}
    assert [row.on for row in mine.presenter.view().questions] == [True, False]
    mine.presenter.select_bank("stories")
    mine.presenter.switch_bank(on=False)
    assert mine.services.off == {"mine.q2", "stories"}
    assert not any(row.asked for row in mine.presenter.view().questions)
    mine.presenter.undo()
    mine.presenter.undo()
    assert mine.services.off == frozenset()


def test_deleting_a_question_shows_the_next_one_and_can_be_undone(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.presenter.delete_question()
    assert mine.kept == {"mine": ["What did your last shift teach you?"]}
    assert mine.presenter.view().question_id == "mine.q2"
    assert mine.told == ["The question was deleted."]
    mine.presenter.undo()
    assert mine.kept["mine"] == ["Why nursing?", "What did your last shift teach you?"]
    assert mine.presenter.view().question_id == "mine.q1"


def test_what_was_typed_last_comes_back_with_a_deleted_question(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.type(text="Why nursing, and why now?")
    mine.presenter.delete_question()
    mine.presenter.undo()
    assert mine.kept["mine"][0] == "Why nursing, and why now?"


def test_deleting_a_bank_can_be_undone_and_done_again(mine: Desk) -> None:
    mine.presenter.switch_question("mine.q2", on=False)
    mine.presenter.delete_bank()
    assert mine.kept == {}
    assert mine.services.off == frozenset()
    mine.presenter.undo()
    assert list(mine.kept) == ["mine"]
    assert mine.services.off == {"mine.q2"}
    assert mine.presenter.view().bank_id == "mine"
    mine.presenter.redo()
    assert mine.kept == {}


def test_edits_are_undone_one_pause_at_a_time(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.write(text="Why here?")
    mine.write(text="Why here and now?")
    mine.presenter.undo()
    assert mine.kept["mine"][0] == "Why here?"
    mine.presenter.undo()
    assert mine.kept["mine"][0] == "Why nursing?"
    mine.presenter.redo()
    assert mine.kept["mine"][0] == "Why here?"
    mine.write(text="Why not?")
    assert mine.presenter.view().redo == ""


def test_what_is_being_typed_counts_when_something_else_is_done(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.type(text="Why here?")
    mine.presenter.left()
    assert mine.kept["mine"][0] == "Why here?"


def test_a_bank_without_questions_is_there_but_not_on_disk() -> None:
    desk = Desk()
    desk.presenter.new_bank("Marlow & Pike")
    assert desk.presenter.view().own
    assert desk.kept == {}
    desk.presenter.entered()
    assert [row.title for row in desk.presenter.view().banks if row.own] == ["Marlow & Pike"]
    desk.presenter.new_question()
    desk.write(text="Why us?")
    assert desk.kept == {"marlow-pike": ["Why us?"]}
    desk.presenter.delete_question()
    assert desk.kept == {}


def test_files_that_changed_outside_are_taken_as_they_are(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.write(text="Why here?")
    mine.presenter.entered()
    assert mine.presenter.view().undo
    mine.services.disk = {"mine": bank("mine", "Written by hand?")}
    mine.presenter.entered()
    assert mine.listed == ["Written by hand?"]
    assert mine.presenter.view().undo == ""


def test_a_failure_to_write_is_told_until_it_works_again(mine: Desk) -> None:
    mine.services.failure = no_room()
    mine.presenter.switch_question("mine.q1", on=False)
    assert "No space left" in mine.presenter.view().failure
    mine.services.failure = None
    mine.presenter.switch_question("mine.q1", on=True)
    assert mine.presenter.view().failure == ""


def test_hearing_a_question_does_not_hide_that_the_disk_is_full(mine: Desk) -> None:
    mine.services.failure = no_room()
    mine.presenter.switch_question("mine.q1", on=False)
    mine.presenter.select_question("mine.q1")
    mine.presenter.hear()
    assert "No space left" in mine.presenter.view().failure


def test_the_interviewer_says_the_question_and_falls_silent(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.presenter.hear()
    assert mine.services.calls[-1] == "hear Why nursing?"
    assert mine.presenter.hearing
    mine.presenter.hear()
    assert mine.services.calls[-1] == "stop"
    mine.presenter.hear("Why {company}?")
    assert mine.services.calls[-1] == "hear Why Marlow & Pike?"
    mine.services.heard[0](None)  # the end of the first comes late
    assert mine.presenter.hearing
    mine.services.heard[1](None)
    assert not mine.presenter.hearing


def test_only_what_is_answered_can_be_practiced(mine: Desk) -> None:
    assert not mine.presenter.can_practice()
    mine.presenter.select_question("mine.q1")
    mine.presenter.practice()
    assert [one.id for one in mine.services.practiced] == ["mine.q1"]
    mine.write(kind=QuestionKind.CLOSING)
    assert not mine.presenter.can_practice()


def test_an_import_becomes_a_bank_or_joins_one(mine: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.md"
    file.write_text("# From a friend\n\n- Why us?\n- Why you?\n")
    incoming: list[object] = []
    mine.presenter.files.look_into(file, incoming.append, lambda: None)
    entry = incoming[0].entry  # type: ignore[attr-defined]
    mine.presenter.take_in(entry, "From a friend")
    assert mine.kept["from-a-friend"] == ["Why us?", "Why you?"]
    mine.presenter.take_in(entry, "", into="mine")
    assert mine.kept["mine"][2:] == ["Why us?", "Why you?"]
    ids = [one.id for one in mine.services.disk["mine"].questions]
    assert all(id_.startswith("mine.") for id_ in ids)
    mine.presenter.undo()
    assert len(mine.kept["mine"]) == 2


def test_a_file_that_is_no_list_is_told(mine: Desk, tmp_path: Path) -> None:
    over: list[bool] = []
    mine.presenter.files.look_into(
        tmp_path / "a.pdf", lambda _found: None, lambda: over.append(True)
    )
    assert "a.pdf is not imported" in mine.presenter.view().failure
    assert over == [True]


def test_an_export_holds_what_is_in_order(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.write(text="")
    done: list[bool] = []
    (bank,) = mine.presenter.library.own
    mine.presenter.files.export(bank, Path("mine.yaml"), lambda: done.append(True))
    assert mine.services.exported["mine.yaml"].questions[0].text == "Why nursing?"
    assert done == [True]
