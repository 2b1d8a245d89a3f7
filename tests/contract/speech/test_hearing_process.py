"""The real child process: killed, orphaned, given damaged models, and read back word by word."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import numpy as np
import psutil
import pytest

from greenroom.model.errors import HearingError, ModelDamagedError, ModelMissingError
from greenroom.model.sound import Sound
from greenroom.platform.weights import Weights
from greenroom.speech.file import hear_file
from greenroom.speech.process import HearingProcess
from support.hearing import Notebook, word_errors

pytestmark = pytest.mark.models
RATE = 16_000


class MakeHearing(Protocol):
    def __call__(self, *, live: bool = False) -> HearingProcess: ...


def say(*script: object) -> Sound:
    from support.speech import speak_script  # noqa: PLC0415 -- slow to import

    return speak_script(script).sound  # type: ignore[arg-type]


def child() -> psutil.Process:
    (found,) = [
        process
        for process in psutil.Process().children()
        if any("spawn_main" in part for part in process.cmdline())
    ]
    return found


def feed(hearing: HearingProcess, sound: Sound) -> None:
    step = RATE // 10 * 4
    for start in range(0, len(sound.pcm), step):
        hearing.feed(Sound(sound.pcm[start : start + step], RATE))


@pytest.fixture
def hearings(real_weights: Weights) -> Iterator[MakeHearing]:
    made: list[HearingProcess] = []

    def make(*, live: bool = False) -> HearingProcess:
        hearing = HearingProcess(real_weights.ensure, live=live)
        made.append(hearing)
        hearing.load("tiny.en", "en")
        assert hearing.wait_ready(60)
        return hearing

    yield make
    for hearing in made:
        hearing.close()


def test_a_killed_child_costs_one_retry_and_no_word(hearings: MakeHearing) -> None:
    hearing, notebook = hearings(), Notebook()
    first = say(0.5, "We were late by two weeks and the customer was upset with us.", 1.2)
    rest = say(0.3, "I called them every morning until it was done.", 0.3)
    hearing.begin(notebook)
    feed(hearing, first)
    notebook.wait(lambda book: book.words)
    victim = child()
    victim.send_signal(signal.SIGKILL)
    feed(hearing, rest)
    notebook.wait(lambda book: book.retries)
    hearing.finish()
    notebook.wait(lambda book: book.ends)
    assert notebook.transcript is not None
    assert len(notebook.retries) == 1
    assert "two weeks" in notebook.transcript.text
    assert "every morning" in notebook.transcript.text
    assert notebook.transcript.complete_to_s == pytest.approx(first.duration_s + rest.duration_s)
    assert not psutil.pid_exists(victim.pid)


def test_a_second_death_on_the_same_chunk_ends_the_take_and_keeps_the_words(
    hearings: MakeHearing,
) -> None:
    hearing, notebook = hearings(), Notebook()
    hearing.begin(notebook)
    feed(hearing, say(0.5, "We were late by two weeks and the customer was upset with us.", 1.2))
    notebook.wait(lambda book: book.words)
    feed(hearing, say(0.3, "I called"))
    child().kill()
    notebook.wait(lambda book: book.retries)
    assert hearing.wait_ready(60)
    child().kill()
    notebook.wait(lambda book: book.ends)
    assert isinstance(notebook.error, HearingError)
    assert "recording" in notebook.error.message
    assert notebook.so_far is not None
    assert "two weeks" in notebook.so_far.text
    assert hearing.wait_ready(60)
    after = Notebook()
    hearing.begin(after)
    feed(hearing, say(0.3, "I called them every morning.", 0.3))
    hearing.finish()
    after.wait(lambda book: book.transcript)


def test_nothing_is_invented_on_silence_or_noise(hearings: MakeHearing) -> None:
    hearing = hearings()
    noise = np.random.default_rng(3).normal(0, 0.01, 8 * RATE).astype("<f4")
    for samples in (np.zeros(8 * RATE, "<f4"), noise):
        transcript = hear_file(
            hearing, iter([Sound(samples.tobytes(), RATE)]), lambda _to: None, lambda: False
        )
        assert transcript.words == ()
        assert transcript.activity.voiced == ()


def test_fillers_are_written_and_placed_on_the_voice(
    hearings: MakeHearing,
) -> None:
    from support.speech import Filler, speak_script  # noqa: PLC0415

    hearing = hearings()
    spoken = speak_script(
        [0.9, "We were late by two weeks.", 0.5, Filler("um"), 0.4, "I called the customer.", 0.3]
    )
    transcript = hear_file(hearing, iter([spoken.sound]), lambda _to: None, lambda: False)
    ums = [word for word in transcript.words if word.text.lower().startswith(("um", "uh"))]
    assert [um.start for um in ums] == pytest.approx([spoken.fillers[0].start], abs=0.1)
    assert transcript.activity.voiced[0].start == pytest.approx(spoken.answer.start, abs=0.05)
    assert transcript.activity.voiced[-1].end == pytest.approx(spoken.answer.end, abs=0.1)
    assert transcript.activity.noise_db == pytest.approx(-62, abs=3)


def test_a_long_answer_is_closed_in_chunks_while_it_is_told(hearings: MakeHearing) -> None:
    hearing, notebook = hearings(), Notebook()
    told = (
        "Last spring our biggest customer needed a new report in three days.",
        "I asked their planner which figures she reads every week.",
        "Then I wrote the queries and tested them against old invoices.",
        "In the end the customer stayed with us for two more years.",
    )
    sound = say(0.5, told[0], 0.6, told[1], 0.6, told[2], 0.6, told[3], 0.4)
    hearing.begin(notebook)
    feed(hearing, sound)
    notebook.wait(lambda book: book.heard_to and book.heard_to[-1] > sound.duration_s / 3)
    assert notebook.ends == 0
    hearing.finish()
    notebook.wait(lambda book: book.transcript)
    assert notebook.transcript is not None
    assert word_errors(" ".join(told), notebook.transcript.text) <= 0.1
    assert len(notebook.transcript.chunk_starts) >= 2


def test_provisional_words_come_while_the_chunk_is_open(hearings: MakeHearing) -> None:
    hearing, notebook = hearings(live=True), Notebook()
    hearing.begin(notebook)
    feed(hearing, say(0.3, "We were late by two weeks and I called the customer."))
    notebook.wait(lambda book: book.guesses)
    assert notebook.words == []


def test_the_child_ends_with_its_parent(real_weights: Weights) -> None:
    script = (
        "import sys, psutil\n"
        "from pathlib import Path\n"
        "from greenroom.speech.process import HearingProcess\n"
        "if __name__ == '__main__':\n"
        "    hearing = HearingProcess(Path)\n"
        "    hearing.load(sys.argv[1], 'en')\n"
        "    assert hearing.wait_ready(60)\n"
        "    print(*(p.pid for p in psutil.Process().children()), flush=True)\n"
        "    sys.stdin.read()\n"
    )
    source = Path(__file__).parents[3] / "src"
    with subprocess.Popen(
        [sys.executable, "-c", script, str(real_weights.ensure("tiny.en"))],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(source)},
    ) as parent:
        assert parent.stdout is not None
        children = [psutil.Process(int(pid)) for pid in parent.stdout.readline().split()]
        parent.kill()
    assert children
    _gone, alive = psutil.wait_procs(children, timeout=20)
    assert not alive


def test_closing_leaves_no_process_behind(hearings: MakeHearing) -> None:
    hearing = hearings()
    process = child()
    hearing.begin(Notebook())
    feed(hearing, say(0.3, "We were late by two weeks."))
    hearing.close()
    assert not psutil.pid_exists(process.pid)


def test_the_child_knows_neither_window_nor_sound_card(hearings: MakeHearing) -> None:
    hearings()
    mapped = {Path(entry.path).name.lower() for entry in child().memory_maps()}
    assert any("ctranslate2" in name for name in mapped)
    assert not [name for name in mapped if "qt6" in name or "portaudio" in name]


@pytest.mark.parametrize("absent", ["", "model.bin", "tokenizer.json"])
def test_a_folder_without_a_model_says_so(
    real_weights: Weights, tmp_path: Path, absent: str
) -> None:
    folder = tmp_path / "model"
    if absent:
        shutil.copytree(real_weights.ensure("tiny.en"), folder)
        (folder / absent).unlink()
    hearing, notebook = HearingProcess(Path), Notebook()
    hearing.load(str(folder), "en")
    try:
        hearing.begin(notebook)
        notebook.wait(lambda book: book.ends)
        error = notebook.error
    except ModelMissingError as raised:
        error = raised
    assert isinstance(error, ModelMissingError)
    assert "folder" in error.message
    hearing.close()


def test_a_damaged_model_fails_the_take_and_then_refuses_others(
    real_weights: Weights, tmp_path: Path
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(real_weights.ensure("tiny.en"), folder)
    config = (folder / "tokenizer.json").read_text("utf-8")
    (folder / "tokenizer.json").write_text('{"version": "1.0", "model": 3}', "utf-8")
    assert config
    hearing, notebook = HearingProcess(Path), Notebook()
    hearing.load(str(folder), "en")
    try:
        hearing.begin(notebook)
        notebook.wait(lambda book: book.ends)
        assert isinstance(notebook.error, ModelDamagedError)
    except ModelDamagedError:
        pass
    with pytest.raises(ModelDamagedError, match="damaged"):
        hearing.begin(Notebook())
    assert not hearing.ready()
    hearing.close()
