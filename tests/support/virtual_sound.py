"""A private sound server with a virtual microphone and loudspeaker, for machines without any.

What it is::

    program's speaker  -> sink "speaker"   -> left  channel of the room
    candidate's voice  -> sink "candidate" -> right channel of the room -> source "microphone"

Both are channels of one null sink, so `record_room` gives the truth about who sounded when, on
one clock and sample-exact.  No sound daemon, session bus or ordinary user is needed; it works as
root in a bare container, several of them side by side, and leaves nothing behind.

Use it in a test (the fixtures are in `support.sound_fixtures`)::

    @pytest.mark.sound
    def test_something(virtual_sound):
        with virtual_sound.record_room(tmp_path / "truth.wav"):
            playing = virtual_sound.play_into_microphone(speech_wav)   # any file that sox reads
            ...
            playing.wait()

or anywhere else::

    with VirtualSound() as sound:                      # sets os.environ while it is open
        subprocess.run([...], env=os.environ)          # children hear and speak in the same room
        sound.disconnect_microphone()                  # as if the headset were unplugged

`environment` holds the variables (PULSE_SERVER, PULSE_SINK, PULSE_SOURCE, ALSA_CONFIG_PATH,
XDG_RUNTIME_DIR, PULSE_RUNTIME_PATH ...) through which PortAudio's default devices lead here.
PortAudio reads them when it starts, so begin before `sounddevice` is first imported in the
process, or call `sounddevice._terminate(); sounddevice._initialize()` afterwards.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

RATE = 48_000
SPEAKER = "speaker"
CANDIDATE = "candidate"
MICROPHONE = "microphone"
_ROOM = "room"
_PROGRAMS = ("pulseaudio", "pactl", "pacat", "parec", "sox")

# Whole in itself: the system's own configuration would bring the machine's real cards in.
_ALSA_CONFIG = """\
pcm.pulse { type pulse  hint { show on  description "Virtual sound server" } }
ctl.pulse { type pulse }
pcm.default { type pulse  hint { show on  description "Default" } }
ctl.default { type pulse }
"""


def missing_programs() -> list[str]:
    """The programs this harness needs and cannot find; empty when it can run."""
    return [program for program in _PROGRAMS if shutil.which(program) is None]


class Playing:
    """A file on its way into the virtual microphone."""

    def __init__(self, process: subprocess.Popen[bytes], feeder: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._feeder = feeder

    def wait(self, timeout: float | None = None) -> None:
        """Until the last sample was played."""
        self._process.wait(timeout)
        self._feeder.wait(timeout)

    def stop(self) -> None:
        """Fall silent now."""
        for process in (self._feeder, self._process):
            if process.poll() is None:
                process.terminate()
        self.wait()


class VirtualSound:
    """The sound server; a context manager. One object, one server."""

    def __init__(self) -> None:
        self.environment: dict[str, str] = {}
        self._folder: Path | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self._before: dict[str, str | None] = {}
        self._playing: list[Playing] = []

    def __enter__(self) -> Self:
        self._folder = Path(tempfile.mkdtemp(prefix="gr-sound-"))
        self.environment = self._make_environment(self._folder)
        self._before = {name: os.environ.get(name) for name in self.environment}
        os.environ.update(self.environment)
        try:
            self._start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for playing in self._playing:
            playing.stop()
        if self._daemon is not None:
            self._daemon.terminate()
            try:
                self._daemon.wait(5)
            except subprocess.TimeoutExpired:
                self._daemon.kill()
                self._daemon.wait()
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    # -- what a test does with it ---------------------------------------------------------------

    def play_into_microphone(self, sound: Path) -> Playing:
        """Start playing a file into the microphone and return at once; `wait()` for its end."""
        return self._play(sound, CANDIDATE)

    @contextmanager
    def record_speaker(self, path: Path) -> Iterator[Path]:
        """Record to a mono WAV what the loudspeaker plays inside the `with` block."""
        with self._record(path, f"{SPEAKER}.monitor", 1):
            yield path

    @contextmanager
    def record_room(self, path: Path) -> Iterator[Path]:
        """Record to a stereo WAV: left what the loudspeaker plays, right what the microphone hears.

        Both channels are on one clock, so the time between a sound on the left and one on the
        right is exact.
        """
        with self._record(path, f"{_ROOM}.monitor", 2):
            yield path

    def mute_microphone(self, mute: bool = True) -> None:
        """The switch on the headset."""
        self.control("set-source-mute", MICROPHONE, "1" if mute else "0")

    def disconnect_microphone(self) -> None:
        """Pull the plug; streams that record from it end. `connect_microphone` puts it back."""
        for line in self.control("list", "short", "modules").splitlines():
            number, name, arguments = [*line.split("\t"), "", ""][:3]
            if name == "module-remap-source" and f"source_name={MICROPHONE}" in arguments:
                self.control("unload-module", number)

    def connect_microphone(self) -> None:
        """Plug it in (done at the start)."""
        self.control("load-module", "module-remap-source", *_microphone_arguments())
        self.control("set-default-source", MICROPHONE)

    @contextmanager
    def held_up(self) -> Iterator[None]:
        """The server gets no time on a busy machine: no sound, and no answer to anyone."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._daemon.send_signal(signal.SIGCONT)

    def control(self, *arguments: str) -> str:
        """Run `pactl` with these arguments and return what it prints."""
        done = subprocess.run(
            ["pactl", *arguments], env=self._child_environment(), capture_output=True, text=True,
            timeout=10, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            raise RuntimeError(f"pactl {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout.strip()

    # -- how it is made -------------------------------------------------------------------------

    @staticmethod
    def _make_environment(folder: Path) -> dict[str, str]:
        runtime = folder / "pulse"
        runtime.mkdir(mode=0o700)
        (folder / "home").mkdir(mode=0o700)
        client = folder / "client.conf"
        client.write_text("autospawn = no\nenable-shm = no\n")
        alsa = folder / "asound.conf"
        alsa.write_text(_ALSA_CONFIG)
        return {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(runtime),
            "PULSE_STATE_PATH": str(folder / "home"),
            "PULSE_CONFIG_PATH": str(folder / "home"),
            "PULSE_CLIENTCONFIG": str(client),
            "PULSE_COOKIE": str(folder / "cookie"),
            "PULSE_SERVER": f"unix:{runtime}/native",
            "PULSE_SINK": SPEAKER,
            "PULSE_SOURCE": MICROPHONE,
            "ALSA_CONFIG_PATH": str(alsa),
        }

    def _child_environment(self) -> dict[str, str]:
        return {**os.environ, **self.environment}

    def _daemon_environment(self) -> dict[str, str]:
        """Without a display the daemon cannot start a session bus of its own and leave it."""
        hidden = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        return {n: value for n, value in self._child_environment().items() if n not in hidden}

    def _start(self) -> None:
        assert self._folder is not None
        socket = self._folder / "pulse" / "native"
        log = (self._folder / "log").open("wb")
        modules = [
            f"module-native-protocol-unix auth-anonymous=1 socket={socket}",
            f"module-null-sink sink_name={_ROOM} norewinds=1 rate={RATE} channels=2 "
            "channel_map=front-left,front-right sink_properties=device.description=Room",
            _remapped_sink(SPEAKER, "front-left"),
            _remapped_sink(CANDIDATE, "front-right"),
            f"module-remap-source {' '.join(_microphone_arguments())}",
        ]
        load = [part for module in modules for part in ("-L", module)]
        with log:
            self._daemon = subprocess.Popen(
                ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=3600",
                 "--realtime=no", "--high-priority=no", "--log-level=notice",
                 "--resample-method=speex-float-3", *load],
                env=self._daemon_environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True,
            )  # fmt: skip
        self._await_ready(socket)
        self.control("set-default-sink", SPEAKER)
        self.control("set-default-source", MICROPHONE)

    def _await_ready(self, socket: Path, limit_s: float = 10.0) -> None:
        assert self._daemon is not None
        assert self._folder is not None
        pause = threading.Event()
        end = time.monotonic() + limit_s
        while time.monotonic() < end and self._daemon.poll() is None:
            if socket.exists():
                try:
                    if MICROPHONE in self.control("list", "short", "sources"):
                        return
                except RuntimeError:  # the socket is there before the server answers
                    pass
            pause.wait(0.02)
        raise RuntimeError(f"No sound server: {(self._folder / 'log').read_text()}")

    def _play(self, sound: Path, sink: str) -> Playing:
        feeder = subprocess.Popen(
            ["sox", "-q", str(sound), "-t", "raw", "-e", "signed", "-b", "16", "-L",
             "-r", str(RATE), "-c", "1", "-"],
            stdout=subprocess.PIPE,
        )  # fmt: skip
        player = subprocess.Popen(
            ["pacat", "--playback", f"--device={sink}", *_stream_format(1), "--latency-msec=400"],
            stdin=feeder.stdout, env=self._child_environment(),
        )  # fmt: skip
        assert feeder.stdout is not None
        feeder.stdout.close()
        playing = Playing(player, feeder)
        self._playing.append(playing)
        return playing

    @contextmanager
    def _record(self, path: Path, source: str, channels: int) -> Iterator[None]:
        raw = path.with_suffix(".raw")
        with raw.open("wb") as out:
            recorder = subprocess.Popen(
                ["parec", f"--device={source}", *_stream_format(channels), "--latency-msec=20"],
                stdout=out, env=self._child_environment(),
            )  # fmt: skip
            try:
                self._await_data(raw, recorder)
                yield
            finally:
                recorder.terminate()
                recorder.wait(5)
        subprocess.run(
            ["sox", "-q", "-t", "raw", "-e", "signed", "-b", "16", "-L", "-r", str(RATE),
             "-c", str(channels), str(raw), str(path)],
            check=True,
        )  # fmt: skip
        raw.unlink()

    @staticmethod
    def _await_data(raw: Path, recorder: subprocess.Popen[bytes], limit_s: float = 5.0) -> None:
        pause = threading.Event()
        end = time.monotonic() + limit_s
        while raw.stat().st_size == 0:
            if recorder.poll() is not None or time.monotonic() > end:
                raise RuntimeError("The recording of the virtual room did not start.")
            pause.wait(0.01)


def _remapped_sink(name: str, channel: str) -> str:
    return (
        f"module-remap-sink sink_name={name} master={_ROOM} channels=1 channel_map=mono "
        f"master_channel_map={channel} remix=no "
        f"sink_properties=device.description={name.capitalize()}"
    )


def _microphone_arguments() -> tuple[str, ...]:
    return (
        f"source_name={MICROPHONE}", f"master={_ROOM}.monitor", "channels=1", "channel_map=mono",
        "master_channel_map=front-right", "remix=no",
        f"source_properties=device.description={MICROPHONE.capitalize()}",
    )  # fmt: skip


def _stream_format(channels: int) -> list[str]:
    return ["--raw", "--format=s16le", f"--rate={RATE}", f"--channels={channels}"]
