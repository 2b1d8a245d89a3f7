"""Start as people use it: keys, focus order, names, room for every text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.reports import report
from fakes.start_services import MICROPHONE, FakeStartActions, FakeStartServices, summary
from greenroom.model.errors import DeviceMissingError
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewFormat, InterviewType, Mode
from greenroom.ui.components.button import Button
from greenroom.ui.labels import format_label, type_label
from greenroom.ui.shell.window import MainWindow
from greenroom.ui.start.page import StartPage
from greenroom.ui.start.services import (
    CheckStage,
    CheckVerdict,
    MicCheck,
    ModelState,
    ModelStatus,
)
from greenroom.ui.theme import Theme
from support.qt import cut_texts, lengthen, settle, tab_order, unnamed_controls


def open_start(
    qtbot: QtBot, services: FakeStartServices | None = None, size: tuple[int, int] = (1280, 800)
) -> tuple[MainWindow, StartPage, FakeStartServices, FakeStartActions]:
    services = services or FakeStartServices(
        sessions=(summary(),), reports=(report(delay=5.0),) * 4
    )
    actions = FakeStartActions()
    window = MainWindow()
    qtbot.addWidget(window)
    page = StartPage(services, actions)
    window.add_page("start", page, icon="start", key="Ctrl+1")
    window.resize(*size)
    window.show()
    window.activateWindow()
    window.show_page("start")
    settle(window)
    return window, page, services, actions


def test_enter_is_enough(qtbot: QtBot) -> None:
    window, page, services, actions = open_start(qtbot)
    assert window.focusWidget() is page.form.start
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert actions.went == [("start", services.kept)]


def test_enter_starts_from_a_check_box_but_not_from_another_button(qtbot: QtBot) -> None:
    _, page, _, actions = open_start(qtbot)
    page.form.during.show_question.setFocus()
    qtbot.keyClick(page.form.during.show_question, Qt.Key.Key_Return)
    assert [went[0] for went in actions.went] == ["start"]
    page.form.microphone.check.setFocus()
    qtbot.keyClick(page.form.microphone.check, Qt.Key.Key_Return)
    assert [went[0] for went in actions.went] == ["start"]


def test_q_asks_one_question_and_keeps_the_chosen_length(qtbot: QtBot) -> None:
    window, page, services, actions = open_start(qtbot)
    qtbot.keyClick(page.form.start, Qt.Key.Key_Q)
    assert actions.went[0][1].length is InterviewLength.QUICK  # type: ignore[attr-defined]
    assert services.kept.length is InterviewLength.MEDIUM
    assert window.isVisible()


def test_q_is_a_letter_while_a_role_is_typed(qtbot: QtBot) -> None:
    _, page, services, actions = open_start(qtbot)
    edit = page.form.role.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.clear()
    qtbot.keyClicks(edit, "qa lead")
    assert edit.text() == "qa lead"
    assert actions.went == []
    page.form.start.setFocus()
    assert services.kept.role == "qa lead"


def test_arrows_choose_the_type_and_it_is_remembered(qtbot: QtBot) -> None:
    _, page, services, _ = open_start(qtbot)
    chosen = next(tile for tile in page.form.types.tiles() if tile.isChecked())
    assert chosen.text() == "Behavioral"
    qtbot.keyClick(chosen, Qt.Key.Key_Left)
    assert services.kept.type is InterviewType.GROUP
    chosen = next(tile for tile in page.form.types.tiles() if tile.isChecked())
    qtbot.keyClick(chosen, Qt.Key.Key_Left)
    assert services.kept.type is InterviewType.PANEL
    assert page.form.summary.text() == "Panel, in person, led by Maya Okafor"
    assert page.form.during.panel.isVisibleTo(page.form)


def test_format_mode_clock_and_follow_ups_are_remembered(qtbot: QtBot) -> None:
    _, page, services, _ = open_start(qtbot)
    form = page.form
    assert not form.during.strict.isVisibleTo(form)
    form.format.segments()[1].click()
    form.during.mode.segments()[1].click()
    assert form.during.strict.isVisibleTo(form)
    form.during.strict.click()
    form.during.follow_ups.click()
    kept = services.kept
    assert (kept.format, kept.mode) == (InterviewFormat.PHONE, Mode.REAL)
    assert (kept.strict_clock, kept.follow_ups) == (True, False)
    assert form.summary.text() == "Behavioral, by phone, with Maya Okafor"


def test_only_what_can_be_held_is_offered(qtbot: QtBot) -> None:
    _, page, _, _ = open_start(qtbot)
    assert [tile.text() for tile in page.form.types.tiles()] == [
        type_label(kind) for kind in InterviewType
    ]
    assert [part.text() for part in page.form.format.segments()] == [
        format_label(each) for each in InterviewFormat
    ]


def test_tab_goes_through_the_page_as_the_guide_lists_it(qtbot: QtBot) -> None:
    _, page, _, _ = open_start(qtbot)
    form = page.form
    chosen_tile = next(tile for tile in form.types.tiles() if tile.isChecked())
    chosen_format = next(part for part in form.format.segments() if part.isChecked())
    chosen_mode = next(part for part in form.during.mode.segments() if part.isChecked())
    chosen_length = next(part for part in form.length.segments() if part.isChecked())
    expected: list[QWidget] = [
        form.start,
        form.quick,
        chosen_tile,
        chosen_format,
        chosen_length,
        form.role,
        form.level,
        form.interviewer,
        form.microphone.combo,
        form.microphone.check,
        chosen_mode,
        form.during.show_question,
        form.during.follow_ups,
        form.during.live,
        form.during.thinking,
        *page.side.stops(),
    ]
    inner = {form.role.lineEdit()}
    order = [widget for widget in tab_order(form.start, page) if widget not in inner]
    assert order == expected


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    _, page, _, _ = open_start(qtbot)
    assert unnamed_controls(page) == []
    assert page.form.start.accessibleName() == "Start interview, Enter"


def test_no_microphone_becomes_a_banner_and_start_says_so(qtbot: QtBot) -> None:
    services = FakeStartServices(devices=(), problem=DeviceMissingError("none"))
    _, page, services, actions = open_start(qtbot, services)
    assert page.form.start.text() == "Start without recording"
    names = [w.accessibleName() for w in page.findChildren(QWidget)]
    assert "No microphone found" in names
    page.form.start.click()
    assert actions.went[0][0] == "start"
    services.problem = None
    assert services.on_change is not None
    services.on_change()
    qtbot.waitUntil(lambda: page.form.start.text() == "Start interview")


def test_the_focus_stays_by_the_microphone_when_its_banner_goes(qtbot: QtBot) -> None:
    services = FakeStartServices(problem=DeviceMissingError("none"))
    window, page, services, _ = open_start(qtbot, services)
    again = next(one for one in page.findChildren(Button) if one.text() == "Try again")
    again.setFocus()
    services.problem = None
    assert services.on_change is not None
    services.on_change()
    settle(window)
    assert window.focusWidget() is page.form.microphone.combo


def test_the_check_tells_what_was_heard(qtbot: QtBot) -> None:
    _, page, services, _ = open_start(qtbot)
    page.form.microphone.check.click()
    assert services.on_step is not None
    assert page.form.microphone.check.text() == "Stop"
    services.on_step(MicCheck(CheckStage.DONE, 3.0, CheckVerdict.CLIPPING))
    qtbot.waitUntil(lambda: page.form.microphone.check.text() == "Record and play back")
    assert "Too loud" in page.form.microphone.notice.label.text()


def test_leaving_lets_go_of_the_microphone(qtbot: QtBot) -> None:
    window, _, services, _ = open_start(qtbot)
    window.close()
    assert services.calls[-1] == "stop_listening"
    assert services.on_change is None


@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 800)])
def test_no_text_is_cut(
    qtbot: QtBot, app_theme: Theme, size: tuple[int, int], scale: float, longer: bool
) -> None:
    if longer:
        lengthen()
    app_theme.set_text_scale(scale)
    window, page, _, _ = open_start(qtbot, size=size)
    settle(window)
    assert cut_texts(page) == []


def test_right_to_left_is_mirrored(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window, page, _, _ = open_start(qtbot)
    assert window.rail.x() > page.x()
    assert page.form.start.x() < page.form.quick.x()
    assert cut_texts(page) == []


@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("state", [ModelState.MISSING, ModelState.DAMAGED])
def test_the_banner_about_the_model_leads_to_settings(
    qtbot: QtBot, state: ModelState, longer: bool
) -> None:
    if longer:
        lengthen()
    services = FakeStartServices(status=ModelStatus(state, "base"))
    window, page, _, actions = open_start(qtbot, services, size=(1024, 680))
    assert page.banner is not None
    assert cut_texts(page) == []
    choose = page.banner.buttons[0]
    assert choose in tab_order(page.form.start, window)
    choose.setFocus()
    choose.click()
    assert actions.went == [("choose model",)]


def test_the_banner_goes_by_itself_and_the_focus_stays_on_the_page(qtbot: QtBot) -> None:
    services = FakeStartServices(status=ModelStatus(ModelState.MISSING, "base"))
    window, page, _, _ = open_start(qtbot, services)
    assert page.banner is not None
    page.banner.buttons[0].setFocus()
    services.status = ModelStatus(ModelState.READY, "base")
    assert services.on_change is not None
    services.on_change()
    qtbot.waitUntil(lambda: page.banner is None)
    assert window.focusWidget() is page.form.start


def test_a_technical_interview_has_a_field_and_lengths_of_its_own(qtbot: QtBot) -> None:
    kept = InterviewChoices(type=InterviewType.BEHAVIORAL)
    window, page, services, _ = open_start(qtbot, FakeStartServices(kept=kept))
    during = page.form.during
    assert not during.field.isVisible()
    page.presenter.choose(type=InterviewType.TECHNICAL)
    settle(window)
    assert during.field.isVisible()
    assert page.form.length.segments()[0].text() == "1, about 8 min"
    assert page.form.length.segments()[0].accessibleName() == "1, about 8 min"
    assert page.form.summary_line.text().startswith("Two problems in five stages")
    names = [during.field.itemText(index) for index in range(during.field.count())]
    assert names[0] == "Any field"
    assert len(names) == 11
    assert "Clinical nursing" in names
    during.field.setFocus()
    qtbot.keyClick(during.field, Qt.Key.Key_Down)
    assert services.kept.field == "back-end"
    page.presenter.choose(type=InterviewType.BEHAVIORAL)
    settle(window)
    assert page.form.length.segments()[0].text() == "2, about 6 min"
    assert not during.field.isVisible()


def test_a_case_is_chosen_or_a_surprise(qtbot: QtBot) -> None:
    window, page, services, actions = open_start(qtbot)
    material = page.form.during.material
    assert not material.isVisible()
    page.presenter.choose(type=InterviewType.CASE)
    settle(window)
    names = [material.itemText(index) for index in range(material.count())]
    assert names[:2] == ["Surprise me", "Kettle and Crow, the line at the door"]
    material.setFocus()
    qtbot.keyClick(material, Qt.Key.Key_Down)
    assert services.kept.material == "coffee-chain"
    page.presenter.choose(type=InterviewType.GROUP)
    settle(window)
    assert material.currentText() == "Surprise me"
    assert services.kept.material == ""
    page.form.start.click()
    assert actions.went == [("start", services.kept)]


def test_a_case_and_a_discussion_have_one_length(qtbot: QtBot) -> None:
    window, page, _, _ = open_start(qtbot)
    for kind, words in (
        (InterviewType.CASE, "One case, 20 to 30 min"),
        (InterviewType.GROUP, "One task, about 6 min"),
    ):
        page.presenter.choose(type=kind)
        settle(window)
        assert (page.form.once.text(), page.form.once.isVisible()) == (words, True)
        assert not page.form.length.isVisible()
        assert page.form.summary_line.text().startswith("One ")
    page.presenter.choose(type=InterviewType.PANEL)
    settle(window)
    assert page.form.length.isVisible()
    assert not page.form.once.isVisible()


def test_a_group_does_not_meet_by_phone_and_start_says_why(qtbot: QtBot) -> None:
    kept = InterviewChoices(type=InterviewType.BEHAVIORAL, format=InterviewFormat.PHONE)
    window, page, services, _ = open_start(qtbot, FakeStartServices(kept=kept))
    page.presenter.choose(type=InterviewType.GROUP)
    settle(window)
    in_person, phone, *_ = page.form.format.segments()
    assert services.kept.format is InterviewFormat.IN_PERSON
    assert not phone.isEnabled()
    assert phone.toolTip() == "A group discusses around one table, not by phone."
    assert phone.accessibleDescription() == phone.toolTip()
    in_person.setFocus()
    qtbot.keyClick(in_person, Qt.Key.Key_Right)
    assert services.kept.format is not InterviewFormat.PHONE
    page.presenter.choose(type=InterviewType.PANEL)
    settle(window)
    assert phone.isEnabled()
    assert phone.toolTip() == ""


def test_no_clock_cuts_cases_and_discussions(qtbot: QtBot) -> None:
    kept = InterviewChoices(mode=Mode.REAL, strict_clock=True)
    window, page, services, _ = open_start(qtbot, FakeStartServices(kept=kept))
    during = page.form.during
    assert during.strict.isVisible()
    assert during.limit.isVisible()
    for kind in (InterviewType.CASE, InterviewType.GROUP):
        page.presenter.choose(type=kind)
        settle(window)
        assert not during.strict.isVisible()
        assert not during.limit.isVisible()
        assert during.no_clock.isVisible()
        assert services.kept.strict_clock is False


def test_the_limit_of_a_strict_clock_is_chosen(qtbot: QtBot) -> None:
    kept = InterviewChoices(mode=Mode.REAL, strict_clock=True)
    _, page, services, _ = open_start(qtbot, FakeStartServices(kept=kept))
    limit = page.form.during.limit
    assert limit.currentText() == "End of the target"
    limit.setFocus()
    qtbot.keyClick(limit, Qt.Key.Key_Down)
    assert services.kept.answer_limit_s == 60.0


def test_whose_questions_are_asked_can_be_said_where_the_role_does_not(qtbot: QtBot) -> None:
    window, page, services, _ = open_start(qtbot)
    family = page.form.during.family
    page.presenter.choose(role="Nurse")
    settle(window)
    assert not family.isVisible()
    page.presenter.choose(role="Wizard")
    settle(window)
    assert family.isVisible()
    family.setFocus()
    qtbot.keyClick(family, Qt.Key.Key_Down)
    assert services.kept.role_family == "customer-service"
    page.presenter.choose(role="Nurse")
    settle(window)
    assert not family.isVisible()
    assert services.kept.role_family == ""  # a role that tells its trade ends the choice


def test_the_microphone_stands_on_one_line_however_long_its_name_is(qtbot: QtBot) -> None:
    name = "Family 17h/19h/1ah HD Audio Controller Digital Microphone, front left and right"
    services = FakeStartServices(devices=(replace(MICROPHONE, name=name),))
    window, page, _, _ = open_start(qtbot, services)
    row = page.form.microphone
    settle(window)
    assert any(name in row.combo.itemText(index) for index in range(row.combo.count()))
    middles = [
        widget.mapTo(row, widget.rect().center()).y()
        for widget in (row.combo, row.meter, row.check)
    ]
    assert max(middles) - min(middles) <= 2
