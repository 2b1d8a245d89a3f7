"""From the end of an answer to the interviewer's next words, through the whole program.

The real window runs on a virtual display and keys come from the X server; the candidate speaks in
real time into a virtual microphone and is cut off in the middle of a word. Short interviews are
held with the voices that come with Greenroom. For each answer: how long from the key that ends it
until the loudspeaker sounds again, be it a follow-up or the next question.

Then a case is held in the same way: how long from the key that ends a clarifying question until the
interviewer tells the fact, asks back ("Do you mean ..., or ...?") or does not know.

Baseline, from the same run: the plain model hears the whole answer after the stop, and the voice
then makes the first sentence, nothing being ready; what is chosen to be asked costs it nothing.

    python -m benchmarks.next_words [--answers 25 45 60] [--personas priya maya] [--case] [--quick]
"""

import argparse
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from tests.support.virtual_sound import VirtualSound

from benchmarks.answers import Answer, Window, hear_whole
from benchmarks.hearing import take_of
from benchmarks.loudspeaker import Loudspeaker
from benchmarks.material import CONFLICT, OUTAGE, RATE, Script, speak
from benchmarks.places import desk, weights
from benchmarks.tables import spread, table, verdict
from greenroom.app.choices import keep_choices
from greenroom.library.store import SqlStore
from greenroom.model.case import CLARIFY
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewLength, PlanItem
from greenroom.model.question import InterviewType
from greenroom.platform.settings import Settings
from greenroom.voice.kokoro import KokoroVoice

SOON_S = 1.5
_ANSWERS = (25.0, 45.0, 60.0)
_PERSONAS = ("priya", "daniel", "marcus")
_QUICK = (12.0, 20.0)
_PATIENCE_S = 30.0
_SPACE = 0x20  # Qt.Key.Key_Space
# No Result, then a whole story, as far as they get: some are followed up and some are not.
_SCRIPTS: tuple[Script, ...] = (OUTAGE, CONFLICT)
# Asked of a case: clear, near two facts, an answer to asking back, unknown, and so on.
_CASE = "grocery-delivery"
_QUESTIONS = (
    "How are the drivers paid?",
    "Tell me about the delivery.",
    "The second one, please.",
    "Which bank does the company use?",
    "What about costs?",
    "I mean what the goods cost.",
)
_LOUD = 0.02  # of full scale; the voice's own pauses lie far below


@dataclass
class Asked:
    """What came after one answer; moments in `time.monotonic` seconds, the rest in seconds."""

    seconds: float
    answer: Answer
    stopped: float = 0.0
    sounded: float = 0.0
    spoke: float = 0.0
    heard: float = 0.0
    text: str = ""
    who: Persona | None = None
    kind: str = ""
    plain_s: float = 0.0

    @property
    def wait_s(self) -> float:
        return self.sounded - self.stopped


Take = tuple[Script, float]
"""What is said, and for how many seconds."""


def stories(lengths: list[float]) -> list[Take]:
    return [(_SCRIPTS[at % len(_SCRIPTS)], seconds) for at, seconds in enumerate(lengths)]


def questions() -> list[Take]:
    """Each to its last sound, as somebody stops who has asked."""
    scripts = [Script(f"case-{at}", "am_fenrir", (text,)) for at, text in enumerate(_QUESTIONS)]
    return [(one, float(np.flatnonzero(np.abs(speak(one)) > _LOUD)[-1]) / RATE) for one in scripts]


def hold(window: Window, sound: VirtualSound, folder: Path, takes: list[Take]) -> list[Asked]:
    """One interview from Start; it is broken off after the last of these answers."""
    window.expect("Start")
    window.press("Return")
    asked = []
    with Loudspeaker() as speaker:
        for script, seconds in takes:
            said = folder / "said.wav"
            soundfile.write(said, take_of(script, seconds), RATE, subtype="PCM_16")
            window.expect("Thinking")
            window.press("space")
            window.expect("Recording")
            sound.play_into_microphone(said).wait()
            one = Asked(seconds, Answer(seconds, script), stopped=time.monotonic())
            window.press("space")
            one.sounded = _sounds(speaker, one.stopped)
            asked.append(one)
        window.expect("Thinking")
    window.break_off()
    return asked


def _sounds(speaker: Loudspeaker, after: float) -> float:
    """The moment of the first sound; by then nobody plays any more but the interviewer."""
    deadline = time.monotonic() + _PATIENCE_S
    while (found := speaker.first_sound_after(after)) is None:
        if time.monotonic() > deadline:
            raise RuntimeError("The interviewer stayed silent.")
        time.sleep(0.05)
    return found


def settle(asked: list[Asked], notes: dict[str, Any], data: Path) -> None:
    """Lay side by side what the probe, the library and this process know."""
    stops = [pressed for key, pressed, _ in notes["keys"] if key == _SPACE][1::2]
    with SqlStore(data) as library:
        (summary,) = library.sessions()
        plan = library.session(summary.id).plan
        takes = library.takes(summary.id)
        for one, stop, reviewed in zip(asked, stops, takes, strict=True):
            if abs(stop - one.stopped) > 1.0:
                raise RuntimeError("The key and the display do not have one clock.")
            following = plan.items[reviewed.take.item + 1]
            one.stopped = stop
            one.spoke = next(moment for moment, _ in notes["spoken"] if moment > stop)
            one.heard = notes["stored"][reviewed.take.id]
            one.text, one.who = following.spoken, plan.asker(following)
            one.kind = _kind(following)
            one.answer.audio = library.audio_path(reviewed.take)


def _kind(following: PlanItem) -> str:
    if following.offers:
        return "asks back"
    if following.stage == CLARIFY:
        return "fact" if following.fact else "does not know"
    return "follow-up" if following.is_follow_up else "next question"


def by_plain_means(asked: list[Asked], model: Path, folder: Path) -> None:
    """The baseline: hear the whole answer, then make the first sentence."""
    hear_whole([one.answer for one in asked], model)
    voice = KokoroVoice(weights(), folder / "empty-cache")
    assert asked[0].who is not None
    next(voice.sentences("The voice is loaded now.", asked[0].who))
    for one in asked:
        assert one.who is not None
        began = time.monotonic()
        next(voice.sentences(one.text, one.who))
        one.plain_s = one.answer.plain_s + time.monotonic() - began
    voice.close()


def show(asked: list[Asked]) -> None:
    table(
        "From the key that ends an answer to the interviewer's first sound",
        ("answer", "then", "report stored", "voice told", "first sound", "baseline"),
        [
            (
                f"{one.seconds:.1f} s, {one.who.first_name if one.who else ''}",
                one.kind,
                f"{one.heard - one.stopped:.2f} s",
                f"{one.spoke - one.stopped:.2f} s",
                f"{one.wait_s:.2f} s",
                f"{one.plain_s:.2f} s",
            )
            for one in asked
        ],
    )
    for kind in ("follow-up", "next question", "fact", "asks back", "does not know"):
        waits = [one.wait_s for one in asked if one.kind == kind]
        if waits:
            own = spread(waits)
            text = f"{own.text(unit='s')}, longest {own.most:.2f} s, of {own.count}"
            verdict(f"{kind}: median at most {SOON_S} s", text, met=own.median <= SOON_S)


def one_interview(choices: InterviewChoices, takes: list[Take]) -> list[Asked]:
    for script, seconds in takes:
        take_of(script, seconds)  # spoken before anything is measured
    store = weights()
    store.ensure("kokoro")
    model = store.ensure("base")
    with desk() as (folder, sound):
        assert sound is not None
        keep_choices(Settings(folder / "config"), choices)
        window = Window(folder / "probe.json")
        held = hold(window, sound, folder, takes)
        settle(held, window.close(), folder / "data")
        by_plain_means(held, model, folder)
    return held


def measure(lengths: list[float], personas: list[str]) -> list[Asked]:
    asked: list[Asked] = []
    for persona in personas:
        choices = InterviewChoices(
            type=InterviewType.BEHAVIORAL,
            length=InterviewLength.MEDIUM,
            persona=persona,
            thinking_time_s=0.0,
        )
        asked += one_interview(choices, stories(lengths))
    return asked


def measure_case() -> list[Asked]:
    choices = InterviewChoices(type=InterviewType.CASE, material=_CASE, thinking_time_s=0.0)
    return one_interview(choices, questions())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--answers", type=float, nargs="+", default=list(_ANSWERS), metavar="S")
    parser.add_argument("--personas", nargs="+", default=list(_PERSONAS), metavar="ID")
    parser.add_argument("--case", action="store_true", help="only the questions about a case")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    asked: list[Asked] = []
    if options.quick:
        asked += measure(list(_QUICK), [_PERSONAS[0]])
    elif not options.case:
        asked += measure(options.answers, options.personas)
    show(asked + measure_case())


if __name__ == "__main__":
    main()
