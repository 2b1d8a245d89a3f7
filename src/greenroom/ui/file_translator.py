"""A translation file, read once."""

from pathlib import Path

from PySide6.QtCore import QObject, QTranslator


class FileTranslator(QTranslator):
    """Holds the content of a `.qm` file.

    Qt maps a file that it is given by name into memory: when an update writes that file under a
    running window, the next text that is looked up ends the program.
    """

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        try:
            self._content = file.read_bytes()  # Qt makes no copy
        except OSError:
            self._content = b""
        self.loaded = bool(self._content) and self.load(self._content, str(file.parent))
