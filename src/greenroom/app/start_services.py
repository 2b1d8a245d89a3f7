"""What the Start page asks for, given by the window's parts."""

import logging
import shutil
from collections.abc import Callable, Mapping

from greenroom.app.choices import choices_from, keep_choices
from greenroom.app.common_services import CommonServices
from greenroom.model.bands import Bands
from greenroom.model.case import Case
from greenroom.model.errors import GreenroomError
from greenroom.model.group import GroupTask
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewType
from greenroom.model.report import Report
from greenroom.model.session import SessionSummary
from greenroom.platform import settings_specs as specs

log = logging.getLogger(__name__)


class WindowStart(CommonServices):
    """`StartServices` of the window."""

    _materials: Mapping[str, Case | GroupTask] | None = None

    def choices(self) -> InterviewChoices:
        """Last time's choices; what no longer fits falls back to the defaults."""
        return choices_from(self._settings)

    def save_choices(self, choices: InterviewChoices) -> None:
        """Remember them, and the role among the earlier ones."""
        keep_choices(self._settings, choices)

    def roles(self) -> tuple[str, ...]:
        """Roles used before, latest first."""
        roles = self._settings.get(specs.ROLES)
        return tuple(roles)

    def personas(self) -> tuple[Persona, ...]:
        """The interviewers."""
        return self._parts.services.personas()

    def materials(self, kind: InterviewType) -> tuple[tuple[str, str], ...]:
        """Id and title of the cases or group tasks, read when they are first asked for."""
        wanted = {InterviewType.CASE: Case, InterviewType.GROUP: GroupTask}.get(kind)
        if wanted is None:
            return ()
        if self._materials is None:
            try:
                self._materials = self._parts.services.materials()
            except GreenroomError as error:
                log.warning("No case can be chosen: %s", error.message)
                self._materials = {}
        found = self._materials.values()
        named = [(one.id, one.title) for one in found if isinstance(one, wanted)]
        return tuple(sorted(named, key=lambda one: one[1]))

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Call `on_change` when devices, the model or stored sessions changed."""
        return self._watch(on_change, self._parts.board.watch(lambda _take: on_change()))

    def summaries(self) -> tuple[SessionSummary, ...]:
        """Stored sessions, newest first."""
        return self._parts.services.store.sessions()

    def recent_reports(self, most: int) -> tuple[Report, ...]:
        """The latest reports, newest first."""
        store = self._parts.services.store
        found: list[Report] = []
        for summary in store.sessions():
            for reviewed in reversed(store.takes(summary.id)):
                if reviewed.report is not None:
                    found.append(reviewed.report)
                if len(found) >= most:
                    return tuple(found)
        return tuple(found)

    def bands(self) -> Bands:
        """The suggested ranges as the person has them."""
        return self._parts.services.bands()

    def free_bytes(self) -> int | None:
        """Room on the disk where everything is kept."""
        try:
            return shutil.disk_usage(self.data_folder()).free
        except OSError:
            return None
