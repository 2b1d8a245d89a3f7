"""What the room shows of the people in it: a panel, or who calls. Needs no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemberView:
    """One of a panel. `accessible` and `description` are for screen readers.

    Attributes:
        initials: At most two letters.
        name: In full.
        role: What they are in the company.
        state: What they do now, in one or two words.
        speaking: Whether their voice is heard.
        asked: The latest that they asked ("Asked Q3"), "" for nothing yet.
        number: The same in short ("Q3").
        asking: Whether it is their question that is going on.
        accessible: Name and role.
        description: State, and what they asked.
    """

    initials: str
    name: str
    role: str
    state: str
    speaking: bool
    asked: str
    number: str
    asking: bool
    accessible: str
    description: str


@dataclass(frozen=True, slots=True)
class AskedView:
    """A question that was asked: its number, who asked it, and how long the answer was.

    `time` is "" without an answer; `now` marks the one that is going on.
    """

    number: str
    name: str
    time: str
    text: str
    now: bool


@dataclass(frozen=True, slots=True)
class PanelView:
    """A panel from left to right, and who asked what. `left` says who still asks.

    `name` is what the row of people is called; "" for that of a panel.
    """

    members: tuple[MemberView, ...]
    asked: tuple[AskedView, ...]
    left: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class TaskView:
    """The task sheet of a group."""

    title: str
    question: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallView:
    """A telephone call. `time` says how long it has lasted, or that it rings."""

    ringing: bool
    time: str
