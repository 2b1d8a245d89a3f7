"""The house holds: rooms, direction of imports, size of modules."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
SOURCE = ROOT / "src" / "greenroom"
ROOMS = {
    "app",
    "audio",
    "banks",
    "cli",
    "feedback",
    "interview",
    "jobs",
    "library",
    "model",
    "platform",
    "reading",
    "speech",
    "ui",
    "voice",
    "workflow",
}


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def test_import_contracts_are_kept() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout


def test_every_package_is_a_room_with_a_sentence_about_itself() -> None:
    packages = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    assert packages == ROOMS
    for path in SOURCE.glob("**/__init__.py"):
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_no_module_is_over_400_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for path in modules()
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_no_test_imports_from_a_folder_of_tests() -> None:
    """What several tests need lies in `support` and `fakes`."""
    folders = {path.name for path in TESTS.iterdir() if path.is_dir()} - {"support", "fakes"}
    imports = {
        f"{path.relative_to(TESTS)}: {node.module}"
        for path in TESTS.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module
        if node.module.split(".")[0] in folders
    }
    assert imports == set()


def test_no_module_is_in_an_import_cycle() -> None:
    import grimp  # noqa: PLC0415 -- comes with import-linter

    graph = grimp.build_graph("greenroom", cache_dir=None)
    in_cycles = {
        module
        for module in graph.modules
        if any(
            graph.chain_exists(importer=imported, imported=module)
            for imported in graph.find_modules_directly_imported_by(module)
        )
    }
    assert in_cycles == set()


@pytest.mark.parametrize("room", sorted(ROOMS - {"ui", "app"}))
def test_a_room_outside_the_window_imports_without_qt(room: str) -> None:
    names = [
        "greenroom." + ".".join(path.relative_to(SOURCE).with_suffix("").parts)
        for path in modules()
        if path.relative_to(SOURCE).parts[0] == room and path.name != "__main__.py"
    ]
    code = (
        "import importlib, sys\n"
        f"for name in {names!r}:\n"
        "    importlib.import_module(name.removesuffix('.__init__'))\n"
        "print(sorted(n for n in sys.modules if n.split('.')[0] in ('PySide6', 'shiboken6')))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "[]"
