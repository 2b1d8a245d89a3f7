"""All that the shipped banks, cases and group tasks say, through the voice's text front end."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import phonemizer
import pytest
from kokoro_onnx.tokenizer import Tokenizer

from greenroom.banks import (
    bank_files,
    case_files,
    group_files,
    load_banks,
    load_cases,
    load_groups,
)
from greenroom.banks.spelling import british_spellings, unlawful_words
from greenroom.interview.asking_back import asking_back
from greenroom.interview.clarifying import CHECKING, INVITATION, UNKNOWN, to_prepare_for
from greenroom.interview.group_lines import WARNING_TEXT
from greenroom.interview.manners import JOINING, NO_PHRASE, OPENERS, WORDS
from greenroom.interview.plan import make_plan
from greenroom.interview.stages import USUAL_CLARIFY, USUAL_STAGES
from greenroom.interview.supply import Supply
from greenroom.interview.wording import Names
from greenroom.model.case import Case
from greenroom.model.group import GroupTask
from greenroom.model.persona import Manner
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewType, Question
from greenroom.voice.personas import persona, personas
from greenroom.voice.sentences import sentences

FOLDER = Path(__file__).parents[3] / "question_banks"
ACCENTS = ("en-us", "en-gb")
NAMES = Names("the operations manager role", "Marlow and Pike", "Maya")
NOT_SPOKEN = re.compile(r"[\[\](){}<>/\\|*_#]")
# Kokoro has no sign for a consonant that is a syllable, and says the consonant alone.
LEFT_OUT = {"\u0329"}


def of_question(question: Question) -> Iterator[str]:
    yield question.text
    yield from (one.text for one in question.follow_ups)
    yield from (stage.text for stage in question.stages)


def of_case(case: Case) -> Iterator[str]:
    yield case.prompt
    yield from to_prepare_for(case)
    yield from (asking_back((fact,)) for fact in case.facts)
    yield from (stage.text for stage in case.stages)
    yield from (stage.expected.text for stage in case.stages if stage.expected)


def of_interviewers() -> Iterator[str]:
    """What they say in words of their own, whatever the bank."""
    yield from (*JOINING, *UNKNOWN, *CHECKING, INVITATION, WARNING_TEXT)
    yield from (stage.text for stage in (USUAL_CLARIFY, *USUAL_STAGES))
    for manner in Manner:
        yield from (*OPENERS[manner], *NO_PHRASE[manner])
        for texts in WORDS[manner].values():
            yield from (
                one.format(phrase="the pilot", question="What came of it?") for one in texts
            )


def around_questions() -> Iterator[str]:
    """How they welcome, lead over, hand over and close, in plans of each type."""
    questions = [one for bank in load_banks(bank_files(FOLDER)) for one in bank.questions]
    materials = {**load_cases(case_files(FOLDER)), **load_groups(group_files(FOLDER))}
    supply = Supply(questions, personas(), materials)
    for type_ in InterviewType:
        choices = InterviewChoices(type=type_, length=InterviewLength.FULL)
        for seed in range(6):
            plan = make_plan(choices, supply, persona(choices.persona), seed=seed)
            for item in plan.items:
                yield from filter(None, (item.lead_in, item.text))


def of_task(task: GroupTask) -> Iterator[str]:
    yield from (task.brief, task.question)
    for person in task.candidates:
        yield person.hello
        yield from (one.text for one in (*person.invited, *person.agree, *person.disagree))
    yield from (one.text for one in (*task.script, *task.endings))


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Every text with names in it, as it is given to the voice."""
    banks = load_banks(bank_files(FOLDER))
    found = [text for bank in banks for one in bank.questions for text in of_question(one)]
    found += [text for one in load_cases(case_files(FOLDER)).values() for text in of_case(one)]
    found += [text for one in load_groups(group_files(FOLDER)).values() for text in of_task(one)]
    found += [*of_interviewers(), *sorted(set(around_questions()))]
    return [NAMES.fill(text) for text in found]


def spoken(pieces: list[str], accent: str) -> list[str]:
    """As kokoro_onnx's `Tokenizer.phonemize`, which starts espeak anew for each text."""
    Tokenizer()  # finds the espeak library that comes with the voice
    return phonemizer.phonemize(pieces, accent, preserve_punctuation=True, with_stress=True)


def latin(letter: str) -> bool:
    """Whether an English voice reads it; it names the letters of other scripts one by one."""
    return unicodedata.name(letter).startswith("LATIN")


def faults(pieces: list[str], accent: str) -> list[str]:
    """The pieces that the voice would leave out, or say other than in English words."""
    vocabulary = set(Tokenizer().vocab) | LEFT_OUT
    found = []
    for piece, sounds in zip(pieces, spoken(pieces, accent), strict=True):
        if not any(sound.isalpha() for sound in sounds):
            found.append(f"nothing is said: {piece}")
        if re.search(r"\([a-z-]+\)", sounds):
            found.append(f"another language: {piece} -> {sounds}")
        if strange := [sign for sign in piece if sign.isalpha() and not latin(sign)]:
            found.append(f"named letter by letter, {strange}: {piece}")
        if lost := set(sounds.strip()) - vocabulary:
            found.append(f"{sorted(lost)} cannot be said: {piece}")
    return found


def test_nothing_that_is_spoken_has_brackets_or_slashes(texts: list[str]):
    assert len(texts) > 3_000
    assert [text for text in texts if NOT_SPOKEN.search(text)] == []


def test_all_that_is_spoken_is_american_and_asks_nothing_unlawful(texts: list[str]):
    assert [(text, found) for text in texts if (found := british_spellings(text))] == []
    assert [(text, found) for text in texts if (found := unlawful_words(text))] == []


@pytest.mark.parametrize("accent", ACCENTS)
def test_the_voice_makes_sounds_of_every_sentence(texts: list[str], accent: str):
    pieces = [[piece.text for piece in sentences(text)] for text in texts]
    assert [text for text, parts in zip(texts, pieces, strict=True) if not parts] == []
    assert faults([piece for parts in pieces for piece in parts], accent) == []


def test_all_sentences_at_once_sound_as_each_alone(texts: list[str]):
    few = [piece.text for text in texts[::100] for piece in sentences(text)]
    tokenizer = Tokenizer()
    together = [tokenizer.known(sounds).strip() for sounds in spoken(few, "en-us")]
    assert together == [tokenizer.phonemize(piece, "en-us") for piece in few]


@pytest.mark.parametrize(
    ("piece", "fault"),
    [
        ("…", "nothing is said"),
        ("The owner is 안녕, she says.", "another language"),
        ("He says Привет to you.", "named letter by letter"),
        ("{ok} then", "cannot be said"),
    ],
)
def test_what_the_voice_stumbles_on_is_found(piece: str, fault: str):
    assert any(fault in found for found in faults([piece], "en-us"))
