"""Start's services from values in memory."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewType
from greenroom.model.report import Report
from greenroom.model.session import SessionState, SessionSummary
from greenroom.model.sound import AudioDevice, DeviceDirection, InputLevel
from greenroom.ui.start.services import MicCheck, ModelState, ModelStatus

MICROPHONE = AudioDevice("in/1", "Built-in Microphone", DeviceDirection.INPUT, True, 48000)
HEADSET = AudioDevice("in/2", "Headset", DeviceDirection.INPUT, False, 48000, headphones=True)
PERSONAS = (
    Persona("maya", "Maya Okafor", "hiring manager", "MO", "bf_emma"),
    Persona("daniel", "Daniel Reyes", "team lead", "DR", "am_michael"),
)


def summary(**changes: object) -> SessionSummary:
    """An open session like the one in the mock-up."""
    values: dict[str, object] = {
        "id": "s1",
        "title": "Operations Manager, first interview",
        "started": datetime(2026, 11, 17, 19, 42),
        "state": SessionState.OPEN,
        "answered": 4,
        "questions": 5,
        "next_question": 5,
        "type": "behavioral",
        "format": "in_person",
    }
    return SessionSummary(**{**values, **changes})  # type: ignore[arg-type]


MATERIALS = {
    InterviewType.CASE: (
        ("coffee-chain", "Kettle and Crow, the line at the door"),
        ("city-museum", "The Alder Museum, fewer visitors"),
    ),
    InterviewType.GROUP: (("night-at-sea", "Five things for the life raft"),),
}


@dataclass
class FakeStartServices:
    """Everything is answered at once, on the caller's thread."""

    kept: InterviewChoices = field(default_factory=InterviewChoices)
    sessions: tuple[SessionSummary, ...] = ()
    reports: tuple[Report, ...] = ()
    devices: tuple[AudioDevice, ...] = (MICROPHONE, HEADSET)
    earlier_roles: tuple[str, ...] = ("Operations Manager, Marlow & Pike", "Team lead")
    problem: GreenroomError | None = None
    chosen_device: str | None = "in/1"
    current_level: InputLevel | None = field(default_factory=lambda: InputLevel(-24.0, -15.0))
    status: ModelStatus = field(default_factory=lambda: ModelStatus(ModelState.READY, "base"))
    calls: list[str] = field(default_factory=list)
    slow: bool = False
    free: int | None = 84_000_000_000
    on_change: Callable[[], None] | None = None
    on_step: Callable[[MicCheck], None] | None = None

    def choices(self) -> InterviewChoices:
        return self.kept

    def save_choices(self, choices: InterviewChoices) -> None:
        self.kept = choices

    def roles(self) -> tuple[str, ...]:
        return self.earlier_roles

    def personas(self) -> tuple[Persona, ...]:
        return PERSONAS

    def materials(self, kind: InterviewType) -> tuple[tuple[str, str], ...]:
        return MATERIALS.get(kind, ())

    def microphones(self) -> tuple[AudioDevice, ...]:
        return self.devices

    def microphone(self) -> str | None:
        return self.chosen_device

    def choose_microphone(self, device_id: str | None) -> None:
        self.chosen_device = device_id

    def listen(self, on_open: Callable[[GreenroomError | None], None]) -> None:
        self.calls.append("listen")
        on_open(self.problem)

    def stop_listening(self) -> None:
        self.calls.append("stop_listening")

    def level(self) -> InputLevel | None:
        return self.current_level

    def start_mic_check(self, on_step: Callable[[MicCheck], None]) -> None:
        self.calls.append("start_mic_check")
        self.on_step = on_step

    def stop_mic_check(self) -> None:
        self.calls.append("stop_mic_check")

    def model(self) -> ModelStatus:
        return self.status

    def offer_light_model(self) -> bool:
        return self.slow

    def answer_light_model(self, use: bool) -> None:
        self.calls.append(f"light model {use}")
        self.slow = False

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        self.on_change = on_change

        def end() -> None:
            self.on_change = None

        return end

    def summaries(self) -> tuple[SessionSummary, ...]:
        return self.sessions

    def recent_reports(self, most: int) -> tuple[Report, ...]:
        return self.reports[:most]

    def bands(self) -> Bands:
        return Bands()

    def data_folder(self) -> Path:
        return Path.home() / "Documents" / "Greenroom"

    def open_data_folder(self) -> None:
        self.calls.append("open_data_folder")

    def free_bytes(self) -> int | None:
        return self.free


@dataclass
class FakeStartActions:
    """Remembers where Start led."""

    went: list[tuple[object, ...]] = field(default_factory=list)

    def start_interview(self, choices: InterviewChoices) -> None:
        self.went.append(("start", choices))

    def continue_session(self, session_id: str) -> None:
        self.went.append(("continue", session_id))

    def review_session(self, session_id: str) -> None:
        self.went.append(("review", session_id))

    def choose_model(self) -> None:
        self.went.append(("choose model",))

    def choose_folder(self) -> None:
        self.went.append(("choose folder",))
