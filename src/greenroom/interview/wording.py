"""What surrounds a question: names filled in, lead-ins, the title of an interview."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewFormat, Question
from greenroom.platform.text import translate

_LONGEST_NAME = 60
_NOT_SPOKEN = re.compile(r"[\x00-\x1f<>{}\[\]()|\\/*_#`~^=+]+")

# Said by the interviewer, so in the language of the banks and not in that of the window.
_BEGIN = (
    "Let's begin.",
    "Let's get started.",
    "Shall we begin?",
    "Here's my first question.",
)
_GO_ON = (
    "Thank you. Let's go on.",
    "Thanks for that.",
    "Thank you.",
    "All right. Here's my next question.",
    "Okay, thank you. Let's turn to something else.",
    "I see. Thank you.",
    "Thank you for walking me through that.",
    "Thanks. I'd like to ask about something different now.",
    "Right. Let me ask you this.",
)
_LAST = (
    "Thank you. One last question from me.",
    "Thanks. I have one more question for you.",
    "Thank you. This is my last question.",
)


@dataclass(frozen=True, slots=True)
class Names:
    """What stands for {role}, {company} and {interviewer} in a question.

    Without a role or company the general words fit the same sentences: "this role at our company".
    """

    role: str
    company: str
    interviewer: str

    def fill(self, text: str) -> str:
        """The text with all names in it; other braces are left as they are."""
        for key in ("role", "company", "interviewer"):
            text = text.replace("{" + key + "}", getattr(self, key))
        return text

    def fill_question(self, question: Question) -> Question:
        """The question and its follow-ups with all names in them."""
        follow_ups = tuple(replace(f, text=self.fill(f.text)) for f in question.follow_ups)
        stages = tuple(replace(one, text=self.fill(one.text)) for one in question.stages)
        filled = replace(question, text=self.fill(question.text), stages=stages)
        return replace(filled, follow_ups=follow_ups)


def names_for(choices: InterviewChoices, persona: Persona) -> Names:
    """Reads the role that the person typed: "Operations Manager, Marlow & Pike" or "… at …"."""
    role, company = split_role(choices.role)
    return Names(
        role=f"the {role} role" if role else "this role",
        company=company or "our company",
        interviewer=persona.name,
    )


def split_role(text: str) -> tuple[str, str]:
    """Role and company of what was typed, either of them empty, cleaned of what isn't spoken."""
    clean = " ".join(_NOT_SPOKEN.sub(" ", text).split())
    role, separator, company = clean.partition(" at ")
    if not separator:
        role, _, company = clean.partition(",")
    role = re.sub(r"^the\s+|\s+role$", "", role.strip(" ,.;"), flags=re.IGNORECASE)
    return role[:_LONGEST_NAME].strip(), company.strip(" ,.;")[:_LONGEST_NAME].strip()


def lead_ins(count: int, rng: random.Random) -> Iterator[str]:
    """What is said before each of `count` questions, never the same twice in a row."""
    order: list[str] = []
    for index in range(count):
        if index == 0:
            yield rng.choice(_BEGIN)
        elif index == count - 1 and count > 2:
            yield rng.choice(_LAST)
        else:
            if (index - 1) % len(_GO_ON) == 0:
                order = _shuffled_apart(rng, order[-1] if order else "")
            yield order[(index - 1) % len(_GO_ON)]


def _shuffled_apart(rng: random.Random, before: str) -> list[str]:
    order = rng.sample(_GO_ON, len(_GO_ON))
    return order[1:] + order[:1] if order[0] == before else order


def title_for(choices: InterviewChoices, kind: str) -> str:
    """How an interview of this `kind` is called: "Panel interview, by phone, Nurse"."""
    meeting = {
        InterviewFormat.IN_PERSON: "",
        InterviewFormat.PHONE: translate("Interview", "by phone"),
        InterviewFormat.VIDEO: translate("Interview", "by video"),
    }[choices.format]
    role, _ = split_role(choices.role)
    return ", ".join(part for part in (kind, meeting, role) if part)
