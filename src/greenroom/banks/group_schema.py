"""How the file of a group task is built, as pydantic models and as JSON Schema."""

from typing import Annotated, Any

from pydantic import Field, StrictInt, model_validator

from greenroom.banks.case_schema import Line, LongText
from greenroom.banks.schema import Entry, LanguageCode, Slug, Text
from greenroom.model.group import Candidate, GroupLine, GroupTask, LineKind

FEWEST_MINUTES, MOST_MINUTES = 4, 10


class SpokenEntry(Entry):
    """A line of the script or of the endings."""

    by: Slug = Field(description="the id of a candidate")
    says: Text = Field(description="what they say, as it is spoken")
    kind: LineKind = Field(
        default=LineKind.ADD, description=f"one of {', '.join(kind.value for kind in LineKind)}"
    )
    over: bool = Field(
        default=False, description="true where it begins while the one before still speaks"
    )

    def line(self, name: str) -> GroupLine:
        """The same as the rest of the program knows it."""
        return GroupLine(name, self.by, self.says, self.kind, self.over)


class CandidateEntry(Entry):
    """One of the others."""

    id: Slug = Field(description="a name that no other candidate of this task has")
    name: Annotated[str, Field(pattern=r"^\S+ \S+$", max_length=40)] = Field(
        description="first name and surname"
    )
    voice: Annotated[str, Field(pattern=r"^[ab][fm]_[a-z]+$")] = Field(
        description="a voice like bf_emma"
    )
    speed: Annotated[float, Field(ge=0.8, le=1.3)] = Field(
        default=1.0, description="the pace, 0.8 to 1.3"
    )
    quiet: bool = Field(
        default=False, description="true for one who falls silent until they are invited"
    )
    hello: Text = Field(description="how they introduce themselves")
    invited: Annotated[tuple[Text, ...], Field(min_length=2)] = Field(
        description="at least two things to say when asked by name"
    )
    agree: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        description="at least one thing to say after somebody they agree with"
    )
    disagree: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        description="at least one thing to say after somebody they do not agree with"
    )

    def candidate(self) -> Candidate:
        """The same as the rest of the program knows it."""

        def own(name: str, kind: LineKind) -> tuple[GroupLine, ...]:
            return tuple(
                GroupLine(f"{self.id}.{name}.{number}", self.id, text, kind)
                for number, text in enumerate(getattr(self, name))
            )

        return Candidate(
            id=self.id,
            name=self.name,
            voice=self.voice,
            hello=self.hello,
            invited=own("invited", LineKind.ADD),
            agree=own("agree", LineKind.AGREE),
            disagree=own("disagree", LineKind.DISAGREE),
            speed=self.speed,
            quiet=self.quiet,
        )


class GroupEntry(Entry):
    """The file of a group task."""

    id: Slug = Field(description="a short name of small letters, digits and hyphens")
    title: Line = Field(description="how the task is called in a list")
    language: LanguageCode = Field(description="a language code like en")
    minutes: Annotated[StrictInt, Field(ge=FEWEST_MINUTES, le=MOST_MINUTES)] = Field(
        description=f"whole minutes, {FEWEST_MINUTES} to {MOST_MINUTES}"
    )
    brief: LongText = Field(description="what the assessor says to open it")
    question: Text = Field(description="what the group is to come to, as a question")
    points: Annotated[tuple[Text, ...], Field(min_length=2, max_length=8)] = Field(
        description="2 to 8 lines of the task sheet"
    )
    listens_for: Text = Field(description="one or two sentences")
    candidates: Annotated[tuple[CandidateEntry, ...], Field(min_length=2, max_length=4)] = Field(
        description="2 to 4 others"
    )
    script: Annotated[tuple[SpokenEntry, ...], Field(min_length=6, max_length=40)] = Field(
        description="6 to 40 lines with by and says, in order"
    )
    endings: Annotated[tuple[SpokenEntry, ...], Field(min_length=1, max_length=6)] = Field(
        description="1 to 6 lines for the last minute"
    )

    @model_validator(mode="after")
    def _names_that_exist(self) -> "GroupEntry":
        known = [one.id for one in self.candidates]
        for what, values in (
            ("an id", known),
            ("a voice", [one.voice for one in self.candidates]),
            ("a first name", [one.name.split()[0] for one in self.candidates]),
        ):
            if len(set(values)) < len(values):
                raise ValueError(f"each candidate with {what} of their own")
        unknown = [one.by for one in (*self.script, *self.endings) if one.by not in known]
        if unknown:
            raise ValueError(f"lines by candidates that exist; there is no {unknown[0]}")
        return self

    @model_validator(mode="after")
    def _one_over_another(self) -> "GroupEntry":
        if any(one.over for one in self.endings) or self.script[0].over:
            raise ValueError("over only in the script, and not in its first line")
        pairs = zip(self.script, self.script[1:], strict=False)
        if any(after.over and (before.by == after.by or before.over) for before, after in pairs):
            raise ValueError("over only after a line of somebody else that is not over itself")
        return self

    def task(self) -> GroupTask:
        """The same as the rest of the program knows it."""
        return GroupTask(
            id=self.id,
            title=self.title,
            language=self.language,
            brief=self.brief,
            question=self.question,
            points=self.points,
            limit_s=60.0 * self.minutes,
            candidates=tuple(one.candidate() for one in self.candidates),
            script=tuple(one.line(f"script.{n}") for n, one in enumerate(self.script)),
            endings=tuple(one.line(f"ending.{n}") for n, one in enumerate(self.endings)),
            listens_for=self.listens_for,
        )


def group_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a group task; groups/schema.json holds a copy."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **GroupEntry.model_json_schema(),
        "title": "Greenroom group task",
    }
