"""Quotes stay short whatever is said."""

from greenroom.feedback import analyze_text
from greenroom.feedback.heard import prepare
from greenroom.feedback.quotes import LONGEST_LETTERS, evidence_at_end, quote
from greenroom.feedback.text import text_transcript
from greenroom.feedback.wording import sentence
from greenroom.model.question import StructureKind


def said_of(text: str, language: str = "en") -> list[str]:
    findings = analyze_text(text, StructureKind.STAR, language=language)[2]
    return [" ".join(sentence(one)) for one in findings]


def test_a_language_without_spaces_is_quoted_in_part() -> None:
    text = "去年五月我们的收银机坏了。我必须修好它。我打电话给朋友。" * 40
    heard = prepare(text_transcript(text, "zh"))
    quoted = quote(heard, 0, len(heard.words))
    assert "收银机" in quoted
    assert len(quoted) <= LONGEST_LETTERS + len(" …")
    assert len(evidence_at_end(heard, 0, len(heard.words)).quote) <= LONGEST_LETTERS + len("… ")


def test_one_word_is_not_counted_as_words() -> None:
    (told, *_) = said_of("Yes.")
    assert "1 words" not in told
    assert "“Yes.”" in told
