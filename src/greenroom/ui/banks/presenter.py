"""The Question banks page without widgets: what is shown, what changes, and the way back. No Qt."""

from collections.abc import Callable
from dataclasses import replace

from greenroom.banks import Shelf, editing
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.model.errors import GreenroomError
from greenroom.platform.text import translate
from greenroom.ui.banks import present
from greenroom.ui.banks.alike import AlikeSearch
from greenroom.ui.banks.files import BankFiles
from greenroom.ui.banks.history import Step
from greenroom.ui.banks.kept import Deliver, Kept
from greenroom.ui.banks.services import BankServices
from greenroom.ui.banks.speaking import Speaking
from greenroom.ui.banks.stage_steps import StageSteps
from greenroom.ui.banks.state import ALL, BanksView, EditorView, Filter, Library


class BanksPresenter:
    """One per page. `on_change` is called whenever `view()` gives something else.

    `on_done(words)` tells of something that can be undone and may surprise, such as a deletion.
    Not thread-safe: `deliver` brings what the services call to the window's thread.
    """

    def __init__(
        self,
        services: BankServices,
        on_change: Callable[[], None],
        on_done: Callable[[str], None],
        *,
        deliver: Deliver = lambda function: function,
    ) -> None:
        self._services, self._deliver = services, deliver
        self._on_change, self._on_done = on_change, on_done
        self._kept = Kept(services, deliver, self._written)
        self._alike = AlikeSearch(services, deliver, on_change)
        self._draft: QuestionEntry | None = None
        self._bank_id, self._question_id = ALL, ""
        self._filter = Filter()
        self._problems: tuple[str, ...] = ()
        self._reading = True
        self._failure = self._unheard = ""
        self._speaking = Speaking(services, deliver, self._said)
        self.files = BankFiles(services, self._kept, deliver, self._failed, self._written)
        self.stages = StageSteps(self.change)

    # What is there.

    @property
    def library(self) -> Library:
        """What the person has made."""
        return self._kept.library

    def entered(self) -> None:
        """The page is shown: read again, since files may have changed outside."""
        self._services.read(self._deliver(self._read), self._deliver(self._failed))

    def left(self) -> None:
        """The page is gone: keep what was typed, fall silent."""
        self.stop_hearing()
        self.commit()
        self._alike.stop()

    def view(self) -> BanksView:
        """All that is shown now."""
        kept, library = self._kept, self.library
        bank = kept.bank(self._bank_id)
        everything = kept.everything()
        listed = present.placed([bank]) if bank else everything
        return BanksView(
            banks=present.bank_rows(kept.shipped, library),
            bank_id=self._bank_id,
            bank=bank,
            own=library.bank(self._bank_id) is not None,
            bank_on=self._bank_id not in library.off,
            questions=present.question_rows(
                listed, library, self._filter, keep=self._fresh(), sound=kept.is_sound
            ),
            question_id=self._question_id,
            count=len(listed),
            filter=self._filter,
            competencies=present.used(q.competencies for _, q in everything),
            families=present.used(q.role_families for _, q in everything),
            fields=present.used((q.field,) for _, q in everything if q.field),
            editor=self.editor(),
            problems=self._problems,
            reading=self._reading,
            failure=self._failure or self._unheard,
            undo=kept.history.undo_words,
            redo=kept.history.redo_words,
        )

    def editor(self) -> EditorView | None:
        """What the editor shows now."""
        found = self._kept.place(self._question_id)
        if found is None:
            return None
        bank, stored = found
        question = self._draft if self._draft and self._draft.id == stored.id else stored
        view = EditorView(
            question=question,
            bank=bank,
            editable=self.library.bank(bank.id) is not None,
            on=question.id not in self.library.off,
            spoken=self._services.fill(question.text),
            speaker=self._services.interviewer(),
            hearing=self._speaking.on,
        )
        if not view.editable:
            return view
        alike = self._kept.place(self._alike.found(question.id, question.text))
        others = self._kept.everything()
        advice = present.advice_for(question, bank.language, others, alike)
        return replace(view, missing=editing.missing(question), advice=advice)

    # What is chosen.

    def select_bank(self, bank_id: str) -> None:
        """Show a bank; ALL for every question."""
        if bank_id != self._bank_id:
            self._leave_question()
            self._bank_id, self._question_id = bank_id, ""
            self._on_change()

    def select_question(self, question_id: str) -> None:
        """Show a question in the editor."""
        if question_id != self._question_id:
            self._leave_question()
            self._question_id = question_id
            self._look_for_alike()
            self._on_change()

    def set_filter(self, filter_: Filter) -> None:
        """List only what fits."""
        if filter_ != self._filter:
            self._filter = filter_
            self._on_change()

    # What is written.

    def draft(self, question: QuestionEntry) -> None:
        """The editor's state; `commit` keeps it. Only `editor()` gives something else then."""
        self._draft = question

    def commit(self) -> None:
        """Keep what was typed."""
        draft, self._draft = self._draft, None
        found = self._kept.place(draft.id) if draft else None
        if draft is None or found is None or found[1] == draft:
            return
        bank = editing.with_question(found[0], draft)
        self._apply(translate("Banks", "Edit"), self.library.with_bank(bank))
        self._look_for_alike()

    def change(self, words: str, change: Callable[[QuestionEntry], QuestionEntry]) -> bool:
        """Another step for the own question that is shown; False when there was nothing to do."""
        self.commit()
        found = self._kept.place(self._question_id)
        bank = self.library.bank(found[0].id) if found else None
        changed = change(found[1]) if found else None
        if found is None or bank is None or changed is None or changed == found[1]:
            return False
        self._apply(words, self.library.with_bank(editing.with_question(bank, changed)))
        return True

    def new_bank(self, title: str) -> None:
        """An own bank without questions."""
        self.commit()
        bank = editing.new_bank(title, self._kept.taken())
        self._apply(translate("Banks", "New bank"), self.library.with_bank(bank))
        self.select_bank(bank.id)

    def rename_bank(self, title: str) -> None:
        """Another title for the own bank that is shown."""
        self.commit()
        bank = self.library.bank(self._bank_id)
        if bank is not None and title.strip() and title.strip() != bank.title:
            renamed = editing.renamed(bank, title)
            self._apply(translate("Banks", "Rename"), self.library.with_bank(renamed))

    def duplicate_bank(self) -> None:
        """The bank that is shown, as an own one."""
        self.commit()
        bank = self._kept.bank(self._bank_id)
        if bank is None:
            return
        title = translate("Banks", "{title}, my copy").format(title=bank.title)
        copy = editing.copied_bank(self._kept.whole(bank), title, self._kept.taken())
        self._apply(translate("Banks", "Duplicate bank"), self.library.with_bank(copy))
        self.select_bank(copy.id)

    def delete_bank(self) -> None:
        """The own bank that is shown."""
        self.commit()
        bank = self.library.bank(self._bank_id)
        if bank is None:
            return
        self._apply(translate("Banks", "Delete bank"), self.library.without_bank(bank.id))
        self.select_bank(ALL)
        self._on_done(translate("Banks", "“{title}” was deleted.").format(title=bank.title))

    def switch_bank(self, *, on: bool) -> None:
        """Ask from the bank that is shown, or not."""
        self.commit()
        self._switch(self._bank_id, on=on)

    def new_question(self) -> None:
        """An empty question in the own bank that is shown, else in the last one, else in a new."""
        self._leave_question()
        bank = self._target()
        question = editing.new_question(bank, self._kept.taken())
        changed = editing.with_question(bank, question, self._question_id)
        self._apply(translate("Banks", "New question"), self.library.with_bank(changed))
        self._show(bank.id, question.id)

    def duplicate_question(self) -> None:
        """The question that is shown, into an own bank."""
        self.commit()
        found = self._kept.place(self._question_id)
        if found is None:
            return
        own = self.library.bank(found[0].id)
        bank = own or self._target()
        copy = editing.copied(found[1], bank, self._kept.taken())
        changed = editing.with_question(bank, copy, found[1].id)
        self._apply(translate("Banks", "Duplicate"), self.library.with_bank(changed))
        self._show(bank.id, copy.id)

    def delete_question(self) -> None:
        """The own question that is shown; the next one is shown then."""
        self.commit()
        found = self._kept.place(self._question_id)
        bank = self.library.bank(found[0].id) if found else None
        if found is None or bank is None:
            return
        following = present.following(self.view().questions, found[1].id)
        changed = editing.without(bank, {found[1].id})
        library = self.library.with_bank(changed)
        self._apply(translate("Banks", "Delete"), Library(library.own, library.off - {found[1].id}))
        self._question_id = following
        self._on_change()
        self._on_done(translate("Banks", "The question was deleted."))

    def switch_question(self, question_id: str, *, on: bool) -> None:
        """Ask a question, or not."""
        self.commit()
        self._switch(question_id, on=on)

    def undo(self) -> None:
        """Back before the last change."""
        self.commit()
        self._go_to(self._kept.history.undo(self.library))

    def redo(self) -> None:
        """On to what was undone."""
        self.commit()
        self._go_to(self._kept.history.redo(self.library))

    # What is tried.

    def hear(self, text: str = "") -> None:
        """Let the interviewer say a text, or the question; once more to fall silent."""
        if self._speaking.on:
            self._speaking.stop()
            return
        editor = self.editor()
        self._speaking.say(self._services.fill(text) if text else editor.spoken if editor else "")

    def stop_hearing(self) -> None:
        """Fall silent."""
        self._speaking.stop()

    @property
    def hearing(self) -> bool:
        """Whether the interviewer speaks."""
        return self._speaking.on

    def practice(self) -> None:
        """Answer the question that is shown."""
        self.commit()
        found = self._kept.place(self._question_id)
        if found is not None and self.can_practice():
            self._services.practice(found[1])

    def can_practice(self) -> bool:
        """Whether there is a question that something can be answered to."""
        found = self._kept.place(self._question_id)
        question = self._draft or (found[1] if found else None)
        if question is None or question.kind in present.REMARKS:
            return False
        return not editing.missing(question)

    # What comes in and goes out.

    def take_in(self, entry: BankEntry, title: str, into: str = "") -> None:
        """Bring questions in: as a bank of this title, or at the end of the own bank `into`."""
        bank = present.brought_in(self.library, entry, title.strip(), into, self._kept.taken())
        self._apply(translate("Banks", "Import"), self.library.with_bank(bank))
        self._filter = Filter()
        self.select_bank(bank.id)
        self._on_change()
        self._on_done(translate("Banks", "%n questions came in.", len(entry.questions)))

    # Within.

    def _read(self, shelf: Shelf) -> None:
        self._problems = tuple(error.message for error in shelf.left_out())
        self._reading, self._failure = False, ""
        if self._kept.take(shelf):
            self._draft = None
        self._on_change()

    def _failed(self, problem: GreenroomError) -> None:
        self._reading = False
        self._written(problem.message)

    def _written(self, failure: str) -> None:
        if failure != self._failure:
            self._failure = failure
            self._on_change()

    def _look_for_alike(self) -> None:
        found = self._kept.place(self._question_id)
        if found is None or self.library.bank(found[0].id) is None:
            return
        question = found[1]
        others = {
            other.id: other.text
            for _, other in self._kept.everything()
            if other.id != question.id and other.kind not in present.REMARKS and other.text
        }
        self._alike.look(question.id, question.text, others)

    def _apply(self, words: str, library: Library) -> None:
        self._kept.apply(words, library, self._bank_id, self._question_id)
        self._on_change()

    def _go_to(self, step: Step | None) -> None:
        if step is not None:
            self._kept.change_to(step.before)
            there = self._kept.bank(step.bank_id) is not None
            self._bank_id = step.bank_id if there else ALL
            self._question_id = step.question_id
            self._on_change()

    def _switch(self, id_: str, *, on: bool) -> None:
        words = translate("Banks", "Switch on") if on else translate("Banks", "Switch off")
        self._apply(words, self.library.switched(id_, on=on))

    def _leave_question(self) -> None:
        """Keep what was typed; a question in which nothing was, goes."""
        self.commit()
        found = self._kept.place(self._question_id)
        bank = self.library.bank(found[0].id) if found else None
        if found is None or bank is None or found[1].text.strip():
            return
        blank = editing.new_question(bank, ()).model_copy(update={"id": found[1].id})
        if found[1] == blank:
            changed = editing.without(bank, {blank.id})
            self._kept.change_to(self.library.with_bank(changed))

    def _show(self, bank_id: str, question_id: str) -> None:
        if self._bank_id != ALL:
            self._bank_id = bank_id
        self._question_id = question_id
        self._look_for_alike()
        self._on_change()

    def _target(self) -> BankEntry:
        """Where a new question goes."""
        shown = self.library.bank(self._bank_id)
        if shown is not None or self.library.own:
            return shown or self.library.own[-1]
        return editing.new_bank(translate("Banks", "My questions"), self._kept.taken())

    def _fresh(self) -> str:
        """The question being written, which stays listed whatever the filter says."""
        found = self._kept.place(self._question_id)
        return self._question_id if found and self.library.bank(found[0].id) else ""

    def _said(self, problem: str) -> None:
        self._unheard = problem
        self._on_change()
