"""What is told of a whole discussion or case, on the page and as data."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from greenroom.interview.clarifying import UNKNOWN
from greenroom.interview.group_lines import TURN
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem
from greenroom.model.session import ReviewedTake, Session, SessionState
from greenroom.model.span import Span
from greenroom.model.take import Take, TakeState
from greenroom.workflow.html_report import render_html
from greenroom.workflow.session_facts import session_data, session_rows, write_figures
from support.cases import case_plan
from support.groups import group_plan
from support.held_interview import said
from support.interviews import plan
from support.pages import plain


def held(made: InterviewPlan) -> Session:
    return Session("s", made, datetime(2026, 11, 23, tzinfo=UTC), SessionState.ENDED)


def discussed() -> tuple[Session, tuple[ReviewedTake, ...]]:
    line = PlanItem(ItemKind.REMARK, "x", asker="ben", line="script.0", heard=Span(0, 10))
    turn = PlanItem(ItemKind.QUESTION, "", 1, stage=TURN, heard=Span(10, 40))
    words = said("As Ben said, yes. So we have agreed on it.")
    take = ReviewedTake(Take("t1", "s", 1, 1, TakeState.TRANSCRIBED), words, None)
    return held(replace(group_plan(), items=(line, turn))), (take,)


def asked() -> Session:
    made = case_plan()
    assert made.case is not None
    fact = made.case.facts[1]
    told = PlanItem(ItemKind.REMARK, fact.answer, 1, parent=0, fact=fact.id)
    lost = PlanItem(ItemKind.REMARK, UNKNOWN[0], 1, parent=0)
    return held(replace(made, items=(*made.items, told, lost)))


def test_a_discussion_stands_on_the_page_and_in_the_data() -> None:
    session, takes = discussed()
    rows = dict(session_rows(session, takes))
    assert rows["Share of talk"].startswith("You 75%")
    assert rows["Contributions"] == "1, 1 while somebody was speaking"
    assert rows["Built upon others"] == "“As Ben said, yes.”"
    page = plain(render_html(session, takes))
    for name, value in rows.items():
        assert name in page
        assert value in page
    data = session_data(session, takes)["discussion"]
    assert isinstance(data, dict)
    assert data["shares"][0] == {"name": "You", "own": True, "seconds": 30.0, "share": 0.75}
    assert data["summed_up"] == [{"item": 1, "words": "So we have agreed on it."}]


def test_a_case_says_what_was_asked_and_what_was_not() -> None:
    session = asked()
    case = session.plan.case
    assert case is not None
    rows = session_rows(session, ())
    assert rows[0] == ("Facts asked for", f"1 of {len(case.facts)}")
    assert ("You were told", case.facts[1].answer) in rows
    assert ("Asked for what nobody knows", "1") in rows
    left = [value for name, value in rows if name == "Not asked"]
    assert left == [fact.questions[0] for fact in case.facts if fact is not case.facts[1]]
    assert session_data(session, ())["case"] == {
        "told": [{"id": case.facts[1].id, "text": case.facts[1].answer}],
        "not_asked": [fact.id for fact in case.facts if fact is not case.facts[1]],
        "unknown": 1,
    }
    page = plain(render_html(session, ()))
    assert "The case" in page
    assert case.facts[1].answer in page


def test_other_interviews_have_neither(tmp_path: Path) -> None:
    session = held(plan("rqq"))
    assert session_rows(session, ()) == ()
    write_figures(session, (), tmp_path / "figures.json")
    assert list(tmp_path.iterdir()) == []


def test_the_data_is_written_with_its_schema(tmp_path: Path) -> None:
    session, takes = discussed()
    write_figures(session, takes, tmp_path / "figures.json")
    written = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert written["schema"] == "greenroom.figures/1"
    assert written["discussion"]["turns"] == 1
