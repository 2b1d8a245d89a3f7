"""Nouns as JSON and back, exactly: enums, tuples, spans and infinities included."""

import json
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from greenroom.model.correction import (
    Correction,
    MissingFiller,
    NotAFiller,
    PartChanged,
    StructureChanged,
    WordFixed,
)
from greenroom.model.errors import StorageError
from greenroom.platform.text import translate

T = TypeVar("T")

_CORRECTIONS: dict[str, type[Correction]] = {
    "not_a_filler": NotAFiller,
    "missing_filler": MissingFiller,
    "part_changed": PartChanged,
    "word_fixed": WordFixed,
    "structure_changed": StructureChanged,
}
_KINDS = {kind: name for name, kind in _CORRECTIONS.items()}
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    # Two threads may make the same one; both are good.
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def to_data(value: Any) -> Any:
    """A frozen dataclass as dicts, lists, text and numbers."""
    # Serializer warnings would quote what was said.
    return _adapter(type(value)).dump_python(value, mode="json", warnings="none")


def from_data(kind: type[T], data: Any) -> T:
    """The value again. Raises StorageError, without quoting the data."""
    try:
        value: T = _adapter(kind).validate_python(data)
    except ValidationError as error:
        place = ".".join(str(step) for step in error.errors(include_input=False)[0]["loc"])
        raise _unreadable(kind, place) from None  # its message quotes the data
    return value


def encode(value: Any) -> str:
    """A frozen dataclass as JSON text."""
    return json.dumps(to_data(value), ensure_ascii=False, separators=(",", ":"))


def decode(kind: type[T], text: str) -> T:
    """The value again. Raises StorageError, without quoting the text."""
    try:
        data = json.loads(text)
    except ValueError:
        raise _unreadable(kind, "") from None
    return from_data(kind, data)


def correction_kind(correction: Correction) -> str:
    """The stable name of a correction's kind."""
    return _KINDS[type(correction)]


def correction_class(kind: str) -> type[Correction]:
    """The class for a stable name. Raises StorageError for one that this version doesn't know."""
    try:
        return _CORRECTIONS[kind]
    except KeyError:
        raise StorageError(
            translate(
                "Library",
                "A stored correction is of the unknown kind “{kind}”. Update Greenroom to read it.",
            ).format(kind=kind)
        ) from None


def _unreadable(kind: type[Any], place: str) -> StorageError:
    return StorageError(
        translate(
            "Library",
            "A stored {kind} cannot be read ({place}). Nothing was deleted; recordings are still "
            "in the data folder.",
        ).format(kind=kind.__name__, place=place or "JSON")
    )
