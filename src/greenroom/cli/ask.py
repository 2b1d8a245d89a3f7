"""`greenroom ask`: a question as the interviewer says it, in a sound file."""

from pathlib import Path
from typing import Annotated

import typer

from greenroom.cli.errors import guarded
from greenroom.cli.services import CliServices, ServicesFactory
from greenroom.interview.wording import names_for
from greenroom.model.errors import UsageError
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import Question
from greenroom.voice.render import render_prompt


def register(program: typer.Typer, services: ServicesFactory) -> None:
    """Add the command."""

    @program.command()
    @guarded
    def ask(
        question: Annotated[str, typer.Option(help="The question's id, see “banks list”.")],
        out: Annotated[Path, typer.Option(help="A file that ends in .wav, .flac, .ogg or .mp3.")],
        bank: Annotated[str, typer.Option(help="The bank's id; needed only to narrow down.")] = "",
        voice: Annotated[str, typer.Option(help="An interviewer's id, for example maya.")] = "maya",
    ) -> None:
        """Render a question with an interviewer's voice."""
        parts = services()
        asked = _question(parts, bank, question)
        persona = _persona(parts, voice)
        text = names_for(InterviewChoices(), persona).fill(asked.text)
        render_prompt(parts.voice, text, persona, out)
        typer.echo(f"{out}: {text}")


def _question(parts: CliServices, bank_id: str, question_id: str) -> Question:
    banks = [bank for bank in parts.banks() if bank_id in ("", bank.id)]
    if not banks:
        known = ", ".join(bank.id for bank in parts.banks())
        raise UsageError(f"There is no bank “{bank_id}”. Choose one of: {known}.")
    for bank in banks:
        for question in bank.questions:
            if question.id == question_id:
                return question
    raise UsageError(
        f"There is no question “{question_id}”. “greenroom banks list” shows them all."
    )


def _persona(parts: CliServices, name: str) -> Persona:
    for persona in parts.personas():
        if name in (persona.id, persona.voice):
            return persona
    known = ", ".join(persona.id for persona in parts.personas())
    raise UsageError(f"There is no interviewer “{name}”. Choose one of: {known}.")
