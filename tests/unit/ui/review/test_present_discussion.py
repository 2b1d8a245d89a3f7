"""The card about a discussion."""

from dataclasses import replace
from datetime import UTC, datetime

from greenroom.interview.clarifying import UNKNOWN
from greenroom.interview.group_lines import TURN
from greenroom.model.bands import Bands
from greenroom.model.plan import ItemKind, PlanItem
from greenroom.model.session import ReviewedTake, Session, SessionState
from greenroom.model.span import Span
from greenroom.model.take import Take, TakeState
from greenroom.ui.review.present_answers import present_header, present_rows
from greenroom.ui.review.present_case import present_case
from greenroom.ui.review.present_discussion import present_discussion
from greenroom.ui.review.present_panel import present_panel
from support.cases import case_plan
from support.groups import group_plan
from support.held_interview import said
from support.panels import panel_plan


def held(*items: PlanItem) -> Session:
    plan = replace(group_plan(), items=items)
    return Session("s", plan, datetime(2026, 11, 23, tzinfo=UTC), SessionState.ENDED)


def turn(start: float, end: float) -> PlanItem:
    return PlanItem(ItemKind.QUESTION, "", 1, stage=TURN, heard=Span(start, end))


def line(who: str, name: str, start: float, end: float) -> PlanItem:
    return PlanItem(ItemKind.REMARK, "x", asker=who, line=name, heard=Span(start, end))


def take(item: int, words: str) -> ReviewedTake:
    return ReviewedTake(Take(f"t{item}", "s", item, 1, TakeState.TRANSCRIBED), said(words), None)


def test_each_measure_has_a_row():
    session = held(
        line("ben", "script.0", 0, 10),
        turn(10, 40),
        line("clara", "clara.invited.0", 41, 51),
        turn(60, 70),
    )
    heard = (take(1, "As Ben said, yes. Clara, and you?"), take(3, "So we have agreed on it."))
    card = present_discussion(session, heard)
    rows = {row.label: row.pieces for row in card.rows}
    assert rows["Share of talk"] == (
        ("67%", "You"),
        ("0%", "Anna Weber"),
        ("17%", "Ben Carter"),
        ("17%", "Clara Moss"),
    )
    assert rows["Contributions"] == (("2", ""), ("1", "of them while somebody was speaking"))
    assert rows["First one after"] == (("0:10", ""),)
    assert rows["Others invited"] == (("1", "Clara"),)
    assert rows["Built upon others"] == (("1", "“As Ben said, yes.”"),)
    assert rows["Summed up"] == (("Yes", "“So we have agreed on it.”"),)
    assert card.message == ""


def test_who_said_nothing_is_told_so():
    card = present_discussion(held(line("ben", "script.0", 0, 10)), ())
    assert "did not take the floor" in card.message
    assert {row.label: row.pieces for row in card.rows}["Summed up"] == (("Not found", ""),)


def test_words_that_are_on_their_way_are_missed_openly():
    assert "not written down yet" in present_discussion(held(turn(0, 9)), ()).message


def test_another_interview_has_no_such_card():
    session = held()
    plain = replace(session, plan=replace(session.plan, group=None))
    assert present_discussion(plain, ()) is None


def test_contributions_are_counted_and_make_one_answered_question():
    first = next(item for item in group_plan().items if item.stage == TURN)
    session = held(first, line("ben", "script.0", 0, 10), replace(first, parent=0))
    takes = (take(0, "First of all."), take(2, "And then."))
    rows = present_rows(session, takes, {}, Bands())
    assert [row.number for row in rows] == ["Contribution 1", "Contribution 2"]
    assert rows[1].name.startswith("Contribution 2, ")
    assert "1 of 1 questions answered" in present_header(session, takes).facts


def test_the_card_of_a_case_says_what_was_asked_and_what_was_not():
    made = case_plan()
    fact = made.case.facts[1]
    told = PlanItem(ItemKind.REMARK, fact.answer, 1, parent=0, fact=fact.id)
    lost = PlanItem(ItemKind.REMARK, UNKNOWN[0], 1, parent=0)
    plan = replace(made, items=(*made.items, told, lost))
    card = present_case(replace(held(), plan=plan))
    rows = {row.label: row.pieces for row in reversed(card.rows)}
    assert (card.title, card.shown) == ("Case", 1)
    assert rows["Facts asked for"] == ((f"1 of {len(made.case.facts)}", ""),)
    assert rows["You were told"] == (("", fact.answer),)
    assert rows["Not known"] == (("1", "asked for, but nobody knows"),)
    left = [one.questions[0] for one in made.case.facts if one is not fact]
    texts = [row.pieces[0][1] for row in card.rows]
    assert texts[-len(left) :] == left
    assert rows["Not asked"] == (("", left[0]),)
    assert present_case(held()) is None


def test_a_quote_leads_to_its_contribution():
    session = held(line("ben", "script.0", 0, 10), turn(10, 40))
    card = present_discussion(session, (take(1, "As Ben said, yes."),))
    row = next(row for row in card.rows if row.label == "Built upon others")
    assert [link.item for link in row.evidence] == [1]


def test_contributions_and_stages_fit_into_the_strip():
    session = held(line("ben", "script.0", 0, 10), turn(10, 40), turn(60, 70))
    task = next(item.question for item in group_plan().items if item.question is not None)
    items = tuple(
        replace(item, question=task) if item.stage else item for item in session.plan.items
    )
    session = replace(session, plan=replace(session.plan, items=items))
    rows = present_rows(session, (take(1, "Yes."), take(2, "No.")), {}, Bands())
    assert [(row.number, row.short) for row in rows] == [
        ("Contribution 1", "1"),
        ("Contribution 2", "2"),
    ]
    rows = present_rows(replace(session, plan=case_plan()), (), {}, Bands())
    assert [row.short for row in rows][:3] == ["Q1", "Q1.2", "Q1.3"]
    assert rows[0].number == "Q1, Clarify"
    assert rows[-1].number == "Q1, Recommendation"


def test_answers_to_the_stages_of_a_case_say_what_is_expected():
    session = replace(held(), plan=case_plan())
    takes = tuple(
        take(at, "The drivers cost most.")
        for at, item in enumerate(session.plan.items)
        if item.stage not in ("", "clarify")
    )
    notes = {row.number: row.note for row in present_rows(session, takes, {}, Bands()) if row.note}
    assert notes["Q1, Framework"] == "Expected: Framework"
    assert notes["Q1, Exhibit"] == "Expected: Analysis"
    assert notes["Q1, Calculation"] == "Expected: Calculation"
    assert notes["Q1, Recommendation"] == "Expected: Recommendation"


def test_a_question_about_a_case_is_listed_in_the_persons_own_words():
    session = replace(held(), plan=case_plan())
    at = next(n for n, item in enumerate(session.plan.items) if item.stage == "clarify")
    rows = present_rows(session, (take(at, "How are the drivers paid? I mean all."),), {}, Bands())
    assert (rows[0].text, rows[0].note) == ("“How are the drivers paid?”", "")
    assert "How are the drivers paid?" in rows[0].name
    stage = next(n for n, item in enumerate(session.plan.items) if item.stage == "framework")
    rows = present_rows(session, (take(stage, "I would split it."),), {}, Bands())
    assert "“" not in rows[1].text, "other stages by what was asked"


def test_the_card_of_a_panel_has_the_answers_to_each_interviewer():
    plan = panel_plan()
    session = replace(held(), plan=plan)
    rows = present_rows(session, (), {}, Bands())
    card = present_panel(plan, rows)
    assert card.title == "Panel"
    assert [row.label for row in card.rows] == [member.name for member in plan.members]
    asked = [link.item for row in card.rows for link in row.links]
    assert sorted(asked) == [row.item for row in rows]
    for row in card.rows:
        names = {plan.asker(plan.items[link.item]).name for link in row.links}
        assert names == {row.label}
        assert row.pieces == ((f"0 of {len(row.links)}", ""),)
    assert present_panel(case_plan(), rows) is None
