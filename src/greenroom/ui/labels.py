"""What choices are called in the window. Needs no Qt."""

from datetime import datetime

from greenroom.model.plan import InterviewLength
from greenroom.model.question import InterviewFormat, InterviewType, Level, Mode
from greenroom.platform.text import translate


def type_label(kind: InterviewType) -> str:
    """An interview type."""
    return {
        InterviewType.ONE_ON_ONE: translate("Choices", "One-on-one"),
        InterviewType.PANEL: translate("Choices", "Panel"),
        InterviewType.GROUP: translate("Choices", "Group"),
        InterviewType.BEHAVIORAL: translate("Choices", "Behavioral"),
        InterviewType.TECHNICAL: translate("Choices", "Technical"),
        InterviewType.CASE: translate("Choices", "Case"),
    }[kind]


def type_line(kind: InterviewType) -> str:
    """What an interview type is, in one line."""
    return {
        InterviewType.ONE_ON_ONE: translate("Choices", "One person, mixed questions"),
        InterviewType.PANEL: translate("Choices", "Two to four people take turns"),
        InterviewType.GROUP: translate("Choices", "You and other candidates"),
        InterviewType.BEHAVIORAL: translate("Choices", "“Tell me about a time…”"),
        InterviewType.TECHNICAL: translate("Choices", "Explain, design, debug aloud"),
        InterviewType.CASE: translate("Choices", "Business problem, exhibits"),
    }[kind]


def type_icon(kind: InterviewType) -> str:
    """The line icon of an interview type."""
    return {
        InterviewType.ONE_ON_ONE: "person",
        InterviewType.PANEL: "panel",
        InterviewType.GROUP: "group",
        InterviewType.BEHAVIORAL: "behav",
        InterviewType.TECHNICAL: "tech",
        InterviewType.CASE: "case",
    }[kind]


def format_label(format_: InterviewFormat) -> str:
    """A format."""
    return {
        InterviewFormat.IN_PERSON: translate("Choices", "In person"),
        InterviewFormat.PHONE: translate("Choices", "Phone"),
        InterviewFormat.VIDEO: translate("Choices", "Video"),
    }[format_]


def format_icon(format_: InterviewFormat) -> str:
    """The line icon of a format."""
    return {
        InterviewFormat.IN_PERSON: "room",
        InterviewFormat.PHONE: "phone",
        InterviewFormat.VIDEO: "video",
    }[format_]


def mode_label(mode: Mode) -> str:
    """How strictly an interview is held."""
    return {
        Mode.PRACTICE: translate("Choices", "Practice"),
        Mode.REAL: translate("Choices", "Real"),
    }[mode]


def field_label(field: str) -> str:
    """The subject of a technical interview; "" is any."""
    named = {
        "": translate("Fields", "Any field"),
        "back-end": translate("Fields", "Back end"),
        "front-end": translate("Fields", "Front end"),
        "data-analysis": translate("Fields", "Data analysis"),
        "data-science": translate("Fields", "Data science"),
        "networks-it-support": translate("Fields", "Networks and IT support"),
        "security": translate("Fields", "Security"),
        "mechanical": translate("Fields", "Mechanical engineering"),
        "electrical": translate("Fields", "Electrical engineering"),
        "finance-accounting": translate("Fields", "Finance and accounting"),
        "clinical-nursing": translate("Fields", "Clinical nursing"),
    }
    return named.get(field) or field.replace("-", " ").capitalize()


def family_label(family: str) -> str:
    """A family of jobs; "" goes by the role that was typed."""
    named = {
        "": translate("Jobs", "As the role says"),
        "customer-service": translate("Jobs", "Customer service"),
        "data-analytics": translate("Jobs", "Data analytics"),
        "engineering-manufacturing": translate("Jobs", "Engineering and manufacturing"),
        "finance-accounting": translate("Jobs", "Finance and accounting"),
        "hospitality-retail": translate("Jobs", "Hospitality and retail"),
        "human-resources": translate("Jobs", "Human resources"),
        "marketing": translate("Jobs", "Marketing"),
        "nursing": translate("Jobs", "Nursing"),
        "office-administration": translate("Jobs", "Office administration"),
        "operations-logistics": translate("Jobs", "Operations and logistics"),
        "product-management": translate("Jobs", "Product management"),
        "project-management": translate("Jobs", "Project management"),
        "sales": translate("Jobs", "Sales"),
        "software-engineering": translate("Jobs", "Software engineering"),
        "teaching": translate("Jobs", "Teaching"),
    }
    return named.get(family) or family.replace("-", " ").capitalize()


def limit_label(seconds: float) -> str:
    """Where a strict clock cuts an answer; 0 at the end of the question's target."""
    if seconds <= 0:
        return translate("Choices", "End of the target")
    return translate("Choices", "%n s", round(seconds))


def stage_label(key: str) -> str:
    """A stage of a technical question or of a case."""
    named = {
        "clarify": translate("Stages", "Clarify"),
        "approach": translate("Stages", "Approach"),
        "walk_through": translate("Stages", "Walk through"),
        "test": translate("Stages", "Test"),
        "trade_offs": translate("Stages", "Trade-offs"),
        "framework": translate("Stages", "Framework"),
        "exhibit": translate("Stages", "Exhibit"),
        "sum": translate("Stages", "Calculation"),
        "surprise": translate("Stages", "Surprise"),
        "recommendation": translate("Stages", "Recommendation"),
    }
    return named.get(key) or key.replace("_", " ").capitalize()


def length_label(length: InterviewLength, kind: InterviewType = InterviewType.BEHAVIORAL) -> str:
    """Questions and length, as on the segmented control."""
    if kind is InterviewType.CASE:
        return translate("Choices", "One case, 20 to 30 min")
    if kind is InterviewType.GROUP:
        return translate("Choices", "One task, about 6 min")
    if kind is InterviewType.TECHNICAL:
        return {
            InterviewLength.QUICK: translate("Choices", "One problem"),
            InterviewLength.SHORT: translate("Choices", "1, about 8 min"),
            InterviewLength.MEDIUM: translate("Choices", "2, about 17 min"),
            InterviewLength.FULL: translate("Choices", "Full, 45 min"),
        }[length]
    return {
        InterviewLength.QUICK: translate("Choices", "One question"),
        InterviewLength.SHORT: translate("Choices", "2, about 6 min"),
        InterviewLength.MEDIUM: translate("Choices", "5, about 12 min"),
        InterviewLength.FULL: translate("Choices", "Full, 45 min"),
    }[length]


def length_sentence(length: InterviewLength, kind: InterviewType = InterviewType.BEHAVIORAL) -> str:
    """Questions and length, as a sentence in the footer."""
    if kind is InterviewType.CASE:
        return translate("Choices", "One case, 20 to 30 minutes. Stop any time.")
    if kind is InterviewType.GROUP:
        return translate("Choices", "One discussion, about 6 minutes. Stop any time.")
    if kind is InterviewType.TECHNICAL:
        return {
            InterviewLength.QUICK: translate("Choices", "One problem. Stop any time."),
            InterviewLength.SHORT: translate(
                "Choices", "One problem in five stages, about 8 minutes. Stop any time."
            ),
            InterviewLength.MEDIUM: translate(
                "Choices", "Two problems in five stages, about 17 minutes. Stop any time."
            ),
            InterviewLength.FULL: translate(
                "Choices", "As many problems as fill 45 minutes. Stop any time."
            ),
        }[length]
    return {
        InterviewLength.QUICK: translate("Choices", "One question. Stop any time."),
        InterviewLength.SHORT: translate("Choices", "2 questions, about 6 minutes. Stop any time."),
        InterviewLength.MEDIUM: translate(
            "Choices", "5 questions, about 12 minutes. Stop any time."
        ),
        InterviewLength.FULL: translate(
            "Choices", "As many questions as fill 45 minutes. Stop any time."
        ),
    }[length]


def level_label(level: Level) -> str:
    """A level."""
    return {
        Level.ENTRY: translate("Choices", "Entry level"),
        Level.MID: translate("Choices", "Mid level"),
        Level.SENIOR: translate("Choices", "Senior"),
        Level.LEAD: translate("Choices", "Lead"),
    }[level]


def thinking_label(seconds: float) -> str:
    """Thinking time before recording starts by itself; 0 waits for the person."""
    if seconds <= 0:
        return translate("Choices", "Until I start")
    return translate("Choices", "%n s", round(seconds))


def day_and_time(moment: datetime) -> str:
    """Weekday, day, month and time: "Tue 17 Nov, 19:42"."""
    days = translate("Dates", "Mon Tue Wed Thu Fri Sat Sun").split()
    months = translate("Dates", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()
    return translate("Dates", "{weekday} {day} {month}, {time}").format(
        weekday=days[moment.weekday() % len(days)],
        day=moment.day,
        month=months[(moment.month - 1) % len(months)],
        time=f"{moment:%H:%M}",
    )
