"""The sentences of what was heard."""

import re

_SENTENCE = re.compile(r"[^.?!]+[.?!]*")


def sentences(heard: str) -> list[str]:
    """The sentences of a text with their marks, apostrophes straight and white space folded."""
    return [" ".join(one.split()) for one in _SENTENCE.findall(heard.replace("’", "'"))]
