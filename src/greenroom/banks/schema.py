"""How a bank file is built, as pydantic models and as JSON Schema."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictInt

from greenroom.banks.usual import usual
from greenroom.model.question import (
    FollowUp,
    Gap,
    InterviewType,
    Level,
    Question,
    QuestionBank,
    QuestionKind,
    QuestionStage,
    StructureKind,
)
from greenroom.model.span import Span

SHORTEST_S = 5
LONGEST_S = 900
MOST_QUESTIONS = 2000


def _one_line(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value


# YAML folds long texts, so that line breaks inside one mean nothing.
ONE_LINE = BeforeValidator(_one_line)
Text = Annotated[str, ONE_LINE, Field(min_length=1, max_length=600)]
_TextOrNone = Annotated[str, ONE_LINE, Field(max_length=600)]
QuestionId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


def _in_order(value: tuple[int, int]) -> tuple[int, int]:
    if not SHORTEST_S <= value[0] < value[1] <= LONGEST_S:
        raise ValueError("two whole seconds like [60, 120]")
    return value


Target = Annotated[tuple[StrictInt, StrictInt], AfterValidator(_in_order)]
"""The shortest and the longest suggested answer, in seconds."""


def target_span(target: Target) -> Span:
    """The same as the rest of the program knows it."""
    return Span(float(target[0]), float(target[1]))


class Entry(BaseModel):
    """A part of a file: no field that is not known, and none that changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class StageEntry(Entry):
    """One stage of a question that is answered in stages."""

    stage: Annotated[str, Field(pattern=r"^[a-z]+(_[a-z]+)*$")] = Field(
        description="a name like approach, walk_through or trade_offs"
    )
    text: Text = Field(description="what the interviewer says to open it")
    target: Target = Field(description="two whole seconds like [30, 90]")


class QuestionEntry(Entry):
    """One question as it stands in a file."""

    id: QuestionId = Field(
        description="a name that no other question has, like behavioral.deadline-slip"
    )
    text: Text = Field(
        description=(
            "the question as it is spoken, at most 600 characters; "
            "{role}, {company} and {interviewer} are filled in"
        )
    )
    kind: QuestionKind = Field(description="the question's place in an interview")
    types: Annotated[tuple[InterviewType, ...], Field(min_length=1)] = Field(
        description="a list of interview types like [behavioral]"
    )
    structure: StructureKind | None = Field(
        default=None,
        description="what an answer is looked through for; left out, the question's words decide",
    )
    target: Target = Field(description="two whole seconds like [90, 150]")
    competencies: tuple[Slug, ...] = Field(
        default=(), description="a list of names like [ownership, working-with-others]"
    )
    levels: Annotated[tuple[Level, ...], Field(min_length=1)] = Field(
        default=tuple(Level), description="a list of levels like [entry, mid]"
    )
    follow_ups: dict[Gap, Text] = Field(
        default_factory=dict, description="one question for each gap, like no_result: …"
    )
    listens_for: _TextOrNone = Field(
        default="", description="one or two sentences, at most 600 characters"
    )

    field: Annotated[str, Field(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$")] = Field(
        default="", description="the subject of a technical question, like back-end"
    )
    role_families: tuple[Slug, ...] = Field(
        default=(), description="a list of names like [nursing, sales]; none means any role"
    )
    weak_sign: _TextOrNone = Field(
        default="", description="how a thin answer sounds, at most 600 characters"
    )
    strong_sign: _TextOrNone = Field(
        default="", description="how a full answer sounds, at most 600 characters"
    )
    stages: tuple[StageEntry, ...] = Field(
        default=(), description="a list of stages that follow the question, each with its own text"
    )

    def question(self) -> Question:
        """The same as the rest of the program knows it."""
        return Question(
            id=self.id,
            text=self.text,
            kind=self.kind,
            types=self.types,
            structure=self.structure or usual(self.kind).structure,
            structure_given=self.structure is not None,
            target=target_span(self.target),
            competencies=self.competencies,
            levels=self.levels,
            follow_ups=tuple(FollowUp(gap, text) for gap, text in self.follow_ups.items()),
            listens_for=self.listens_for,
            field=self.field,
            role_families=self.role_families,
            weak_sign=self.weak_sign,
            strong_sign=self.strong_sign,
            stages=tuple(
                QuestionStage(one.stage, one.text, target_span(one.target)) for one in self.stages
            ),
        )


class BankEntry(Entry):
    """A bank file."""

    id: Slug = Field(description="a short name of small letters, digits and hyphens")
    title: Text = Field(description="what the bank is called")
    language: LanguageCode = Field(description="a language code like en")
    questions: Annotated[
        tuple[QuestionEntry, ...], Field(min_length=1, max_length=MOST_QUESTIONS)
    ] = Field(description=f"a list of 1 to {MOST_QUESTIONS} questions")

    def bank(self) -> QuestionBank:
        """The same as the rest of the program knows it."""
        questions = tuple(entry.question() for entry in self.questions)
        return QuestionBank(self.id, self.title, self.language, questions)


def bank_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a bank file; question_banks/schema.json holds a copy."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **BankEntry.model_json_schema(),
        "title": "Greenroom question bank",
    }
