"""Translation look-up that needs no Qt: the window plugs Qt's translator in at start."""

from collections.abc import Callable

Translator = Callable[[str, str, int], str]


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
