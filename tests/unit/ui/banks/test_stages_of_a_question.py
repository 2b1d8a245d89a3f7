"""Stages of a technical question in the bank editor, without widgets."""

from greenroom.model.question import QuestionKind
from support.banks_desk import Desk


def stages(desk: Desk) -> list[str]:
    editor = desk.presenter.editor()
    assert editor is not None
    return [stage.stage for stage in editor.question.stages]


def test_stages_are_added_moved_and_removed_step_by_step(mine: Desk) -> None:
    usual = ["clarify", "approach", "walk_through", "test", "trade_offs"]
    steps = mine.presenter.stages
    mine.presenter.select_question("mine.q1")
    mine.write(kind=QuestionKind.TECHNICAL)
    assert steps.add() == 0
    assert stages(mine) == usual
    assert steps.add() is None
    assert steps.move(3, -1)
    assert stages(mine) == ["clarify", "approach", "test", "walk_through", "trade_offs"]
    assert not steps.move(0, 1)
    steps.remove(0)
    steps.remove(0)
    assert stages(mine) == ["test", "walk_through", "trade_offs"]
    assert steps.add(behind=1) == 0  # what is to be clarified comes with the question
    assert steps.add(behind=1) == 2
    assert stages(mine) == ["clarify", "test", "approach", "walk_through", "trade_offs"]
    kept = mine.services.disk["mine"].questions[0]
    assert [stage.stage for stage in kept.stages] == stages(mine)
    assert mine.presenter.view().undo == "Add a stage"
    for _ in range(5):
        mine.presenter.undo()
    assert stages(mine) == usual
    mine.presenter.undo()
    assert stages(mine) == []
    mine.presenter.redo()
    assert stages(mine) == usual


def test_what_was_typed_stays_when_a_stage_is_moved(mine: Desk) -> None:
    mine.presenter.select_question("mine.q1")
    mine.write(kind=QuestionKind.TECHNICAL)
    mine.presenter.stages.add()
    editor = mine.presenter.editor()
    assert editor is not None
    first, second, *others = editor.question.stages
    changed = second.model_copy(update={"text": "Where would you begin?"})
    mine.presenter.draft(editor.question.model_copy(update={"stages": (first, changed, *others)}))
    assert mine.presenter.stages.move(1, 1)
    kept = mine.services.disk["mine"].questions[0]
    assert [stage.text for stage in kept.stages][2] == "Where would you begin?"


def test_stages_of_a_shipped_question_stay(mine: Desk) -> None:
    mine.presenter.select_question("general.q1")
    assert mine.presenter.stages.add() is None
    assert stages(mine) == []
