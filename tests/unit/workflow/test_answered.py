"""What several answers to one question are as one, and what is still missing then."""

from collections.abc import Sequence

from greenroom.feedback import HeardTake, build_report
from greenroom.model.errors import ModelMissingError
from greenroom.model.question import Gap, StructureKind
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.workflow.answered import one_answer, open_gaps
from support.interviews import question

ASKED = question("lead")
PRIVATE = "We went to the sea with my sister and her dog. " * 4


class Near:
    """Everything is as near to the question as it is told, and to private life as well."""

    def __init__(self, own: float, private: float) -> None:
        self.own, self.private = own, private

    def between(self, texts: Sequence[str], others: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        return tuple((self.private if text.startswith("My ") else self.own,) for text in texts)

    def agreement(self, _question: str, _story: str) -> float:
        return self.own


class Missing:
    """There is no model."""

    def between(self, texts: Sequence[str], others: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        raise ModelMissingError("Gone.")

    def agreement(self, _question: str, _story: str) -> float:
        raise ModelMissingError("Gone.")


def said(text: str) -> Transcript:
    words = tuple(Word(w, 0.4 * n, 0.4 * n + 0.3) for n, w in enumerate(text.split()))
    end = 0.4 * len(words)
    return Transcript(words, VoiceActivity((Span(0.0, end),), end + 1.0), "en", "base", end + 1.0)


def gaps(text: str, likeness: object = None, **changes: object) -> tuple[Gap, ...]:
    heard, asked = said(text), question("lead", **changes)
    return open_gaps(build_report(HeardTake("", heard, question=asked)), heard, asked, likeness)  # type: ignore


def test_takes_follow_one_another_on_one_clock() -> None:
    whole = one_answer([said("I moved it."), said("It held.")])
    assert whole.text == "I moved it. It held."
    starts = [word.start for word in whole.words]
    assert starts == sorted(starts)
    assert whole.activity.voiced[1].start == 2.2
    assert whole.activity.duration_s == whole.complete_to_s


def test_an_answer_of_a_few_words_is_very_short_and_silence_is_no_answer() -> None:
    assert Gap.TOO_SHORT in gaps("I moved the date and it was fine.")
    silent = Transcript((), VoiceActivity((), 5.0), "en", "base", 5.0)
    assert open_gaps(build_report(HeardTake("", silent, question=ASKED)), silent, ASKED) == ()


def test_an_answer_a_little_under_its_length_is_not_very_short() -> None:
    assert Gap.TOO_SHORT not in gaps("I moved the date with the supplier on that very day. " * 12)


def test_something_private_is_off_the_question_and_work_is_not() -> None:
    assert Gap.OFF_QUESTION in gaps(PRIVATE, Near(own=0.1, private=0.4))
    assert Gap.OFF_QUESTION not in gaps(PRIVATE, Near(own=0.3, private=0.5))
    assert Gap.OFF_QUESTION not in gaps(PRIVATE, Near(own=0.1, private=0.15))


def test_only_stories_can_be_off_the_question() -> None:
    near = Near(own=0.1, private=0.4)
    assert Gap.OFF_QUESTION not in gaps(PRIVATE, near, structure=StructureKind.MOTIVATION)


def test_without_the_model_nothing_is_said_to_be_off_the_question() -> None:
    assert Gap.OFF_QUESTION not in gaps(PRIVATE, Missing())
    assert Gap.OFF_QUESTION not in gaps(PRIVATE)
