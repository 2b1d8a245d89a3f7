"""How interviewers of each manner follow up. Spoken, so in the language of the banks."""

from dataclasses import dataclass

from greenroom.model.persona import Manner
from greenroom.model.question import Gap


@dataclass(frozen=True, slots=True)
class Habits:
    """How readily somebody probes, and how soon they speak.

    Attributes:
        first: Chance that a gap is followed up at all, 0..1.
        second: Chance of a second follow-up to the same question.
        beat_s: Silence that they leave after an answer, in seconds.
    """

    first: float
    second: float
    beat_s: float


# Greenroom's choice: warm and brisk people let more pass, the skeptical nearly nothing.
HABITS = {
    Manner.WARM: Habits(0.85, 0.35, 0.5),
    Manner.BRISK: Habits(0.8, 0.25, 0.2),
    Manner.SKEPTICAL: Habits(1.0, 0.8, 0.4),
    Manner.SENIOR: Habits(0.9, 0.5, 0.7),
}

# Known beforehand, so that they are in the cache and are heard while the rest is being made; enough
# of them that one rarely has to come back. The
# voice says very short sentences together with the next one, which is not known: no "Hm." here.
OPENERS = {
    Manner.WARM: (
        "Thank you, that helps.",
        "That's interesting.",
        "Thanks for sharing that.",
        "I can picture that well.",
        "I'm glad that you told me.",
        "That gives me a good idea.",
    ),
    Manner.BRISK: (
        "Okay, thank you.",
        "Right, got that.",
        "One thing on that.",
        "Thanks, I see.",
        "Understood, thanks.",
        "Just one more on this.",
    ),
    Manner.SKEPTICAL: (
        "Let me stay with that for a moment.",
        "I'd like to dig into that.",
        "I have a question about that.",
        "I'm not quite there yet.",
        "Let me make sure that I follow.",
        "There is one thing I'm missing.",
    ),
    Manner.SENIOR: (
        "I understand, thank you.",
        "All right, that's fair enough.",
        "Good, let me go a little deeper.",
        "I can see how that came about.",
        "Thank you, that's clear so far.",
        "Let me take one point from that.",
    ),
}

# They would contradict what follows them.
UNSUITED = {
    Gap.OFF_QUESTION: frozenset(
        (
            "Thank you, that helps.",
            "I can picture that well.",
            "That gives me a good idea.",
            "Right, got that.",
            "One thing on that.",
            "Understood, thanks.",
            "Just one more on this.",
            "Let me stay with that for a moment.",
            "I'd like to dig into that.",
            "I have a question about that.",
            "Good, let me go a little deeper.",
            "I can see how that came about.",
            "Thank you, that's clear so far.",
            "Let me take one point from that.",
        )
    ),
    Gap.TOO_SHORT: frozenset(
        (
            "I can picture that well.",
            "That gives me a good idea.",
            "I can see how that came about.",
        )
    ),
    Gap.HYPOTHETICAL: frozenset(
        (
            "I can picture that well.",
            "I'm glad that you told me.",
            "I can see how that came about.",
        )
    ),
}

# When another member of a panel comes in.
JOINING = ("May I add to that?", "If I may, I have a question on that.", "Can I come in here?")

# {phrase} is the person's own, {question} the question as it was asked.
WORDS: dict[Manner, dict[Gap, tuple[str, ...]]] = {
    Manner.WARM: {
        Gap.NO_RESULT: (
            "How did it turn out in the end?",
            "And what came of it?",
            "I'd love to know how that ended.",
        ),
        Gap.NO_NUMBER: (
            "Can you put a rough figure on that for me?",
            "Could you give me a sense of the size of that, in numbers?",
            "How much of a difference did it make, roughly, in numbers?",
        ),
        Gap.WE_THROUGHOUT: (
            "It sounds like a good team. What was your own part in it?",
            "Which of those steps were yours?",
            "And you yourself, what did you do?",
        ),
        Gap.TOO_SHORT: (
            "Tell me a little more about {phrase}.",
            "I'd like to hear more about {phrase}.",
            "Could you say a little more about {phrase}?",
        ),
        Gap.HYPOTHETICAL: (
            "Can you think of a real occasion when you did that?",
            "Is there a time that this really happened to you?",
            "Does one particular occasion come to mind?",
        ),
        Gap.OFF_QUESTION: (
            "Maybe I didn't ask that well. {question}",
            "I'd love to hear about what I asked, too. {question}",
        ),
        Gap.RAMBLING: (
            "I'm sorry to come in here. That gives me a good picture, and I'd like to have time "
            "for the rest.",
            "Forgive me for stopping you there. I've got what I need, thank you.",
        ),
    },
    Manner.BRISK: {
        Gap.NO_RESULT: ("How did it turn out?", "So what was the outcome?", "And the result?"),
        Gap.NO_NUMBER: (
            "Can you put a figure on that?",
            "In numbers, how much was that?",
            "Give me a number for that, if you can.",
        ),
        Gap.WE_THROUGHOUT: (
            "What was your own part?",
            "What did you do yourself?",
            "Which bit of that was you?",
        ),
        Gap.TOO_SHORT: (
            "Tell me more about {phrase}.",
            "Say more about {phrase}.",
            "What about {phrase}? A bit more detail, please.",
        ),
        Gap.HYPOTHETICAL: (
            "Can you think of a real occasion?",
            "When did you last do that?",
            "Give me one real case.",
        ),
        Gap.OFF_QUESTION: (
            "Let me ask that once more. {question}",
            "I meant something else. {question}",
        ),
        Gap.RAMBLING: (
            "I'll stop you there, thank you. We have a few things to get through.",
            "Thank you, I have what I need. Let's move on.",
        ),
    },
    Manner.SKEPTICAL: {
        Gap.NO_RESULT: (
            "But did it work?",
            "What was actually different afterward?",
            "How do you know that it made a difference?",
        ),
        Gap.NO_NUMBER: (
            "What figure would you put on that?",
            "How would you show me that in numbers?",
            "By how much, exactly?",
        ),
        Gap.WE_THROUGHOUT: (
            "I heard a lot about the team there. What did you personally do?",
            "What would not have happened without you?",
            "Which of those decisions were your own?",
        ),
        Gap.TOO_SHORT: (
            "That was quick. What should I know about {phrase}?",
            "I'd need to hear more about {phrase}.",
            "Tell me exactly how it was with {phrase}.",
        ),
        Gap.HYPOTHETICAL: (
            "That's what you would do. When have you done it?",
            "Can you think of a real occasion, with what really happened?",
            "Has that ever come up? Tell me about that one time.",
        ),
        Gap.OFF_QUESTION: (
            "I don't think that was my question. {question}",
            "Let me come back to what I asked. {question}",
        ),
        Gap.RAMBLING: (
            "Let me stop you there, if I may. I think I have the point.",
            "I'm going to come in here, thank you. We need to move on.",
        ),
    },
    Manner.SENIOR: {
        Gap.NO_RESULT: (
            "Where did that leave things?",
            "Looking back, what did it lead to?",
            "What did the people around you see of it in the end?",
        ),
        Gap.NO_NUMBER: (
            "What were the numbers?",
            "Help me with the scale of it. What are we talking about in figures?",
            "If you had to give the board one figure for that, what would it be?",
        ),
        Gap.WE_THROUGHOUT: (
            "I'd like to understand your own role in that.",
            "Where exactly did you come in?",
            "What did you take on yourself?",
        ),
        Gap.TOO_SHORT: (
            "Take your time. Tell me more about {phrase}.",
            "Help me understand {phrase} better.",
            "Give me the longer version, with more about {phrase}.",
        ),
        Gap.HYPOTHETICAL: (
            "In your own experience, when has that come up?",
            "Can you think of a real occasion? I learn more from those.",
            "Take me to one time that you were really in that place.",
        ),
        Gap.OFF_QUESTION: (
            "Allow me to ask that again. {question}",
            "I'd like to come back to my question. {question}",
        ),
        Gap.RAMBLING: (
            "Let me pause you there, with thanks. I'd like us to get to a few other things.",
            "Thank you. I'll stop you at this point, so that we have time for the rest.",
        ),
    },
}

# For TOO_SHORT, when the answer holds no phrase to take up.
NO_PHRASE = {
    Manner.WARM: ("Could you tell me a little more about that?", "Would you like to add to that?"),
    Manner.BRISK: ("Tell me more about that.", "A bit more detail, please?"),
    Manner.SKEPTICAL: ("Is there more to it than that?", "That's not a lot. What else?"),
    Manner.SENIOR: ("Take your time. What more can you tell me?", "Let me hear a little more."),
}
