"""A picture of the review window, for the demo; needs no display."""

import os
from pathlib import Path

from greenroom.app.wiring import Services
from greenroom.workflow.files import written_whole


def save_review(services: Services, session_id: str, path: Path) -> None:
    """Save the Review page of a stored session as a PNG of 1280 × 800. Raises StorageError."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt reads the platform when it is imported.
    from greenroom.app.controller import WindowController  # noqa: PLC0415
    from greenroom.app.parts import WindowParts  # noqa: PLC0415
    from greenroom.platform.assets import asset  # noqa: PLC0415
    from greenroom.ui.application import make_application  # noqa: PLC0415
    from greenroom.ui.picture import save_picture  # noqa: PLC0415

    make_application(asset())
    controller = WindowController(WindowParts(services))
    try:
        with written_whole(path) as temporary:
            save_picture(
                controller.window,
                lambda: controller.review_session(session_id),
                controller.review.settled,
                temporary,
            )
    finally:
        controller.close()
