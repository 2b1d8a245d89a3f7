"""Questions that ask the same in other words, found by how alike their meanings are."""

from collections.abc import Generator, Mapping

from greenroom.model.ports import Likeness

ALIKE = 0.75
"""Cosine similarity of all-MiniLM-L6-v2 from which two questions ask nearly the same.

docs/question-banks.md says what it finds and what it misses.
"""

_AT_ONCE = 16


def most_alike(
    text: str, others: Mapping[str, str], likeness: Likeness
) -> Generator[None, None, tuple[str, float] | None]:
    """The id of the question that asks nearly the same as `text`, and how alike they are.

    Args:
        text: A question with its names filled in.
        others: Texts by id, likewise.
        likeness: Reads a few texts between two yields, so that who asked can go away.

    Returns:
        None when none reaches `ALIKE`.

    Raises:
        ModelError: The model is not there.
    """
    best: tuple[str, float] | None = None
    ids = list(others)
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        row = likeness.between([text], [others[id_] for id_ in some])[0]
        for id_, value in zip(some, row, strict=True):
            if value >= ALIKE and (best is None or value > best[1]):
                best = (id_, value)
        yield
    return best
