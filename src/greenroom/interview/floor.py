"""Who has the floor of a discussion, and how far it has come."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Talk:
    """Somebody who is speaking: the plan item, the number of its prompt, and since when.

    `since` is None until their voice can be heard.
    """

    item: int
    prompt: int
    since: float | None = None


@dataclass(frozen=True, slots=True)
class Discussion:
    """Everything about a discussion that is not in the plan.

    Attributes:
        began: When it began, on the conductor's clock and moved on by pauses; None before that.
        talking: Who is speaking: nobody, one, or two where one talks over the other.
        invited: Id of the candidate who speaks next because the person asked them to.
        turn: The person's turn on which the floor was taken last; None before the first.
        warned: Whether the assessor has said that the time is nearly over.
        closing: Whether the time is over.
    """

    began: float | None = None
    talking: tuple[Talk, ...] = ()
    invited: str = ""
    turn: int | None = None
    warned: bool = False
    closing: bool = False
