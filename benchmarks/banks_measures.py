"""What is measured about the texts of question banks: likeness and readability."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from greenroom.banks import bank_files, load_banks
from greenroom.banks.alike import ALIKE
from greenroom.interview.wording import Names
from greenroom.model.ports import Likeness
from greenroom.model.question import Question, QuestionKind
from greenroom.platform.assets import question_banks_dir

ALIKE_LIMIT = ALIKE
"""Cosine similarity that no two questions may reach; docs/question-banks.md says what it finds."""

# Nothing is asked in them, and one welcome is like another.
REMARKS = frozenset({QuestionKind.SMALL_TALK, QuestionKind.CLOSING})
REWORDED = (
    (
        "Which part of your work would you rather not do, and how do you get it done all the same?",
        "What piece of your job do you dislike, and how do you manage to do it anyway?",
    ),
    (
        "Tell me about a deadline that you missed. What happened?",
        "When did you fail to meet a deadline, and what came of it?",
    ),
    (
        "Who was the most difficult person you've had to work closely with?",
        "Describe a difficult coworker and how you handled working with them.",
    ),
    (
        "Tell me about a mistake you made at work and what you learned.",
        "What error of yours at work has taught you something?",
    ),
    (
        "How have you told a whole group of people something that none of them wanted to hear?",
        "When did you have to give bad news to a large group?",
    ),
    (
        "What are you proudest of in your working life?",
        "Which professional achievement makes you most proud?",
    ),
    (
        "How do you decide what to do first when everything is urgent?",
        "When all tasks are urgent, how do you set priorities?",
    ),
    (
        "Why do you want to leave your present job?",
        "What makes you want to leave the job you have now?",
    ),
)
"""Questions asked in two ways, to see how much of that the limit would find."""

_NAMES = Names("this role", "our company", "Maya")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Endings without a vowel that is heard: asked, makes, whole; but wanted, changes and table.
_SILENT = re.compile(r"(?<=[^aeioutd])ed$|(?<=[^aeiouscgxzh])es$|(?<![bcdfgkpstz]l)(?<=[^aeiou])e$")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two questions and the cosine similarity of their texts."""

    likeness: float
    one: Question
    other: Question


@dataclass(frozen=True, slots=True)
class Reading:
    """How one text reads: words, words in its longest sentence, Flesch's reading ease."""

    words: int
    longest_sentence: int
    ease: float


def shipped_questions() -> list[Question]:
    """All that an interviewer asks, with the words that stand where no name is known."""
    banks = load_banks(bank_files(question_banks_dir()))
    asked = (one for bank in banks for one in bank.questions if one.kind not in REMARKS)
    return [_NAMES.fill_question(one) for one in asked]


def closest_pairs(questions: Sequence[Question], likeness: Likeness, most: int) -> list[Pair]:
    """The `most` pairs that are most alike, the closest first."""
    texts = [one.text for one in questions]
    table = likeness.between(texts, texts)
    places = [(i, j) for j in range(len(texts)) for i in range(j)]
    places.sort(key=lambda place: -table[place[0]][place[1]])
    return [Pair(table[i][j], questions[i], questions[j]) for i, j in places[:most]]


def reading(text: str) -> Reading:
    """Flesch (1948): 206.835 less 1.015 × words a sentence, less 84.6 × syllables a word."""
    sentences = [_WORD.findall(part) for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return Reading(0, 0, 0.0)
    syllables_a_word = sum(map(syllables, words)) / len(words)
    ease = 206.835 - 1.015 * len(words) / len(sentences) - 84.6 * syllables_a_word
    return Reading(len(words), max(map(len, sentences)), ease)


def syllables(word: str) -> int:
    """Groups of vowels, without a final e or ed that is silent; at least 1. An estimate."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    plain = _SILENT.sub("", plain)
    return max(1, len(re.findall(r"[aeiouy]+", plain)))
