"""Session -> header, answer list and question. No Qt."""

import re
from collections.abc import Callable
from dataclasses import replace

from greenroom.model.bands import Bands
from greenroom.model.case import CLARIFY
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.report import Report, Story
from greenroom.model.session import ReviewedTake, Session
from greenroom.platform.text import translate
from greenroom.ui.labels import day_and_time, format_label, stage_label, type_label
from greenroom.ui.review.formatting import length
from greenroom.ui.review.present_cards import waiting, why_no_transcript
from greenroom.ui.review.present_lanes import duration_of
from greenroom.ui.review.present_parts import chips_in_words, list_chip, part_facts
from greenroom.ui.review.services import HearingState
from greenroom.ui.review.state import AnswerRow, HeaderState, QuestionState, TakeTab
from greenroom.ui.review.structure_names import part_names, structure_name
from greenroom.voice.personas import role_now

_STAGED = (QuestionKind.TECHNICAL, QuestionKind.CASE)
_SEPARATOR = "  ·  "


def present_header(session: Session, takes: tuple[ReviewedTake, ...]) -> HeaderState:
    """Title, and date, type, format and how many questions were answered."""
    plan = session.plan
    taken = {reviewed.take.item for reviewed in takes}
    main = [index for index, item in enumerate(plan.items) if item.is_main]
    answered = len([index for index in main if taken & {index, *plan.belonging(index)}])
    questions = len(main)
    choices = plan.choices
    facts = (
        day_and_time(session.started),
        type_label(choices.type),
        format_label(choices.format),
        translate("Review", "{answered} of %n questions answered", questions).format(
            answered=answered
        ),
    )
    return HeaderState(session.plan.title, _SEPARATOR.join(facts))


def present_rows(
    session: Session,
    takes: tuple[ReviewedTake, ...],
    shown: dict[int, str],
    bands: Bands,
    hearing: Callable[[str], HearingState | None] = lambda _take_id: None,
) -> tuple[AnswerRow, ...]:
    """One row a question, in the order of the plan. `shown` gives the take id shown per item.

    `hearing` says how far the transcription of a take has come.
    """
    rows: list[AnswerRow] = []
    for index, item in enumerate(session.plan.items):
        if item.kind is not ItemKind.QUESTION:
            continue
        own = tuple(reviewed for reviewed in takes if reviewed.take.item == index)
        if not own and item.stage == CLARIFY and item.parent is not None:
            continue  # a turn to ask on that was not taken
        if own:
            row = _row(index, item, own, shown.get(index, ""), bands, hearing)
        else:
            row = _row_without_take(index, item, _why_no_take(session, index))
        short = translate("Review", "Q{number}").format(number=item.number)
        if item.question is not None and item.question.kind is QuestionKind.GROUP:
            row, short = _contribution(row, len(rows) + 1), str(len(rows) + 1)
        elif item.stage and item.parent is not None:
            before = session.plan.belonging(item.parent)
            stages = [at for at in before if session.plan.items[at].kind is ItemKind.QUESTION]
            short = f"{short}.{stages.index(index) + 2}"
        rows.append(_placed(row, session.plan, item, short))
    return tuple(rows)


def present_question(
    session: Session, item: int, takes: tuple[ReviewedTake, ...], current: str
) -> QuestionState:
    """The question with who asked it, its takes, and why there are none."""
    plan_item = session.plan.items[item]
    persona = session.plan.asker(plan_item)
    role = role_now(persona)
    asker = f"{persona.name}, {role}" if role else persona.name
    caption = translate("Review", "Question {number} of {count}").format(
        number=plan_item.number, count=len(session.plan.main_questions)
    )
    if plan_item.is_follow_up:
        caption = translate("Review", "{question}, follow-up").format(question=caption)
    asked = translate("Review", "asked by {asker}").format(asker=asker)
    tabs = tuple(
        TakeTab(
            reviewed.take.id,
            translate("Review", "Take {number}").format(number=reviewed.take.number),
        )
        for reviewed in takes
        if reviewed.take.item == item
    )
    facts = (caption, asked) if tabs else (caption, asked, _why_no_take(session, item))
    return QuestionState(_SEPARATOR.join(facts), plan_item.text, tabs, current)


def _first_sentence(text: str) -> str:
    """Enough to know the question by; all of it stands above the time line."""
    match = re.match(r".+?[.?!](?=\s|$)", text, re.DOTALL)
    return match[0] if match else text


def _why_no_take(session: Session, item: int) -> str:
    """It was skipped; or it was never reached, broken off, or its takes were deleted."""
    if item in session.skipped:
        return translate("Review", "Skipped")
    return translate("Review", "Not recorded")


def _number(item: PlanItem) -> str:
    number = translate("Review", "Q{number}").format(number=item.number)
    if item.stage and item.question is not None and item.question.kind in _STAGED:
        number = translate("Review", "{question}, {stage}").format(
            question=number, stage=stage_label(item.stage)
        )
    return number


def _row_without_take(index: int, item: PlanItem, missing: str) -> AnswerRow:
    number = _number(item)
    name = f"{number}, {item.text}, {missing}"
    text = _first_sentence(item.text)
    return AnswerRow(index, number, length="–", text=text, name=name, missing=missing)


def _row(
    index: int,
    item: PlanItem,
    own: tuple[ReviewedTake, ...],
    shown: str,
    bands: Bands,
    hearing: Callable[[str], HearingState | None],
) -> AnswerRow:
    number = _number(item)
    current = next((reviewed for reviewed in own if reviewed.take.id == shown), own[-1])
    report, asked = current.report, _asked_about_case(item, current)
    text = asked or _first_sentence(item.text)
    chips = () if report is None else tuple(list_chip(f) for f in part_facts(report, bands))
    note = "" if asked else _note(item, report, hearing(current.take.id))
    seconds = (
        duration_of(current.take, current.transcript)
        if report is None
        else report.timing.answer.duration
    )
    takes = translate("Review", "%n takes", len(own)) if len(own) > 1 else ""
    parts = (number, asked or item.text, length(seconds), chips_in_words(chips) or note, takes)
    name = ", ".join(part for part in parts if part)
    return AnswerRow(
        index,
        number,
        length=length(seconds),
        text=text,
        name=name,
        chips=chips,
        note=note,
        takes=takes,
    )


def _asked_about_case(item: PlanItem, reviewed: ReviewedTake) -> str:
    """What the person asked, which says more than "What else?"; "" where they were asked."""
    own = item.question is not None and item.question.kind is QuestionKind.CASE
    heard = reviewed.transcript
    if not own or item.stage != CLARIFY or heard is None or not heard.text.strip():
        return ""
    return f"“{_first_sentence(heard.text.strip())}”"


def _contribution(row: AnswerRow, number: int) -> AnswerRow:
    """All turns of a discussion answer the same task, so they are counted instead."""
    name = translate("Review", "Contribution {number}").format(number=number)
    return replace(row, number=name, name=row.name.replace(row.number, name, 1))


def _placed(row: AnswerRow, plan: InterviewPlan, item: PlanItem, short: str) -> AnswerRow:
    """Named as a follow-up where it is one; in a panel with who asked.

    `short` is what fits into the strip.
    """
    name, number, asker = row.name, row.number, ""
    if item.is_follow_up:
        number = translate("Review", "{question} · follow-up").format(question=row.number)
        words = translate("Review", "{question}, follow-up").format(question=row.number)
        name = name.replace(row.number, words, 1)
    if plan.choices.type is InterviewType.PANEL:
        asker = plan.asker(item).name
        name = f"{name}, {asker}"
    changed = replace(row, number=number, name=name, asker=asker)
    return replace(changed, short=short, follow_up=item.is_follow_up)


def _note(item: PlanItem, report: Report | None, hearing: HearingState | None) -> str:
    if report is None and hearing is not None and hearing.failed:
        return why_no_transcript(hearing)
    if item.question is not None and item.question.structure is not StructureKind.STAR:
        return _expected(item, item.question)
    if report is None:
        return waiting()
    if not report.enough_speech:
        return translate("Review", "Too short for STAR")
    about = {
        Story.GENERIC: translate("Review", "Not about one time"),
        Story.HYPOTHETICAL: translate("Review", "What you would do"),
    }
    return about.get(report.structure.story, "")


def _expected(item: PlanItem, question: Question) -> str:
    """What an answer that is no story is looked through for."""
    if question.needed_parts:
        names = part_names()
        parts = ", ".join(names.get(part, part) for part in question.needed_parts)
        return translate("Review", "Expected: {parts}").format(parts=parts)
    if question.structure is not StructureKind.NONE:
        return structure_name(question.structure)
    if item.stage and question.kind in _STAGED:
        return translate("Review", "Expected: {parts}").format(parts=stage_label(item.stage))
    return translate("Review", "No STAR expected")
