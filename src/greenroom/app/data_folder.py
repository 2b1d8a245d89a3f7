"""A data folder that cannot be opened: say so, and let the person find or replace it."""

from pathlib import Path

from greenroom.app.wiring import Services
from greenroom.model.errors import StorageError
from greenroom.platform import settings_specs as specs
from greenroom.ui.shell.folder_dialog import FolderChoice, ask_for_folder


def usable_folder(services: Services) -> bool:
    """Whether the library could be opened, if need be in a folder that the person chose."""
    while True:
        try:
            services.store  # noqa: B018 -- opening it is the point
        except StorageError as error:
            choice, folder = ask_for_folder(services.data_folder, error.message)
            if choice is FolderChoice.GIVE_UP:
                return False
            _use(services, folder)
        else:
            return True


def _use(services: Services, folder: Path) -> None:
    services.settings.set(specs.DATA_FOLDER, str(folder))
