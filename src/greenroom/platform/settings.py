"""The person's settings: one JSON file, saved whole, that never stops the program."""

import json
import logging
import threading
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeVar

from greenroom.model.errors import StorageError, UsageError
from greenroom.platform.paths import private_folder
from greenroom.platform.settings_specs import Setting
from greenroom.platform.text import translate
from greenroom.platform.watchers import Watchers
from greenroom.platform.whole_file import whole_file

log = logging.getLogger(__name__)

T = TypeVar("T")


class Settings:
    """Reads and stores settings; any thread.

    Values that do not fit their specification read as the default; keys that this version does not
    know are kept. A file that cannot be read is moved aside as `settings.json.unreadable`.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"
        self._lock = threading.RLock()
        self._observers: Watchers[[str]] = Watchers()
        self._unsaved: Watchers[[StorageError]] = Watchers()
        self._saved = True
        self.moved_aside: Path | None = None
        """Where a file that could not be read is now; None when there was no such file."""
        self._values: dict[str, Any] = self._read()

    def get(self, setting: Setting[T]) -> T:
        """The stored value, or the default. Changing what it gives changes nothing stored."""
        with self._lock:
            value = self._values.get(setting.key, setting.default)
        if not setting.accepts(value):
            log.warning("A stored setting does not fit and is ignored: %s", setting.key)
            return deepcopy(setting.default)
        copied: T = deepcopy(value)
        return copied

    def set(self, setting: Setting[T], value: T) -> None:
        """Store a value and tell the observers. Raises UsageError if it does not fit.

        When the file cannot be written, the value holds until the program ends, and who watches
        with `watch_unsaved` is told.
        """
        if not setting.accepts(value):
            told = translate("Settings", "“{name}” cannot have this value. It stays as it was.")
            raise UsageError(told.format(name=setting.label_text() or setting.key))
        with self._lock:
            if self._values.get(setting.key, setting.default) == value:
                return
            self._values[setting.key] = deepcopy(value)
        self._save()
        self._observers.tell(setting.key)

    def reset(self, setting: Setting[Any]) -> None:
        """Back to the default."""
        self.set(setting, deepcopy(setting.default))

    def remove_unreadable(self) -> None:
        """Remove a file that was moved aside, which may hold what the person typed."""
        try:
            self._aside.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s could not be removed: %s", self._aside.name, error.strerror)

    def observe(self, observer: Callable[[str], object]) -> Callable[[], None]:
        """Call `observer(key)` after each change; gives what ends it."""
        return self._observers.add(observer)

    def watch_unsaved(self, watcher: Callable[[StorageError], object]) -> Callable[[], None]:
        """Call `watcher(error)` the first time that settings cannot be saved; gives what ends it.

        Once more only after they could be saved again.
        """
        return self._unsaved.add(watcher)

    @property
    def _aside(self) -> Path:
        return self._path.with_suffix(".json.unreadable")

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
            if isinstance(values, dict):
                return values
            reason = "it does not hold an object"
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            reason = str(error)
        aside = self._aside
        log.warning("Settings cannot be read and are moved to %s: %s", aside.name, reason)
        try:
            self._path.replace(aside)
            self.moved_aside = aside
        except OSError as error:
            log.warning("Nor can they be moved: %s", error)
        return {}

    def _save(self) -> None:
        problem: StorageError | None = None
        with self._lock:
            text = json.dumps(self._values, indent=1, ensure_ascii=False, sort_keys=True)
            try:
                with whole_file(private_folder(self._path.parent) / self._path.name) as temporary:
                    temporary.write_text(text, encoding="utf-8")
            except (OSError, StorageError) as error:
                problem = _not_saved(error)
            news, self._saved = self._saved and problem is not None, problem is None
        if news and problem is not None:
            log.warning("%s", problem.message)
            self._unsaved.tell(problem)


def _not_saved(error: OSError | StorageError) -> StorageError:
    reason = error.message if isinstance(error, StorageError) else error.strerror
    return StorageError(
        translate(
            "Settings", "Settings were not saved ({reason}). They hold until you close Greenroom."
        ).format(reason=reason)
    )
