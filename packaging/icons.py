"""Render assets/icons/app-icon.svg into the icons that desktops, Windows and macOS want.

    build/package-venv/bin/python packaging/icons.py        (after `make package`, which makes it)

Run it after the drawing changed, and commit what it writes into packaging/icons.
"""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
DRAWING = ROOT / "assets" / "icons" / "app-icon.svg"
FOLDER = ROOT / "packaging" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
_MACOS = (32, 64, 128, 256, 512, 1024)


def render(size: int) -> Image.Image:
    """The drawing as `size` × `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def main() -> int:
    """Write all icons; each size is drawn anew, not scaled."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(exist_ok=True)
    pictures = {size: render(size) for size in sorted({*SIZES, *_WINDOWS, *_MACOS})}
    for size in SIZES:
        pictures[size].save(FOLDER / f"greenroom-{size}.png", optimize=True)
    *smaller, largest = (pictures[size] for size in _WINDOWS)
    largest.save(
        FOLDER / "greenroom.ico", sizes=[(size, size) for size in _WINDOWS], append_images=smaller
    )
    *smaller, largest = (pictures[size] for size in _MACOS)
    largest.save(FOLDER / "greenroom.icns", append_images=smaller)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
