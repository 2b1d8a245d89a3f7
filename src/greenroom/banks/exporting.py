"""Banks as text: YAML that is read again as it is, CSV for a spreadsheet, Markdown for people."""

import csv
import io
from collections.abc import Mapping
from typing import Any

import yaml

from greenroom.banks.lists import COLUMNS
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.model.errors import UsageError
from greenroom.model.question import Level
from greenroom.platform.text import translate

_WIDTH = 90
_LONG = 76
_FORMULA = ("=", "+", "-", "@", "\t")


def bank_text(entry: BankEntry, ending: str) -> str:
    """The bank as a file with this ending holds it. Raises UsageError for another ending."""
    writers = {
        ".yaml": yaml_text,
        ".yml": yaml_text,
        ".csv": table_text,
        ".md": list_text,
        ".markdown": list_text,
    }
    if ending.lower() not in writers:
        raise UsageError(
            translate("Banks", "A bank is written as .yaml, .csv or .md. Give a name that ends so.")
        )
    return writers[ending.lower()](entry)


def yaml_text(entry: BankEntry) -> str:
    """Everything, with long texts as folded blocks; what has its default value is left out."""
    data: dict[str, Any] = {"id": entry.id, "title": entry.title, "language": entry.language}
    data["questions"] = [_plain(question) for question in entry.questions]
    text: str = yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)
    return text.replace("\n  - id:", "\n\n  - id:")


def table_text(entry: BankEntry) -> str:
    """One question a line; stages are not in a table.

    A cell that a spreadsheet would take for a formula gets a space before it (OWASP, "CSV
    Injection"); reading the table again takes it away.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    for question in entry.questions:
        plain = _plain(question)
        cells = {**plain, **plain.get("follow_ups", {})}
        cells["target"] = "-".join(str(second) for second in question.target)
        writer.writerow({name: _cell(value) for name, value in cells.items()})
    return out.getvalue()


def list_text(entry: BankEntry) -> str:
    """Texts and follow-ups under their first competency."""
    groups: dict[str, list[QuestionEntry]] = {}
    for question in entry.questions:
        groups.setdefault(next(iter(question.competencies), ""), []).append(question)
    lines = [f"# {entry.title}"]
    # Those without a competency come first: below a heading they would get its name.
    for competency in sorted(groups, key=bool):
        lines += ["", f"## {competency}", ""] if competency else [""]
        for question in groups[competency]:
            lines.append(f"- {question.text}")
            lines += [f"  - {gap}: {text}" for gap, text in question.follow_ups.items()]
    return "\n".join(lines) + "\n"


def _plain(question: QuestionEntry) -> dict[str, Any]:
    given = question.model_dump(mode="json", exclude_defaults=True)
    order = [name for name in QuestionEntry.model_fields if name in given]
    if question.levels == tuple(Level):
        order = [name for name in order if name != "levels"]
    return {name: given[name] for name in order}


def _cell(value: object) -> str:
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f" {text}" if text.startswith(_FORMULA) else text


class _Dumper(yaml.SafeDumper):
    """Long texts as folded blocks, short lists on one line, points of a list indented."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 -- PyYAML's
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, _data: Any) -> bool:
        """No & and * references, which a bank may not have."""
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    folded = len(text) > _LONG and "\n" not in text
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=">" if folded else None)


def _list(dumper: yaml.SafeDumper, values: list[Any]) -> yaml.Node:
    flow = not any(isinstance(value, Mapping) for value in values)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=flow)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _list)
