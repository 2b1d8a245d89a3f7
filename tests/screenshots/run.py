"""Takes the pictures, in a process with a display and a home folder of its own."""

import sys
from pathlib import Path

from tests.screenshots import (
    banks,
    case,
    group,
    others,
    people,
    review,
    room,
    settings,
    start,
    technical,
    video,
)
from tests.screenshots.camera import Camera, Scene
from tests.screenshots.screens_page import write_screens_page

from greenroom.platform.assets import asset
from greenroom.ui.application import make_application

ROOT = Path(__file__).resolve().parents[2]
_ONLY_DOCUMENTS = "--documents"


def main() -> int:
    """All scenes, or those that begin with a name on the command line."""
    application = make_application(asset())
    application.setQuitOnLastWindowClosed(False)
    wanted = tuple(name for name in sys.argv[1:] if name != _ONLY_DOCUMENTS)
    camera = Camera(
        ROOT / "docs" / "images" / "screens",
        ROOT / "build" / "screenshots",
        only_documents=_ONLY_DOCUMENTS in sys.argv,
    )
    scenes: list[Scene] = [
        *start.SCENES,
        *room.SCENES,
        *case.SCENES,
        *group.SCENES,
        *people.SCENES,
        *video.SCENES,
        *technical.SCENES,
        *review.SCENES,
        *banks.SCENES,
        *settings.SCENES,
        *others.SCENES,
    ]
    for scene in scenes:
        if not wanted or scene.name.startswith(wanted):
            camera.take(scene)
    write_screens_page(camera.documents)
    sys.stdout.write(f"{camera.taken} pictures in {camera.documents} and {camera.rest}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
