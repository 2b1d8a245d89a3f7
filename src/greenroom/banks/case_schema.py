"""How a case file is built, as pydantic models and as JSON Schema."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StrictInt, model_validator

from greenroom.banks.schema import (
    ONE_LINE,
    Entry,
    LanguageCode,
    Slug,
    Target,
    Text,
    target_span,
)
from greenroom.model.case import (
    STAGES,
    Case,
    CaseFact,
    CaseStage,
    Chart,
    ChartKind,
    Exhibit,
    Framework,
    Series,
    Table,
)
from greenroom.model.question import ExpectedNumber

MOST_CELLS = 10


def _as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


LongText = Annotated[str, ONE_LINE, Field(min_length=1, max_length=1200)]
Line = Annotated[str, ONE_LINE, Field(min_length=1, max_length=120)]
Cell = Annotated[str, BeforeValidator(_as_text), Field(max_length=60)]


class FactEntry(Entry):
    """One fact and how it may be asked for."""

    id: Slug = Field(description="a name that no other fact of this case has, like price")
    answer: Text = Field(description="what the interviewer says, as it is spoken")
    about: Annotated[str, ONE_LINE, Field(max_length=120)] = Field(
        default="", description="what it is about, as after “do you mean”, like what a ticket costs"
    )
    questions: Annotated[tuple[Text, ...], Field(min_length=3)] = Field(
        description="at least three ways of asking for it"
    )

    def fact(self) -> CaseFact:
        """The same as the rest of the program knows it."""
        return CaseFact(self.id, self.answer, self.questions, self.about)


class SeriesEntry(Entry):
    """Values under one name."""

    name: Line = Field(description="what the legend says")
    values: Annotated[tuple[float | None, ...], Field(min_length=1, max_length=MOST_CELLS)] = Field(
        description="a number for each category, null where there is none"
    )


class ChartEntry(Entry):
    """Bars or lines."""

    kind: ChartKind = Field(description="bars or lines")
    categories: Annotated[tuple[Cell, ...], Field(min_length=2, max_length=MOST_CELLS)] = Field(
        description=f"2 to {MOST_CELLS} names along the chart"
    )
    series: Annotated[tuple[SeriesEntry, ...], Field(min_length=1, max_length=3)] = Field(
        description="1 to 3 lists of values, each with a name"
    )
    prefix: Annotated[str, Field(max_length=3)] = Field(
        default="", description="what stands before a value, like $"
    )
    suffix: Annotated[str, Field(max_length=6)] = Field(
        default="", description="what stands after a value, like %"
    )
    decimals: Annotated[StrictInt, Field(ge=0, le=2)] = Field(
        default=0, description="how many decimals are shown, 0 to 2"
    )

    @model_validator(mode="after")
    def _as_many_values(self) -> "ChartEntry":
        if any(len(one.values) != len(self.categories) for one in self.series):
            raise ValueError("as many values in each series as there are categories")
        return self

    def chart(self) -> Chart:
        """The same as the rest of the program knows it."""
        series = tuple(Series(one.name, one.values) for one in self.series)
        return Chart(self.kind, self.categories, series, self.prefix, self.suffix, self.decimals)


class TableEntry(Entry):
    """Rows and columns."""

    columns: Annotated[tuple[Line, ...], Field(min_length=2, max_length=MOST_CELLS)] = Field(
        description=f"2 to {MOST_CELLS} headings"
    )
    rows: Annotated[tuple[tuple[Cell, ...], ...], Field(min_length=1, max_length=12)] = Field(
        description="1 to 12 rows"
    )
    total: bool = Field(default=False, description="whether the last row is a total")

    @model_validator(mode="after")
    def _as_many_cells(self) -> "TableEntry":
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("as many cells in each row as there are columns")
        return self

    def table(self) -> Table:
        """The same as the rest of the program knows it."""
        return Table(self.columns, self.rows, self.total)


class ExhibitEntry(Entry):
    """A chart, a table or both."""

    id: Slug = Field(description="a name that no other exhibit of this case has")
    title: Line = Field(description="what stands over it, with its unit")
    chart: ChartEntry | None = Field(default=None, description="bars or lines")
    table: TableEntry | None = Field(default=None, description="columns and rows")
    note: Annotated[str, ONE_LINE, Field(max_length=200)] = Field(
        default="", description="what stands under it"
    )

    @model_validator(mode="after")
    def _something_to_see(self) -> "ExhibitEntry":
        if self.chart is None and self.table is None:
            raise ValueError("a chart, a table or both")
        return self

    def exhibit(self) -> Exhibit:
        """The same as the rest of the program knows it."""
        chart = self.chart.chart() if self.chart else None
        table = self.table.table() if self.table else None
        return Exhibit(self.id, self.title, chart, table, self.note)


class ExpectedEntry(Entry):
    """The number that a sum comes to."""

    value: Annotated[float, Field(gt=0)] = Field(description="the number, without its sign")
    tolerance: Annotated[float, Field(ge=0)] = Field(
        description="how far a right number may be away, in the same unit"
    )
    text: Line = Field(description="the number as it is said, like 4.2 million dollars a year")
    scale: Annotated[float, Field(ge=1)] = Field(
        default=1.0, description="1000 or 1000000 where the exhibit counts in those"
    )


class CaseStageEntry(Entry):
    """One stage after the clarifying questions."""

    text: LongText = Field(description="what the interviewer says to open it")
    target: Target = Field(description="two whole seconds like [60, 120]")
    listens_for: Text = Field(description="one or two sentences")
    shows: tuple[Slug, ...] = Field(default=(), description="a list of ids of exhibits")
    expected: ExpectedEntry | None = Field(
        default=None, description="value, tolerance and text of the number to work out"
    )

    def stage(self, key: str) -> CaseStage:
        """The same as the rest of the program knows it."""
        expected = ExpectedNumber(**self.expected.model_dump()) if self.expected else None
        return CaseStage(
            key, self.text, target_span(self.target), self.listens_for, self.shows, expected
        )


class StagesEntry(Entry):
    """All stages, under their names."""

    framework: CaseStageEntry = Field(description="how the person would take the problem apart")
    exhibit: CaseStageEntry = Field(description="what an exhibit shows")
    sum: CaseStageEntry = Field(description="a number to work out, with expected")
    surprise: CaseStageEntry = Field(description="something new that changes the picture")
    recommendation: CaseStageEntry = Field(description="what the client should do")

    @model_validator(mode="after")
    def _a_sum_and_exhibits(self) -> "StagesEntry":
        if self.sum.expected is None:
            raise ValueError("expected in the stage sum")
        if not self.exhibit.shows:
            raise ValueError("shows in the stage exhibit")
        return self

    def stages(self) -> tuple[CaseStage, ...]:
        """The same as the rest of the program knows it, in order."""
        return tuple(getattr(self, key).stage(key) for key in STAGES)


class FrameworkEntry(Entry):
    """A way to take the problem apart."""

    name: Line = Field(description="how it is called")
    text: Text = Field(description="its branches, in one sentence")


class CaseEntry(Entry):
    """A case file."""

    id: Slug = Field(description="a short name of small letters, digits and hyphens")
    title: Line = Field(description="how the case is called in a list")
    industry: Line = Field(description="where it plays, like grocery delivery")
    language: LanguageCode = Field(description="a language code like en")
    prompt: LongText = Field(description="what the interviewer says at the start")
    summary: Text = Field(description="the same in one or two sentences, to have in view")
    listens_for: Text = Field(description="what matters over the whole case")
    facts: Annotated[tuple[FactEntry, ...], Field(min_length=5, max_length=30)] = Field(
        description="5 to 30 facts with answer and questions"
    )
    unknown: tuple[Text, ...] = Field(
        default=(), description="questions that nothing is known about"
    )
    exhibits: Annotated[tuple[ExhibitEntry, ...], Field(min_length=1, max_length=4)] = Field(
        description="1 to 4 exhibits with a chart, a table or both"
    )
    stages: StagesEntry = Field(description=f"the stages {', '.join(STAGES)}")
    frameworks: tuple[FrameworkEntry, ...] = Field(
        default=(), description="ways to take it apart, each with name and text"
    )

    @model_validator(mode="after")
    def _names_that_exist(self) -> "CaseEntry":
        for kind, ids in (
            ("fact", [one.id for one in self.facts]),
            ("exhibit", [one.id for one in self.exhibits]),
        ):
            if len(set(ids)) < len(ids):
                raise ValueError(f"each {kind} under an id of its own")
        known = {one.id for one in self.exhibits}
        for key in STAGES:
            missing = [one for one in getattr(self.stages, key).shows if one not in known]
            if missing:
                raise ValueError(f"exhibits that exist; stage {key} shows {missing[0]}")
        return self

    def case(self) -> Case:
        """The same as the rest of the program knows it."""
        return Case(
            id=self.id,
            title=self.title,
            industry=self.industry,
            language=self.language,
            prompt=self.prompt,
            summary=self.summary,
            facts=tuple(one.fact() for one in self.facts),
            unknown=self.unknown,
            exhibits=tuple(one.exhibit() for one in self.exhibits),
            stages=self.stages.stages(),
            frameworks=tuple(Framework(one.name, one.text) for one in self.frameworks),
            listens_for=self.listens_for,
        )


def case_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a case file; cases/schema.json holds a copy."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **CaseEntry.model_json_schema(),
        "title": "Greenroom case",
    }
