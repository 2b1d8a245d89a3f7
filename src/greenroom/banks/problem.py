"""What is wrong with a bank, and where."""

from dataclasses import dataclass

from greenroom.platform.text import translate


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a bank file.

    Attributes:
        file: Name of the file, without its folder.
        line: Counted from 1; 0 when the file as a whole is meant.
        field: Dotted name of the field ("follow_ups.no_result"), empty for the file.
        message: What is expected.
    """

    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        place = self.file
        if self.line:
            told = translate("Banks", "{file} line {line}")
            place = told.format(file=self.file, line=self.line)
        return ": ".join(part for part in (place, self.field, self.message) if part)
