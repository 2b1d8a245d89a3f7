"""Reports with just the figures that a test is about."""

from greenroom.model.question import StructureKind
from greenroom.model.report import (
    REPORT_VERSION,
    Content,
    Fillers,
    Part,
    Presence,
    Report,
    Story,
    Structure,
    Timing,
)
from greenroom.model.span import Span


def report(
    *, delay: float | None = 1.0, result_share: float = 0.2, fillers_per_min: float | None = 2.0
) -> Report:
    """A report of a STAR answer of 90 s."""
    shares = {"S": 0.2, "T": 0.1, "A": 0.5, "R": result_share}
    parts = tuple(
        Part(key, Presence.PRESENT if share else Presence.NOT_FOUND, share, (), None)
        for key, share in shares.items()
    )
    return Report(
        take_id="t",
        version=REPORT_VERSION,
        timing=Timing(delay, False, Span(0, 90), 80.0, 130.0, 150.0, 190, (), ()),
        fillers=Fillers((), (), fillers_per_min, (), False),
        structure=Structure(StructureKind.STAR, Story.STORY, None, (), parts),
        content=Content((), {}, (), (), ()),
        findings=(),
        next_step=None,
        enough_speech=True,
    )
