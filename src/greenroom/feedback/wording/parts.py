"""What to say about a part that is not there."""

from greenroom.platform.text import translate


def ask_for(part: str) -> str:
    """One concrete thing to add."""
    asks = {
        "S": translate("Findings", "Try one sentence on where and when this was."),
        "T": translate("Findings", "Try one sentence that starts “I was responsible for…”"),
        "A": translate("Findings", "Try two or three sentences that start with “I”."),
        "R": translate("Findings", "Try one sentence about what happened in the end."),
        "present": translate("Findings", "Try one sentence on what you do now."),
        "past": translate("Findings", "Try one sentence on what led you there."),
        "future": translate(
            "Findings", "Try one sentence on what you want to do next, and why here."
        ),
        "company": translate("Findings", "Name one fact about them that draws you."),
        "fit": translate("Findings", "Name one thing you have done that fits this role."),
        "goal": translate("Findings", "Say where you want this role to take you."),
        "claim": translate("Findings", "Name it in one sentence at the start."),
        "example": translate("Findings", "Tell one time when it showed."),
        "remedy": translate("Findings", "Say what you are doing about it, and whether it helps."),
        "approach": translate("Findings", "Say your plan in one sentence before the detail."),
        "reasoning": translate("Findings", "Say why you would do it that way."),
        "stakeholders": translate("Findings", "Say whom you would tell or ask."),
        "check": translate("Findings", "Say how you would know that it is right."),
        "framework": translate(
            "Findings", "Say at the start what you will look at, in two or three words each."
        ),
        "analysis": translate("Findings", "Work through one of the branches with a figure."),
        "recommendation": translate("Findings", "End on one sentence: what they should do."),
        "walk_through": translate("Findings", "Go through two or three steps one by one."),
    }
    return asks.get(part, translate("Findings", "Try one sentence on it."))


def move(part: str) -> str:
    """Where a part that stands in an unusual place is expected."""
    moves = {
        "future": translate(
            "Findings", "Say what you do now and what led there first, and end on this."
        ),
        "check": translate("Findings", "Say first what you would do, and end on this."),
        "walk_through": translate(
            "Findings", "One sentence on your plan before it makes the steps easy to follow."
        ),
        "recommendation": translate(
            "Findings", "A recommendation is heard best as the first or the last thing."
        ),
    }
    return moves.get(part, translate("Findings", "Name the trait first, then tell this."))
