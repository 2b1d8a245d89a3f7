"""Sessions copied out for the person to keep, read or show: whole or not at all."""

from collections.abc import Generator, Sequence
from pathlib import Path

from greenroom.jobs import Progress
from greenroom.library import export as library_export
from greenroom.model.ports import Store
from greenroom.model.session import ReviewedTake, Session
from greenroom.workflow.html_report import write_html
from greenroom.workflow.session_facts import write_figures


def export_session(store: Store, session_id: str, folder: Path) -> Path:
    """Write report, transcripts, figures and recordings to a new folder below `folder`; gives it.

    Raises InputError for an unknown id, StorageError when it cannot be written; nothing is left
    behind then.
    """
    return library_export.export_session(store, session_id, folder, _write_pages)


def export_everything(store: Store, folder: Path) -> Generator[Progress, None, Path]:
    """A job: write every session as `export_session` does into one new folder; gives that one.

    Raises StorageError. When it is cancelled or fails, nothing is left behind.
    """
    return library_export.export_library(store, folder, _write_pages)


def _write_pages(session: Session, takes: Sequence[ReviewedTake], folder: Path) -> None:
    write_html(session, takes, folder / "report.html")
    write_figures(session, takes, folder / "figures.json")
