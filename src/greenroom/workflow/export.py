"""A session copied out for the person to keep, read or show: whole or not at all."""

import shutil
from pathlib import Path

from greenroom.library import export as library_export
from greenroom.model.errors import StorageError
from greenroom.model.ports import Store
from greenroom.workflow.html_report import write_html
from greenroom.workflow.session_facts import write_figures


def export_session(store: Store, session_id: str, folder: Path) -> Path:
    """Write report, transcripts, figures and recordings to a new folder below `folder`; gives it.

    Raises InputError for an unknown id, StorageError when it cannot be written; nothing is left
    behind then.
    """
    target = library_export.export_session(store, session_id, folder)
    try:
        session, takes = store.session(session_id), store.takes(session_id)
        write_html(session, takes, target / "report.html")
        write_figures(session, takes, target / "figures.json")
    except StorageError:
        shutil.rmtree(target, ignore_errors=True)
        raise
    return target
