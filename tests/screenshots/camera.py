"""Saves a scene in every theme, window size and text size."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from greenroom.ui.theme import ThemeMode, theme

USUAL, SMALL = (1280, 800), (1024, 680)
_USUAL_VARIANT = "1280-100"
_SETTLE_MS = 120


@dataclass(frozen=True)
class Scene:
    """A screen in one state. `open` shows it and gives the widget to be pictured.

    `documents` names further variants ("1024-150") that belong into the documents; a scene that
    is not `variable` has its own size and is pictured at 100 % only.
    """

    name: str
    open: Callable[[], AbstractContextManager[QWidget]]
    documents: tuple[str, ...] = ()
    variable: bool = True


@dataclass
class Camera:
    """`documents` gets each scene at the usual size, `rest` all other sizes."""

    documents: Path
    rest: Path
    only_documents: bool = False
    taken: int = 0

    def take(self, scene: Scene) -> None:
        """All variants of a scene, switched while it is open."""
        with scene.open() as widget:
            for mode, size, scale in _variants(scene):
                variant = f"{size[0]}-{scale:.0%}".rstrip("%")
                if self.only_documents and not _documents(scene, variant):
                    continue
                self._show(widget, mode, size if scene.variable else None, scale)
                self._save(widget, scene, mode, variant)
        self._show(None, ThemeMode.LIGHT, None, 1.0)

    def _show(
        self,
        widget: QWidget | None,
        mode: ThemeMode,
        size: tuple[int, int] | None,
        scale: float,
    ) -> None:
        theme().set_mode(mode)
        theme().set_text_scale(scale)
        if widget is not None and size is not None:
            widget.resize(*size)
        # Twice: restyling a window takes longer than the first wait, and what follows it (cards
        # that see whether they fit) would be pictured half done.
        QTest.qWait(_SETTLE_MS)
        QTest.qWait(_SETTLE_MS)

    def _save(self, widget: QWidget, scene: Scene, mode: ThemeMode, variant: str) -> None:
        usual = variant == _USUAL_VARIANT
        here = self.documents if _documents(scene, variant) else self.rest
        dark = "-dark" if mode is ThemeMode.DARK else ""
        name = f"{scene.name}{'' if usual else f'-{variant}'}{dark}.png"
        here.mkdir(parents=True, exist_ok=True)
        picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        assert picture.save(str(here / name), "PNG", 0)
        self.taken += 1


def _documents(scene: Scene, variant: str) -> bool:
    """Whether the documents show this variant."""
    return variant in (_USUAL_VARIANT, *scene.documents)


def _variants(scene: Scene) -> Iterator[tuple[ThemeMode, tuple[int, int], float]]:
    modes = (ThemeMode.LIGHT, ThemeMode.DARK)
    if not scene.variable:
        yield from product(modes, (USUAL,), (1.0,))
        return
    for size, scale in product((USUAL, SMALL), (1.0, 1.5)):
        yield from product(modes, (size,), (scale,))
