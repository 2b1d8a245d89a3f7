"""A take with a report, as a run's store would give it to the room."""

from dataclasses import replace

from fakes.reports import report
from greenroom.model.bands import Bands
from greenroom.model.report import Filler, FillerKind, FillerSource, Finding, FindingTone, Report
from greenroom.model.session import ReviewedTake
from greenroom.model.span import Span
from greenroom.model.take import Take, TakeState
from greenroom.model.transcript import Transcript, VoiceActivity

NUMBER = Finding("result_no_number", None, "R", (), FindingTone.CHANGE)


def possible_filler() -> Filler:
    """One on weak evidence."""
    span = Span(3.0, 3.3)
    return Filler("um", span, FillerKind.FILLED_PAUSE, FillerSource.ACOUSTIC, 0.4, possible=True)


def reviewed(item: int = 0, said: Report | None = None) -> tuple[ReviewedTake, Bands]:
    """An answer of 90 s to `item`, with a next step unless another report is given."""
    said = said or replace(report(result_share=0.0), next_step=NUMBER)
    transcript = Transcript((), VoiceActivity((), 90.0), "en", "base", 90.0)
    take = Take(f"t{item}", "s1", item, 1, TakeState.REPORTED)
    return ReviewedTake(take, transcript, said), Bands()
