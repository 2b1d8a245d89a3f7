"""Where Tab goes in the room."""

from itertools import pairwise

from PySide6.QtWidgets import QWidget

from greenroom.ui.room.bottom_bar import BottomBar
from greenroom.ui.room.case_panel import CasePanel
from greenroom.ui.room.resume import Resume
from greenroom.ui.room.side_panel import SidePanel
from greenroom.ui.room.stage import Stage


def set_focus_order(
    bar: BottomBar, stage: Stage, case: CasePanel, side: SidePanel, resume: Resume
) -> None:
    """The bar, the stage, a case, the notes, a résumé, as the style guide has it."""
    order = (
        bar.main,
        bar.replay,
        bar.pause,
        bar.skip,
        bar.end,
        stage.heading.panel.self_view.toggle,
        stage.reading,
        stage.question.help,
        stage.question.toggle,
        stage.transcript.switch,
        case.tabs,
        case.enlarge,
        side.tabs,
        side.notes,
        side.scratchpad,
        side.last,
        side.last.retake,
        resume.sheet.text,
        resume.sheet.begin,
        resume.card.change,
        resume.card.sheet.text,
        resume.card.sheet.begin,
    )
    for first, second in pairwise(order):
        QWidget.setTabOrder(first, second)
