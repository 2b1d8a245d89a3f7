"""Every text of the program is there in every language, whole and with its placeholders."""

import ast
import importlib.util
import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from greenroom.model import errors

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "greenroom"


def _load() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("greenroom_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _load()
LANGUAGES = tuple(tool.LANGUAGES)
FOREIGN = tuple(each for each in LANGUAGES if each != "en")


def _entries(language: str) -> dict:
    return tool.read_ts(tool.ts_path(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_unfinished_or_left_over(language: str) -> None:
    entries = _entries(language)
    wanted = tool.merge(tool.collect(), entries, language)
    assert sorted(entries.keys() - wanted.keys()) == [], "run packaging/translations.py"
    assert sorted(wanted.keys() - entries.keys()) == [], "run packaging/translations.py"
    assert [key for key, entry in wanted.items() if not entry.finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_was_compiled_from_what_is_written(language: str, tmp_path: Path) -> None:
    path = tool.ts_path(language)
    tool.compile_ts(path, tmp_path / "new.qm")
    shipped = path.with_suffix(".qm").read_bytes()
    assert (tmp_path / "new.qm").read_bytes() == shipped, "run packaging/translations.py"


_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_MARKUP = re.compile(r"<[^<>]+>")


def _faults(source: str, entry: object) -> list[str]:
    """What a program would stumble over, or a person would see as a slip."""
    found = []
    for number, form in enumerate(entry.forms):
        if set(_PLACEHOLDER.findall(form)) != set(_PLACEHOLDER.findall(source)):
            found.append("placeholders")
        last = number == len(entry.forms) - 1
        if ("%n" in form) != entry.numerus and (last or not entry.numerus):
            found.append("%n")
        if Counter(_MARKUP.findall(form)) != Counter(_MARKUP.findall(source)):
            found.append("markup")
        if len(re.findall(r"&\w", form)) != len(re.findall(r"&\w", source)):
            found.append("mnemonic")
        for ends in (str.lstrip, str.rstrip):
            if (form == ends(form)) != (source == ends(source)):
                found.append("white space at an end")
        if form.endswith("…") != source.endswith("…"):
            found.append("ellipsis")
        if "\n" in source and form.count("\n") != source.count("\n"):
            found.append("line breaks")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_counts_and_markup_are_as_in_the_source(language: str) -> None:
    faults = {
        key: found for key, entry in _entries(language).items() if (found := _faults(key[1], entry))
    }
    assert faults == {}


def test_the_comparison_notices_each_slip() -> None:
    def faults(source: str, *forms: str) -> list[str]:
        return _faults(source, tool.Entry(forms, numerus=len(forms) > 1))

    assert faults("{a} of %n", "eins von {a}", "%n von {a}") == []
    assert faults("{a} of %n", "eins von {b}", "%n von {a}") == ["placeholders"]
    assert faults("%n of them", "eins", "alle") == ["%n"]
    assert faults("<b>a</b>", "a") == ["markup"]
    assert faults("&Go", "Los") == ["mnemonic"]
    assert faults("a ", "a") == ["white space at an end"]
    assert faults("Choose…", "Wählen") == ["ellipsis"]


@pytest.mark.parametrize("language", FOREIGN)
def test_lists_of_days_and_months_keep_their_length(language: str) -> None:
    lists = [entry for entry in _entries(language).items() if entry[0][0] == "Dates"]
    assert lists
    for (_, source), entry in lists:
        assert len(entry.forms[0].split()) == len(source.split())


_ADDRESS = {
    "de": re.compile(r"\b(du|dir|dich|dein\w*|euch|euer)\b", re.IGNORECASE),
    "es": re.compile(r"\b(usted|ustedes|vos|vosotros|vuestr\w+)\b", re.IGNORECASE),
}
# One word for each of ours (packaging/translations.py, CONTEXT.md).
_TERMS = {
    r"(?<!\{)\bfillers?\b(?! phrases)": {"de": "füllw", "es": "muletilla"},
    r"\bsessions?\b": {"de": "sitzung", "es": "sesi"},
    r"\bstart delay\b": {"de": "startverzögerung", "es": "demora inicial"},
    r"\bsuggested range": {"de": "vorgeschlagene[nr]? bereich", "es": "rangos? sugerido"},
    r"\btranscripts?\b": {"de": "transkri", "es": "transcri"},
    r"%n takes\b|\b(take \{|this take|the take\b)": {"de": "take", "es": "toma"},
    r"\banswers\b": {"de": "antwort", "es": "respuesta"},
    r"\bquestion banks?\b": {"de": "fragensammlung", "es": "bancos? de preguntas"},
}


@pytest.mark.parametrize("language", FOREIGN)
def test_one_thing_has_one_name_and_the_reader_one_form_of_address(language: str) -> None:
    slips = []
    for (context, source), entry in _entries(language).items():
        text = " ".join(entry.forms).replace("\u00a0", " ")
        if _ADDRESS[language].search(text):
            slips.append((context, source, text))
        for term, names in _TERMS.items():
            used = re.search(term, source, re.IGNORECASE)
            if used and not re.search(names[language], text, re.IGNORECASE):
                slips.append((context, source, text))
    assert slips == []


def _outside_functions(node: ast.AST, inside: bool = False) -> list[int]:
    """Lines that call `translate` while a module is imported."""
    lines = []
    for child in ast.iter_child_nodes(node):
        body = getattr(node, "body", None)
        entered = inside or (
            isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            and (child is body or (isinstance(body, list) and child in body))
        )
        call = isinstance(child, ast.Call) and isinstance(child.func, ast.Name)
        if call and child.func.id == "translate" and not entered:
            lines.append(child.lineno)
        lines += _outside_functions(child, entered)
    return lines


def test_no_text_is_looked_up_before_the_language_is_known() -> None:
    early = {
        str(path.relative_to(ROOT)): lines
        for path in SOURCE.rglob("*.py")
        if (lines := _outside_functions(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert early == {}
    assert _outside_functions(
        ast.parse("A = translate('a', 'b')\ndef f(x=translate('a', 'b')): ...")
    )
    assert not _outside_functions(ast.parse("def f():\n    return translate('a', 'b')"))


# The command line speaks English (docs/adr/0016-translation-look-up.md); the last three are never
# shown as they stand.
_SAID_IN_ENGLISH = (
    *("cli/", "workflow/analyze.py", "workflow/demo.py", "workflow/self_test.py"),
    *("feedback/lexicon.py", "jobs/runner.py", "library/copies.py"),
)
_ERRORS = {name for name in vars(errors) if name.endswith("Error")}


def _untranslated(tree: ast.AST) -> list[int]:
    """Lines where an error for the person is given a sentence as it stands."""
    return [
        call.lineno
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in _ERRORS
        and call.args
        and isinstance(call.args[0], ast.Constant | ast.JoinedStr)
    ]


def test_errors_that_the_window_shows_are_in_the_persons_language() -> None:
    found = {
        name: lines
        for path in SOURCE.rglob("*.py")
        if not (name := path.relative_to(SOURCE).as_posix()).startswith(_SAID_IN_ENGLISH)
        and (lines := _untranslated(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert found == {}
    assert _untranslated(ast.parse("raise InputError(f'There is no {name}.')")) == [1]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("translate('Room', text)", "literal"),
        ("translate('Room', f'{a} of')", "literal"),
        ("translate('Room', '%n takes')", "count"),
        ("translate('Room', 'takes', 3)", "count"),
    ],
)
def test_a_text_that_cannot_be_collected_is_refused(
    tmp_path: Path, code: str, message: str
) -> None:
    (tmp_path / "page.py").write_text(code)
    with pytest.raises(tool.BadCallError, match=rf"page\.py:1: .*{message}"):
        tool.collect(tmp_path)


def test_texts_in_tables_are_collected() -> None:
    texts = tool.collect()
    for name, table in tool.TABLES.items():
        keys = list(table(SOURCE / name))
        assert keys, f"{name} has no table any more"
        assert set(keys) <= texts.keys()
    assert ("Settings", "How loud the interviewer is.") in texts
    assert ("Voices", "British, clear") in texts


def test_texts_survive_writing_and_reading(tmp_path: Path) -> None:
    entries = {
        ("A", "a <b> & “c”\nd"): tool.Entry(("ä <b> & „c“\nd",)),
        ("A", "%n of {x}"): tool.Entry(("eins", "%n von {x}"), numerus=True),
        ("B", "open"): tool.Entry(("",)),
    }
    path = tmp_path / "greenroom_de.ts"
    path.write_text(tool.to_ts(entries, "de"), encoding="utf-8")
    assert tool.read_ts(path) == entries


def test_a_new_text_is_open_and_an_old_one_goes() -> None:
    old = {("A", "stays"): tool.Entry(("bleibt",)), ("A", "goes"): tool.Entry(("geht",))}
    merged = tool.merge({("A", "stays"): False, ("A", "comes %n"): True}, old, "de")
    assert merged["A", "stays"].forms == ("bleibt",)
    assert not merged["A", "comes %n"].finished
    assert ("A", "goes") not in merged
