"""Fetches one model file, going on where an earlier try was cut off."""

import http
import http.client
import logging
import urllib.error
import urllib.request
from pathlib import Path

from greenroom.model.errors import CancelledError, ModelDamagedError, ModelError
from greenroom.platform.text import translate
from greenroom.platform.weights_files import Cancelled, Progress, matches, storage_errors
from greenroom.platform.weights_registry import WeightsFile

_log = logging.getLogger(__name__)

_BLOCK = 1 << 16
_TRIES = 3
_TIMEOUT_S = 30.0


def fetch(file: WeightsFile, target: Path, progress: Progress, cancelled: Cancelled) -> None:
    """Download `file` to `target` through `target` + ".part".

    What has arrived stays in the .part file after a cut or a cancel and the next call goes on from
    there. Raises ModelError when the connection fails three times without new bytes,
    ModelDamagedError when the checksum differs (the .part is then removed), CancelledError,
    DiskFullError, StorageError.
    """
    partial = target.with_name(f"{target.name}.part")
    with storage_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    progress(_size(partial))
    _receive_all(file, partial, progress, cancelled)
    if not matches(partial, file.sha256, cancelled):
        partial.unlink()
        raise ModelDamagedError(
            translate(
                "Weights",
                "The downloaded “{file}” is not the expected file and was removed. "
                "Try again later.",
            ).format(file=file.name)
        )
    with storage_errors(target):
        partial.replace(target)


def _receive_all(
    file: WeightsFile, partial: Path, progress: Progress, cancelled: Cancelled
) -> None:
    """Ask for the rest until the file is as long as it must be."""
    fruitless, most = 0, _size(partial)
    while _size(partial) < file.size:
        reason: object = "the connection was cut"
        try:
            _receive(file, partial, progress, cancelled)
        except urllib.error.HTTPError as error:
            error.close()
            raise _failed(file, error) from error
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "reason", error)
        fruitless = 0 if _size(partial) > most else fruitless + 1
        most = max(most, _size(partial))
        if fruitless == _TRIES:
            raise _failed(file, reason)
        _log.info("%s: %d of %d bytes", file.name, _size(partial), file.size)


def _receive(file: WeightsFile, partial: Path, progress: Progress, cancelled: Cancelled) -> None:
    """Append what one connection delivers; starts again if the server cannot resume."""
    have = _size(partial)
    headers = {"User-Agent": "Greenroom"} | ({"Range": f"bytes={have}-"} if have else {})
    request = urllib.request.Request(file.url, headers=headers)
    with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as response:
        resumed = response.status == http.HTTPStatus.PARTIAL_CONTENT
        if have and not resumed:
            progress(-have)
        with storage_errors(partial), partial.open("ab" if resumed else "wb") as out:
            room = file.size - (have if resumed else 0)
            while room and (block := _read(response, min(_BLOCK, room))):
                if cancelled():
                    raise CancelledError(
                        translate(
                            "Weights", "Download canceled. The next try goes on where it stopped."
                        )
                    )
                out.write(block)
                room -= len(block)
                progress(len(block))


def _read(response: http.client.HTTPResponse, size: int) -> bytes:
    """The next bytes. A broken connection must not look like a broken disk, so it ends here."""
    try:
        return response.read(size)
    except (http.client.HTTPException, OSError):
        return b""


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _failed(file: WeightsFile, reason: object) -> ModelError:
    return ModelError(
        translate(
            "Weights",
            "“{file}” could not be downloaded ({reason}). What has arrived is kept. "
            "Check the connection and try again.",
        ).format(file=file.name, reason=reason)
    )
