"""Collect the texts of the program into translation files, and compile them.

    python packaging/translations.py        (or: make translations)

Run it after a text changed, translate what it reports as missing in the .ts files (by hand or with
Qt Linguist), run it again and commit the .ts and .qm files together. Qt's own collector,
pyside6-lupdate, is not used: it skips every call that has a count as its third argument, and
cannot see texts in tables such as the settings.

How we write, so that two translators sound like one:

* German: "Sie", as in an interview; calm, short, no exclamation marks. Terms: Take (m.), Antwort,
  Sitzung, Füllwort, gefüllte Pause, Startverzögerung, vorgeschlagener Bereich, Rückblick,
  Nachfrage, Fragensammlung, Transkript, Zeitleiste, Abschwächung, Fund, nächster Schritt.
* Spanish: "tú", neutral between countries. Terms: toma, respuesta, sesión, muletilla, pausa con
  sonido, demora inicial, rango sugerido, repaso, repregunta, banco de preguntas, transcripción,
  línea de tiempo, atenuación, próximo paso.
* The letters S, T, A and R stay, so the parts are Situation, Task, Aktion, Resultat and Situación,
  Tarea, Acción, Resultado.
* Interviews are held in English, so words that a person is meant to say ("um", "we") stay English.
* People are named without their gender where the language allows ("Teamleitung").
"""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from greenroom.banks.schema import BankEntry, QuestionEntry, StageEntry
from greenroom.model.bands import Band, Bands
from greenroom.platform.settings_specs import ALL

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "greenroom"
FOLDER = ROOT / "assets" / "translations"
# English needs no translation but plural forms: "%n takes" with 1 is "1 take".
LANGUAGES = {"en": "en_US", "de": "de_DE", "es": "es_ES"}
PLURAL_FORMS = 2  # in each of these languages: one, other
Key = tuple[str, str]  # context, source text


class BadCallError(Exception):
    """A call of `translate` that cannot be collected; the message gives file and line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A translation: one form, or several where the text has a count. "" is not translated yet."""

    forms: tuple[str, ...]
    numerus: bool = False

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


def collect(source: Path = SOURCE) -> dict[Key, bool]:
    """Every text of the program; the value tells whether it has a count (%n)."""
    found: dict[Key, bool] = {}
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source).as_posix()
        table = TABLES.get(name)
        if table is not None:
            found |= dict.fromkeys(table(path), False)
        for call in _calls(path):
            try:
                key, counted = _read(call)
            except ValueError as error:
                if table is None:
                    raise BadCallError(f"{name}:{call.lineno}: {error}") from None
            else:
                found[key] = counted
    return dict(sorted(found.items()))


def _settings(_path: Path) -> Iterator[Key]:
    for setting in ALL.values():
        for text in (setting.label, setting.help):
            if text:
                yield "Settings", text


def _voices(path: Path) -> Iterator[Key]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_VOICES":
            for _, text in ast.literal_eval(node.value):
                yield "Voices", text


def _sources(_path: Path) -> Iterator[Key]:
    bands = Bands()
    values = [getattr(bands, field.name) for field in fields(bands)]
    for value in (*values, *bands.star_shares.values()):
        if isinstance(value, Band) and value.source:
            yield "Thresholds", value.source


def _bank_fields(_path: Path) -> Iterator[Key]:
    for entry in (BankEntry, QuestionEntry, StageEntry):
        for one in entry.model_fields.values():
            if one.description:
                yield "BankFields", one.description


# Modules that call `translate` with texts from a table, and what is in the table.
TABLES = {
    "platform/settings_specs.py": _settings,
    "app/voice_choices.py": _voices,
    "banks/files.py": _bank_fields,
    "ui/review/tooltips.py": _sources,
    "ui/settings/thresholds.py": _sources,
}


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "translate"
        ):
            yield node


def _read(call: ast.Call) -> tuple[Key, bool]:
    """Context and text of a call. Raises ValueError when they are not there to be read."""
    literals = [
        each.value
        for each in call.args[:2]
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value
    ]
    if len(literals) != 2:
        raise ValueError("translate needs two literal texts")
    context, text = literals
    counted = len(call.args) > 2 or any(word.arg == "n" for word in call.keywords)
    if counted != ("%n" in text):
        raise ValueError("%n in the text and a count belong together")
    return (context, text), counted


def read_ts(path: Path) -> dict[Key, Entry]:
    """What a .ts file holds; an empty one if there is no such file."""
    if not path.exists():
        return {}
    entries: dict[Key, Entry] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            numerus = message.get("numerus") == "yes"
            forms = [each.text or "" for each in translation] if numerus else [translation.text]
            unfinished = translation.get("type") is not None
            kept = tuple("" if unfinished else form or "" for form in forms)
            entries[name, message.findtext("source", "")] = Entry(kept, numerus)
    return entries


def merge(texts: dict[Key, bool], old: dict[Key, Entry], language: str) -> dict[Key, Entry]:
    """The old translations of the texts that there still are, and empty ones for new texts."""
    new: dict[Key, Entry] = {}
    for key, counted in texts.items():
        if language == "en" and not counted:
            continue
        before = old.get(key)
        empty = Entry(("",) * (PLURAL_FORMS if counted else 1), counted)
        new[key] = before if before is not None and before.numerus == counted else empty
    return new


def to_ts(entries: dict[Key, Entry], language: str) -> str:
    """The text of a .ts file, in a fixed order and without line numbers, for small differences."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en_US">',
    ]
    for context in sorted({name for name, _ in entries}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for (name, text), entry in entries.items():
            if name == context:
                lines += _message(text, entry)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: str, entry: Entry) -> list[str]:
    mark = "" if entry.finished else ' type="unfinished"'
    if entry.numerus:
        forms = [f"            <numerusform>{escape(each)}</numerusform>" for each in entry.forms]
        body = [f"        <translation{mark}>", *forms, "        </translation>"]
    else:
        body = [f"        <translation{mark}>{escape(entry.forms[0])}</translation>"]
    opening = '    <message numerus="yes">' if entry.numerus else "    <message>"
    return [opening, f"        <source>{escape(text)}</source>", *body, "    </message>"]


def compile_ts(ts: Path, qm: Path) -> None:
    """Compile with Qt's lrelease, which must be beside this Python."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        raise FileNotFoundError("pyside6-lrelease is not installed (PySide6-Essentials has it)")
    subprocess.run([tool, "-silent", str(ts), "-qm", str(qm)], check=True)


def ts_path(language: str) -> Path:
    """Where the translation into a language is kept."""
    return FOLDER / f"greenroom_{language}.ts"


def main() -> int:
    """Extract, merge and compile; 1 when something is not translated yet."""
    texts = collect()
    missing = 0
    for language in LANGUAGES:
        path = ts_path(language)
        old = read_ts(path)
        entries = merge(texts, old, language)
        path.write_text(to_ts(entries, language), encoding="utf-8", newline="\n")
        compile_ts(path, path.with_suffix(".qm"))
        open_keys = [key for key, entry in entries.items() if not entry.finished]
        missing += len(open_keys)
        sys.stdout.write(
            f"{path.name}: {len(entries)} texts, {len(open_keys)} not translated, "
            f"{len(old.keys() - entries.keys())} removed\n"
        )
        for context, text in open_keys:
            sys.stdout.write(f"    {context}: {text}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
