"""From a finished recording to a stored report, stage by stage.

Each stage is stored before the next begins, so that a restart goes on where it stopped.
"""

import threading
from collections.abc import Callable
from dataclasses import replace

from greenroom.feedback import HeardTake, Means, build_report
from greenroom.feedback.delivery.usual import MOST_ANSWERS
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.bands import Bands
from greenroom.model.correction import Correction
from greenroom.model.ports import AnswerReader, Likeness, Store
from greenroom.model.question import Question
from greenroom.model.report import Report
from greenroom.model.session import ReviewedTake
from greenroom.model.take import RecordedAudio, Take, TakeState
from greenroom.model.transcript import Transcript
from greenroom.workflow.old_takes import measured_prosody


class TakeProcessing:
    """Stores what comes of a take, and computes its report.

    `bands` and `lexicon` are asked each time, so that changed settings hold at once; `lexicon` for
    the language that was heard, which need not be the one chosen now. Without a `reader` the
    structure of answers is found by rules, and without `likeness` nothing is said about how near an
    answer is to its question.
    """

    def __init__(
        self,
        store: Store,
        bands: Callable[[], Bands],
        lexicon: Callable[[str], Lexicon],
        reader: AnswerReader | None = None,
        likeness: Likeness | None = None,
    ) -> None:
        self._reader = reader
        self._likeness = likeness
        self._store = store
        self._bands = bands
        self._lexicon = lexicon
        self._reporting = threading.Lock()

    def recorded(self, take: Take, audio: RecordedAudio) -> Take:
        """The recording is on disk."""
        done = replace(take, state=TakeState.RECORDED, audio=audio)
        self._store.save_take(done)
        return done

    def transcribed(self, take: Take, transcript: Transcript) -> Report:
        """The transcript is complete, or as complete as it will be: store it and report."""
        self._store.save_transcript(take.id, transcript)
        return self.report(take.id)

    def report(self, take_id: str) -> Report:
        """Compute the report from what is stored, and store it. Raises InputError, StorageError."""
        with self._reporting:  # the last report stored is of the last corrections stored
            report = self.compute(self._store.take(take_id), self._store.corrections(take_id))
            self._store.save_report(report)
        return report

    def renew(self, take_id: str) -> Report:
        """The report once more, after measuring what an older version had not measured.

        Raises InputError, StorageError; a recording that cannot be read is no hindrance.
        """
        reviewed = self._store.take(take_id)
        transcript = reviewed.transcript
        if transcript is not None and transcript.prosody is None:
            prosody = measured_prosody(self._store.audio_path(reviewed.take))
            if prosody is not None:
                self._store.save_transcript(take_id, replace(transcript, prosody=prosody))
        return self.report(take_id)

    def compute(self, reviewed: ReviewedTake, corrections: tuple[Correction, ...]) -> Report:
        """The report of a transcribed take, without storing it. Raises ValueError without words."""
        if reviewed.transcript is None:
            raise ValueError("A report needs a transcript")
        take = HeardTake(
            reviewed.take.id,
            reviewed.transcript,
            reviewed.take.audio,
            self.question(reviewed.take),
            corrections=corrections,
            earlier=self._store.earlier_answers(reviewed.take.id, MOST_ANSWERS),
            job_description=self._job_description(reviewed.take),
        )
        lexicon = self._lexicon(reviewed.transcript.language)
        return build_report(take, Means(self._bands(), lexicon, self._reader, self._likeness))

    def preview(self, transcript: Transcript, question: Question | None) -> Report:
        """A report of words that are no stored take, such as several takes in one."""
        lexicon = self._lexicon(transcript.language)
        means = Means(self._bands(), lexicon, self._reader, self._likeness)
        return build_report(HeardTake("", transcript, question=question), means)

    def _job_description(self, take: Take) -> str:
        return self._store.session(take.session_id).plan.choices.job_description

    def question(self, take: Take) -> Question | None:
        """The question that the take answers, with the target that it had there."""
        plan = self._store.session(take.session_id).plan
        return plan.question_of(plan.items[take.item]) if take.item < len(plan.items) else None
