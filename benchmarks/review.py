"""Opening Review, scrolling its transcript and playing, in the real window.

Opened means painted: from the call that opens a session until the cards with its figures have been
handed to the display. The waveform is drawn from the audio file in the background and follows; it
has a column of its own. Baseline: a plain text widget with the same words in the same window.
How the current word keeps up with the sound is in `benchmarks.review_words`.

    python -m benchmarks.review [--times 9] [--quick]
"""

import argparse
import os
import time
from collections.abc import Callable
from typing import Any

from benchmarks.places import desk
from benchmarks.review_library import TAKE_S, fill
from benchmarks.tables import percentile, spread, table, verdict

_SHORT_S, _HOUR_S, _FRAME_S = 0.150, 0.500, 1 / 60
_ANSWERS = 20  # of three minutes make an hour
_TIMES, _QUICK = 9, 3
_MOVE_S = 5.0
_PATIENCE_S = 30.0


class Bench:
    """The window, and a hand that turns its event loop."""

    def __init__(self, controller: Any, app: Any) -> None:
        from benchmarks.probe import Painted  # noqa: PLC0415 -- Qt only on a display

        self.app, self.controller = app, controller
        self.page = controller.review
        self.painted = 0.0
        self.line: list[float] = []
        self._kept = [
            Painted(part, self._paint) for part in (self.page.cards.timing, self.page.cards.fillers)
        ]
        self._kept.append(
            Painted(self.page.middle.time_line, lambda: self.line.append(time.monotonic()))
        )

    def until(self, done: Callable[[], bool], patience_s: float = _PATIENCE_S) -> float:
        """Turn until `done`; the moment."""
        deadline = time.monotonic() + patience_s
        while not done():
            self.app.processEvents()
            if time.monotonic() > deadline:
                raise RuntimeError("The window did not do what was expected of it.")
        return time.monotonic()

    def rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() >= end)

    def open(self, session_id: str) -> tuple[float, float]:
        """Seconds until the figures are painted, and until the waveform is there too."""
        self.controller.window.show_page("start")
        self.rest(0.5)
        self.painted = 0.0
        began = time.monotonic()
        self.controller.review_session(session_id)
        self.until(lambda: self.painted > began)
        shown = self.painted
        settled = self.until(self.page.settled)
        return shown - began, settled - began

    def _paint(self) -> None:
        if self.page.isVisible():
            self.painted = time.monotonic()


def scroll(bench: Bench, area: Any) -> list[float]:
    """Down and up again, a step a frame; seconds from the step until it is painted."""
    from benchmarks.probe import Painted  # noqa: PLC0415

    done: list[float] = []
    watch = Painted(area.viewport(), lambda: done.append(time.monotonic()))
    bar, costs, step = area.verticalScrollBar(), [], 6
    end = time.monotonic() + _MOVE_S
    while time.monotonic() < end:
        if not bar.minimum() <= bar.value() + step <= bar.maximum():
            step = -step
        frame, before = time.monotonic(), len(done)
        bar.setValue(bar.value() + step)
        costs.append(bench.until(lambda seen=before: len(done) > seen) - frame)  # type: ignore[misc]
        bench.rest(max(0.0, frame + _FRAME_S - time.monotonic()))
    watch.deleteLater()
    return costs


def play(bench: Bench) -> list[float]:
    """Seconds between two pictures of the playhead while sound is played.

    Zoomed in as far as the wheel goes: over the width of three minutes the playhead would move a
    tenth of a pixel in two frames, and nothing has to be painted then.
    """
    from PySide6.QtCore import QPoint, QPointF, Qt  # noqa: PLC0415
    from PySide6.QtGui import QWheelEvent  # noqa: PLC0415

    line = bench.page.middle.time_line
    place = QPointF(line.rect().center())
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for _notch in range(30):
        turn = QWheelEvent(
            place, QPointF(line.mapToGlobal(place)), QPoint(), QPoint(0, 120), no_button,
            no_key, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        bench.app.sendEvent(line, turn)
    bench.page.playback.play(0.0)
    bench.rest(1.0)
    bench.line.clear()
    bench.rest(_MOVE_S)
    bench.page.playback.pause()
    return [after - before for before, after in zip(bench.line, bench.line[1:], strict=False)]


def plain_text(bench: Bench) -> tuple[float, list[float]]:
    """The baseline: seconds until the same words are painted, and its scrolling."""
    from PySide6.QtWidgets import QTextBrowser  # noqa: PLC0415

    from benchmarks.probe import Painted  # noqa: PLC0415

    text = bench.page.middle.transcript.text.toPlainText()
    done: list[float] = []
    began = time.monotonic()
    browser = QTextBrowser()
    browser.setPlainText(text)
    browser.resize(560, 300)
    watch = Painted(browser.viewport(), lambda: done.append(time.monotonic()))
    browser.show()
    bench.until(lambda: bool(done))
    shown = done[0] - began
    costs = scroll(bench, browser)
    watch.deleteLater()
    browser.close()
    return shown, costs


def measure(times: int, *, quick: bool) -> None:
    from benchmarks import review_words  # noqa: PLC0415
    from greenroom.app.controller import WindowController  # noqa: PLC0415
    from greenroom.app.parts import WindowParts  # noqa: PLC0415
    from greenroom.app.wiring import Services  # noqa: PLC0415
    from greenroom.platform.assets import asset  # noqa: PLC0415
    from greenroom.ui.application import make_application  # noqa: PLC0415

    app = make_application(asset())
    services = Services()
    short, hour = fill(services, 1, TAKE_S), fill(services, _ANSWERS, TAKE_S)
    controller = WindowController(WindowParts(services))
    controller.window.show()
    bench = Bench(controller, app)
    bench.rest(1.0)
    first = bench.open(short)
    opened = {"3 minutes": [], "60 minutes": []}  # type: dict[str, list[tuple[float, float]]]
    for _number in range(times):
        opened["60 minutes"].append(bench.open(hour))
        opened["3 minutes"].append(bench.open(short))
    costs, gaps = scroll(bench, bench.page.middle.transcript.text), play(bench)
    plain_s, plain_costs = plain_text(bench)
    show_opening(opened, first, plain_s)
    show_frames(costs, plain_costs, gaps)
    review_words.measure(bench, dict(os.environ), services, short, quick=quick)
    controller.window.close()
    controller.close()


def show_opening(
    opened: dict[str, list[tuple[float, float]]], first: tuple[float, float], plain_s: float
) -> None:
    rows = [
        (f"session of {name}", *(_ms([times[n] for times in each]) for n in (0, 1)))
        for name, each in opened.items()
    ]
    rows.append(("3 minutes, first since the start", *(f"{1000 * t:.0f} ms" for t in first)))
    rows.append(("the words in a plain text widget (baseline)", f"{1000 * plain_s:.0f} ms", "–"))
    count = len(next(iter(opened.values())))
    table(
        f"Opening Review, median of {count} [95 %]",
        ("", "figures painted", "waveform there"),
        rows,
    )
    for name, limit in (("3 minutes", _SHORT_S), ("60 minutes", _HOUR_S)):
        median = spread([shown for shown, _ in opened[name]]).median
        claim = f"a session of {name} within {1000 * limit:.0f} ms"
        verdict(claim, f"{1000 * median:.0f} ms", met=median <= limit)


def show_frames(costs: list[float], plain: list[float], gaps: list[float]) -> None:
    table(
        "Frame times in ms",
        ("", "median", "p99", "longest", "in time for 60 a second"),
        [
            ("scrolling, from step to picture", *_frames(costs)),
            ("the same in a plain text widget (baseline)", *_frames(plain)),
            ("playing, from picture to picture", *_frames(gaps)),
        ],
    )
    verdict(
        "scrolling at 60 a second, p99",
        f"{1000 * percentile(costs, 99):.1f} ms",
        met=percentile(costs, 99) <= _FRAME_S,
    )
    rate = 1 / percentile(gaps, 50)
    verdict("playhead at 60 a second", f"{rate:.0f} a second", met=rate >= 55)


def _frames(times: list[float]) -> tuple[str, ...]:
    inside = sum(one <= 1.1 * _FRAME_S for one in times) / max(1, len(times))
    figures = (f"{1000 * percentile(times, share):.1f}" for share in (50, 99, 100))
    return (*figures, f"{100 * inside:.0f} %")


def _ms(seconds: list[float]) -> str:
    return spread([1000 * one for one in seconds]).text(0, "ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=_TIMES)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    with desk():
        measure(_QUICK if options.quick else options.times, quick=options.quick)


if __name__ == "__main__":
    main()
