"""A panel: who speaks, who asked what, and who still asks. Needs no Qt."""

from greenroom.interview.state import ConductorState, Phase
from greenroom.model.persona import Persona
from greenroom.model.plan import ItemKind, PlanItem
from greenroom.model.question import InterviewType
from greenroom.platform.text import translate
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.people_view import AskedView, MemberView, PanelView
from greenroom.ui.room.present_mode import asker_now
from greenroom.ui.wording import clock
from greenroom.voice.personas import role_now


def panel_view(facts: RoomFacts) -> PanelView | None:
    """The panel at this moment; None where one person asks alone."""
    plan = facts.state.plan
    if plan.choices.type is not InterviewType.PANEL or not plan.members:
        return None
    members = tuple(_member(facts, member) for member in plan.members)
    return PanelView(members, _asked(facts), _left(facts.state))


def asker_note(state: ConductorState) -> str:
    """In a panel: whose question it is, to be read above it; otherwise ""."""
    item = state.current
    if state.plan.choices.type is not InterviewType.PANEL or not state.plan.members or item is None:
        return ""
    words = translate("Room", "{name} speaks to you")
    if item.is_follow_up:
        words = translate("Room", "{name}, following up your answer")
    elif item.kind is ItemKind.QUESTION:
        words = translate("Room", "{name} asks")
    return words.format(name=asker_now(state).first_name)


def _member(facts: RoomFacts, member: Persona) -> MemberView:
    state = facts.state
    mine = asker_now(state).id == member.id
    speaking = mine and state.phase is Phase.ASKING and facts.speaking
    role = role_now(member)
    now = _state(facts, mine=mine, speaking=speaking)
    latest = next((item for item in reversed(_so_far(state)) if _asks(state, item, member)), None)
    asked = _asked_words(latest) if latest is not None else ""
    return MemberView(
        initials=member.initials,
        name=member.name,
        role=role[:1].upper() + role[1:],
        state=now,
        speaking=speaking,
        asked=asked,
        number="" if latest is None else _number(latest),
        asking=mine and state.is_question and state.phase not in (Phase.READY, Phase.ENDED),
        accessible=f"{member.name}, {role}",
        description=f"{now}, {asked}" if asked else now,
    )


def _state(facts: RoomFacts, *, mine: bool, speaking: bool) -> str:
    phase = facts.state.phase
    if speaking:
        return translate("Room", "Speaking")
    if phase in (Phase.PAUSED, Phase.ENDED) or facts.state.held or not facts.can_hear:
        return translate("Room", "Waiting")
    if mine and phase in (Phase.READY, Phase.ASKING):
        return translate("Room", "Up next")
    return translate("Room", "Listening")


def _so_far(state: ConductorState) -> list[PlanItem]:
    """The questions that were asked, the one that is going on among them."""
    upto = 0 if state.phase is Phase.READY else state.item + 1
    return [item for item in state.plan.items[:upto] if item.kind is ItemKind.QUESTION]


def _asks(state: ConductorState, item: PlanItem, member: Persona) -> bool:
    return state.plan.asker(item).id == member.id


def _number(item: PlanItem) -> str:
    return translate("Room", "Q{number}").format(number=item.number)


def _asked_words(item: PlanItem) -> str:
    if item.is_follow_up:
        return translate("Room", "Followed up Q{number}").format(number=item.number)
    return translate("Room", "Asked Q{number}").format(number=item.number)


def _asked(facts: RoomFacts) -> tuple[AskedView, ...]:
    state, lengths = facts.state, dict(facts.lengths)
    rows = []
    for index, item in enumerate(state.plan.items[: state.item + 1]):
        if item.kind is not ItemKind.QUESTION or state.phase is Phase.READY:
            continue
        now = index == state.item and not state.item_done
        length = lengths.get(index)
        time = translate("Room", "now") if now else clock(length) if length is not None else ""
        number = _number(item)
        if item.is_follow_up:
            number = translate("Room", "{number} follow-up").format(number=number)
        text = item.text if not now or state.question_shown else ""
        rows.append(AskedView(number, state.plan.asker(item).name, time, text, now))
    return tuple(rows)


def _left(state: ConductorState) -> str:
    if state.only_item or state.phase is Phase.ENDED:
        return ""
    first = state.item if state.phase is Phase.READY else state.item + 1
    following = [item for item in state.plan.items[first:] if item.is_main]
    names = dict.fromkeys(state.plan.asker(item).first_name for item in following)
    if not names:
        return translate("Room", "Nobody has another question planned; a follow-up may come.")
    words = translate("Room", "Still to ask: {names}. Panel members take turns and may follow up.")
    if not state.plan.choices.follow_ups:
        words = translate("Room", "Still to ask: {names}. Panel members take turns.")
    return words.format(names=", ".join(names))
