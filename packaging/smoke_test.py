"""Try a built Greenroom as a person would get it: outside the checkout, in an empty home.

    .venv/bin/python packaging/smoke_test.py PROGRAM

It proves the installation (`self-test`), asks a question and analyzes what was said, runs a whole
interview with a synthetic candidate (`demo`), and opens the window and closes it with Ctrl+Q.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from commands import PackagingError, apart, run, say

_QUESTION = "behavioral.deadline-slip"
_HEARD = {"deadline", "project", "time"}
_OPENS_WITHIN_S = 60.0
_LOOK_EVERY_S = 0.2
_CLOSES_WITHIN_S = 60.0


def check(program: Path) -> None:
    """Run every step. Raises PackagingError at the first that fails."""
    with tempfile.TemporaryDirectory(prefix="greenroom-smoke-") as name:
        folder = Path(name)
        env = apart(folder)
        _self_test(program, folder, env)
        _ask_and_analyze(program, folder, env)
        _demo(program, folder, env)
        _window(program, folder, env)


def _self_test(program: Path, folder: Path, env: dict[str, str]) -> None:
    lines = run([program, "self-test"], cwd=folder, env=env, timeout_s=300).splitlines()
    if not lines or lines[-1] != "Greenroom works.":
        raise PackagingError(f"The self-test said: {lines[-1:] or 'nothing'}")
    say(f"  self-test: {lines[-1]}")


def _ask_and_analyze(program: Path, folder: Path, env: dict[str, str]) -> None:
    prompt = folder / "prompt.wav"
    run([program, "ask", "--question", _QUESTION, "--out", prompt], cwd=folder, env=env)
    analysis = json.loads(
        run([program, "analyze", prompt, "--json"], cwd=folder, env=env, timeout_s=300)
    )
    heard = {word["text"].strip(" .,?").lower() for word in analysis["words"]}
    if not heard >= _HEARD:
        raise PackagingError(f"Of a spoken question only these words were heard: {sorted(heard)}")
    say(f"  analyze: {len(analysis['words'])} words in {analysis['audio']['duration_s']:.1f} s")


def _demo(program: Path, folder: Path, env: dict[str, str]) -> None:
    out = folder / "demo"
    # Qt falls back to drawing without a display, as on a server.
    hidden = {name: value for name, value in env.items() if "DISPLAY" not in name}
    run([program, "demo", "--out", out], cwd=folder, env=hidden, timeout_s=900)
    for left, least in (("library/library.db", 4096), ("report.html", 2000), ("review.png", 10000)):
        if not (out / left).is_file() or (out / left).stat().st_size < least:
            raise PackagingError(f"The demo left no “{left}” worth the name.")
    say("  demo: session, report and picture are there")


def _window(program: Path, folder: Path, env: dict[str, str]) -> None:
    if missing := [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]:
        say(f"  window: NOT TRIED, {' and '.join(missing)} not installed")
        return
    with _display() as display, (folder / "window.log").open("w+", encoding="utf-8") as log:
        shown = {name: value for name, value in env.items() if name != "WAYLAND_DISPLAY"}
        shown |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        window = subprocess.Popen([program], cwd=folder, env=shown, stdout=log, stderr=log)
        try:
            search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Greenroom$"]
            found = run(search, env=shown, timeout_s=_OPENS_WITHIN_S).split()[0]
            _wait_for(folder / "home" / "DATA" / "library.db", window)
            run(["xdotool", "windowfocus", "--sync", found], env=shown)
            # A call of its own: in one with the search the key would be sent, not pressed.
            run(["xdotool", "key", "--clearmodifiers", "ctrl+q"], env=shown)
            code = window.wait(_CLOSES_WITHIN_S)
        except (PackagingError, subprocess.TimeoutExpired) as error:
            raise PackagingError(f"The window did not open and close: {error}") from error
        finally:
            window.kill()
            window.wait()
        log.seek(0)
        said = log.read()
    if code != 0 or "Traceback" in said:
        raise PackagingError(f"The window ended with {code} and said:\n{said}")
    say("  window: opened, made a library, closed with Ctrl+Q")


def _wait_for(library: Path, window: subprocess.Popen[bytes]) -> None:
    """Until there is a library: Start is shown before it, and who closes at once leaves none."""
    until = time.monotonic() + _OPENS_WITHIN_S
    while not library.is_file():
        if time.monotonic() > until or window.poll() is not None:
            raise PackagingError("it made no library")
        time.sleep(_LOOK_EVERY_S)


@contextlib.contextmanager
def _display() -> Iterator[str]:
    """A display without a screen; gives its name once it is up."""
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *screen],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    """0 when every step passed."""
    if len(sys.argv) != 2:
        sys.stderr.write("usage: smoke_test.py PROGRAM\n")
        return 2
    try:
        check(Path(sys.argv[1]).resolve())
    except PackagingError as error:
        sys.stderr.write(f"smoke test: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
