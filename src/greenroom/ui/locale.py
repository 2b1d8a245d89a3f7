"""The language of the window: texts, direction, and how numbers and dates are written."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from greenroom.model.errors import StorageError
from greenroom.platform.assets import asset
from greenroom.platform.text import install_number_format, install_translator
from greenroom.ui.file_translator import FileTranslator
from greenroom.ui.pseudo import PseudoTranslator

LANGUAGES = ("en", "de", "es")
LONG = "x-long"
RIGHT_TO_LEFT = "x-rtl"

_OWNER = "greenroom-language"
_logger = logging.getLogger(__name__)


def install_locale(app: QApplication, locale: str = "") -> None:
    """Show the window in a language from now on; can be called again to change it.

    Args:
        app: The application; texts that it shows already are not written again.
        locale: "" for the system's language, a name such as "de" or "es_MX", "x-long" for English
            that is lengthened by 40 %, or "x-rtl" for English laid out from right to left. A
            language that is not in `LANGUAGES` gives English.
    """
    _remove_old(app)
    pseudo = locale in (LONG, RIGHT_TO_LEFT)
    wanted = [QLocale("en_US").name()] if pseudo else _wanted(locale)
    language, formats = _choose(wanted, follow_system=not locale)
    QLocale.setDefault(formats)
    _load(
        app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase", language
    )
    _load_own(app, language)
    if locale == LONG:
        _install(app, PseudoTranslator(_own_file(language), app))
    install_translator(_through_qt)
    install_number_format(_as_written_here)
    mirrored = locale == RIGHT_TO_LEFT
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )


def _through_qt(context: str, text: str, number: int) -> str:
    return QCoreApplication.translate(context, text, None, number)


def _as_written_here(value: float, decimals: int | None) -> str:
    locale = QLocale()
    # Times and rates are small; a separator of thousands would only be taken for a decimal sign.
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(
        float(value), "g" if decimals is None else "f", 6 if decimals is None else decimals
    )


def _wanted(locale: str) -> list[str]:
    """Names of languages, the most wanted first."""
    return [locale] if locale else list(QLocale.system().uiLanguages())


def _choose(wanted: list[str], *, follow_system: bool) -> tuple[str, QLocale]:
    """The first language that there is, and the formats that go with it.

    Formats follow the region (Swiss German writes 1’000), but never a language other than the
    text's: "Mittwoch" has no place in an English sentence.
    """
    for name in wanted:
        language = name.replace("-", "_").split("_")[0].lower()
        if language in LANGUAGES:
            system = QLocale.system()
            same = follow_system and system.name().split("_")[0] == language
            return language, system if same else QLocale(name)
    return "en", QLocale("en_US")


def _own_file(language: str) -> Path | None:
    try:
        return asset("translations", f"greenroom_{language}.qm")
    except StorageError:
        _logger.warning("the translation %s is missing; the window is in English", language)
        return None


def _load_own(app: QApplication, language: str) -> None:
    path = _own_file(language)
    if path is not None:
        _load(app, path.parent, "greenroom", language)


def _load(app: QApplication, folder: Path, name: str, language: str) -> None:
    translator = FileTranslator(folder / f"{name}_{language}.qm", app)
    if translator.loaded:
        _install(app, translator)
    else:
        _logger.warning("no %s translation for %s could be loaded", name, language)
        translator.deleteLater()


def _install(app: QApplication, translator: QTranslator) -> None:
    translator.setObjectName(_OWNER)
    app.installTranslator(translator)


def _remove_old(app: QApplication) -> None:
    for translator in app.findChildren(QTranslator, _OWNER):
        app.removeTranslator(translator)
        translator.setObjectName("")
        translator.deleteLater()
