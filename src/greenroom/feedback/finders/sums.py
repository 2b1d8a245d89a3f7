"""Whether the number that was asked for was said."""

from greenroom.feedback.content.amounts import Amount, find_amounts
from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import short
from greenroom.model.question import ExpectedNumber, Question
from greenroom.model.report import Evidence, Finding

_WORDS_AROUND = 3


def sum_findings(heard: Heard, question: Question | None) -> list[Finding]:
    """Right with the words that say it, or another number, or none. Nothing without a sum."""
    expected = question.expected if question is not None else None
    if expected is None or not heard.tokens or not heard.english:
        return []
    amounts = find_amounts(heard.tokens)
    right = [amount for amount in amounts if is_expected(amount, expected)]
    if right:
        shown = _quoted(heard, right[-1])
        return [finding("sum_right", shown, quote=shown.quote, expected=expected.text)]
    if not amounts:
        return [finding("sum_missing", None, expected=expected.text)]
    shown = _quoted(heard, amounts[-1])
    return [finding("sum_other", shown, quote=shown.quote, expected=expected.text)]


def is_expected(amount: Amount, expected: ExpectedNumber) -> bool:
    """Whether it is near enough, also when only "4.2" was said of millions."""
    values = [amount.value] if amount.scaled else [amount.value, amount.value * expected.scale]
    return any(abs(value - expected.value) <= expected.tolerance + 1e-9 for value in values)


def _quoted(heard: Heard, amount: Amount) -> Evidence:
    first = heard.tokens[max(0, amount.first - _WORDS_AROUND)].word
    end = heard.tokens[min(len(heard.tokens), amount.end + _WORDS_AROUND) - 1].word + 1
    return short(heard, first, end)
