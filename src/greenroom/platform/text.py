"""Texts and numbers in the person's language, without Qt: the window plugs Qt's in at start."""

from collections.abc import Callable

Translator = Callable[[str, str, int], str]
NumberFormat = Callable[[float, int | None], str]


def _source_text(_context: str, text: str, number: int) -> str:
    return text.replace("%n", str(number)) if number >= 0 else text


_translator: Translator = _source_text


def install_translator(translator: Translator) -> None:
    """Route every look-up through `translator(context, text, number)`."""
    global _translator  # noqa: PLW0603 -- one process shows one language
    _translator = translator


def translate(context: str, text: str, n: int = -1) -> str:
    """The text in the person's language.

    `context` is the name of the screen or component; `%n` in `text` stands for the count `n`.
    Call it with literals, so that the translation tools find them.
    """
    return _translator(context, text, n)


def _plain_number(value: float, decimals: int | None) -> str:
    return f"{value:g}" if decimals is None else f"{value:.{decimals}f}"


_number_format: NumberFormat = _plain_number


def install_number_format(number_format: NumberFormat) -> None:
    """Route every number through `number_format(value, decimals)`."""
    global _number_format  # noqa: PLW0603 -- one process shows one language
    _number_format = number_format


def number(value: float, decimals: int | None = None) -> str:
    """A number as the person's language writes it: 2.4 is "2,4" in German.

    `decimals` is how many digits follow the decimal sign; None leaves needless ones out.
    """
    return _number_format(value, decimals)
