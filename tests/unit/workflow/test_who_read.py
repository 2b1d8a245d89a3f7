"""Who read an answer is told as it was."""

from collections.abc import Sequence

import pytest

from fakes.reading import WordLikeness
from greenroom import __version__
from greenroom.feedback import Asked, Means, analyze_text
from greenroom.model.errors import ModelMissingError
from greenroom.model.ports import AnswerReader
from greenroom.model.question import StructureKind
from greenroom.model.reading import AnswerReading
from greenroom.reading.shipped import CHECKSUMS, LIKENESS_MODEL, READER_MODEL
from greenroom.workflow.who_read import who_read

SAID = (
    "Last spring I was leading the move of our returns desk. My task was to keep the date. "
    "I called the supplier every morning. As a result we saved 20 percent."
)
RULES = f"rules {__version__}"
READER = f"answer-reader {CHECKSUMS[READER_MODEL][:8]}"


class Reader:
    """Knows stories and strengths."""

    def read(
        self, _question: str, sentences: Sequence[str], kind: StructureKind
    ) -> AnswerReading | None:
        if kind not in {StructureKind.STAR, StructureKind.STRENGTH}:
            return None
        parts = ("S", "T", "A", "R") if kind is StructureKind.STAR else ("claim", "example")
        labels = (*parts, "aside")
        row = (0.9, *(0.1 / (len(labels) - 1) for _ in labels[1:]))
        story = {"story": 1.0} if kind is StructureKind.STAR else {}
        return AnswerReading(labels, (row,) * len(sentences), dict.fromkeys(parts, 0.9), story)


class Missing:
    """A model whose file is gone."""

    def read(
        self, _question: str, _sentences: Sequence[str], _kind: StructureKind
    ) -> AnswerReading | None:
        raise ModelMissingError("gone")


@pytest.mark.parametrize(
    ("reader", "kind", "structure", "feedback"),
    [
        (None, StructureKind.STAR, RULES, RULES),
        (Missing(), StructureKind.STAR, RULES, RULES),
        (Reader(), StructureKind.CASE, RULES, RULES),
        (Reader(), StructureKind.STAR, READER, f"{READER} + {RULES}"),
        (Reader(), StructureKind.STRENGTH, f"{READER} + {RULES}", f"{READER} + {RULES}"),
    ],
)
def test_what_took_part_is_named(
    reader: AnswerReader | None, kind: StructureKind, structure: str, feedback: str
) -> None:
    found, content, _, _ = analyze_text(SAID, kind, means=Means(reader=reader))
    assert who_read(found, content) == {"feedback": feedback, "structure": structure}


def test_a_comparison_by_meaning_names_its_model() -> None:
    question = "Tell me about a returns desk."
    found, content, _, _ = analyze_text(
        SAID, StructureKind.STAR, Asked(question), Means(likeness=WordLikeness())
    )
    named = f"minilm-l6-v2 {CHECKSUMS[LIKENESS_MODEL][:8]}"
    assert who_read(found, content)["likeness"] == named
