import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QHBoxLayout, QLabel, QWidget

from greenroom.model.errors import StorageError
from greenroom.platform import text
from greenroom.platform.assets import asset
from greenroom.platform.text import number, translate
from greenroom.ui.file_translator import FileTranslator
from greenroom.ui.locale import LANGUAGES, _remove_old, install_locale
from greenroom.ui.pseudo import GROWTH, lengthen


@pytest.fixture
def app(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """The application, in English again afterwards."""
    monkeypatch.setattr(text, "_translator", text._translator)
    monkeypatch.setattr(text, "_number_format", text._number_format)
    formats = QLocale()
    yield qapp
    _remove_old(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(formats)


def _cancel(app: QApplication) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    words = box.buttons()[0].text()
    box.deleteLater()
    return words.replace("&", "")


@pytest.mark.parametrize(
    ("locale", "cancel", "number"),
    [("en", "Cancel", "1,234.5"), ("de", "Abbrechen", "1.234,5"), ("es_MX", "Cancelar", "1,234.5")],
)
def test_qt_and_formats_speak_the_language(
    app: QApplication, locale: str, cancel: str, number: str
) -> None:
    install_locale(app, locale)
    assert _cancel(app) == cancel
    assert QLocale().toString(1234.5) == number


def test_the_last_choice_counts(app: QApplication) -> None:
    for locale in ("de", "x-rtl", "es"):
        install_locale(app, locale)
    assert _cancel(app) == "Cancelar"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_an_unknown_language_gives_english_with_english_dates(app: QApplication) -> None:
    install_locale(app, "fr")
    assert QLocale().toString(QDate(2026, 7, 1), "dddd") == "Wednesday"


def test_the_system_language_is_followed(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Swiss(QLocale):
        @staticmethod
        def system() -> QLocale:
            return QLocale("de_CH")

    monkeypatch.setattr("greenroom.ui.locale.QLocale", Swiss)
    install_locale(app)
    assert _cancel(app) == "Abbrechen"
    assert QLocale().name() == "de_CH"


def test_counts_are_put_in(app: QApplication) -> None:
    install_locale(app, "en")
    assert translate("No such context", "%n pages", 3) == "3 pages"
    assert translate("No such context", "100 %n") == "100 %n"


def test_numbers_are_written_as_the_language_does(app: QApplication) -> None:
    install_locale(app, "de")
    assert (number(2.44, 1), number(2.5), number(120.0)) == ("2,4", "2,5", "120")
    install_locale(app, "en")
    assert (number(2.44, 1), number(0.5), number(12345.0, 0)) == ("2.4", "0.5", "12345")


def test_right_to_left_mirrors_a_row(app: QApplication) -> None:
    install_locale(app, "x-rtl")
    row = QWidget()
    layout = QHBoxLayout(row)
    first, second = QLabel("first"), QLabel("second")
    layout.addWidget(first)
    layout.addWidget(second)
    row.resize(300, 40)
    layout.activate()
    assert first.x() > second.x()
    row.deleteLater()


def test_the_long_locale_lengthens_ours_and_qts_texts(app: QApplication) -> None:
    install_locale(app, "x-long")
    start = translate("Start", "Start interview")
    assert start.startswith("[")
    assert len(start) >= len("Start interview") * (1 + GROWTH)
    assert _cancel(app).startswith("[Caanceel")
    assert "3" in translate("No such context", "%n pages", 3)


_TOKENS = re.compile(r"\{[a-z]*\}|%n|%\d|<[^<>]+>|&\w")


@given(
    st.lists(
        st.sampled_from(
            ["Start ", "interview", "{name}", "%n", "&Open", "<b>", "</b>", "ünïque", " – ", "%1"]
        ),
        max_size=8,
    ).map("".join)
)
def test_lengthening_keeps_what_code_reads(source: str) -> None:
    longer = lengthen(source)
    assert _TOKENS.findall(longer) == _TOKENS.findall(source)
    assert longer == source or len(longer) >= len(source) * (1 + GROWTH)


@pytest.mark.parametrize("mark", ["S", "–", "", "%n", "{time}", "▲ {share}%"])
def test_marks_are_not_lengthened(mark: str) -> None:
    assert lengthen(mark) == mark


def test_each_language_has_its_file(app: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    for language in LANGUAGES:
        install_locale(app, language)
    assert not caplog.records


def test_a_file_that_is_written_anew_does_not_reach_a_running_window(tmp_path: Path) -> None:
    file = tmp_path / "greenroom_de.qm"
    file.write_bytes(asset("translations", "greenroom_de.qm").read_bytes())
    translator = FileTranslator(file)
    before = translator.translate("Room", "Next question")
    file.write_bytes(bytes(file.stat().st_size))
    assert translator.translate("Room", "Next question") == before == "Nächste Frage"


def test_a_missing_translation_leaves_english(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def gone(*parts: str) -> None:
        raise StorageError("gone")

    monkeypatch.setattr("greenroom.ui.locale.asset", gone)
    install_locale(app, "de")
    assert translate("Start", "Start interview") == "Start interview"
    assert "missing" in caplog.text
