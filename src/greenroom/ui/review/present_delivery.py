"""Report and prosody -> the card Delivery and the curves of the time line. No Qt."""

from statistics import pstdev

from greenroom.feedback.delivery import loudness_curve, pitch_curve, voice_of
from greenroom.feedback.delivery.curves import Curve
from greenroom.model.bands import Bands
from greenroom.model.delivery import Delivery, EndMovement, OwnRange, SentenceEnd
from greenroom.model.report import PacePoint, Report
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript
from greenroom.platform.text import number, translate
from greenroom.ui.review import tooltips
from greenroom.ui.review.formatting import clock
from greenroom.ui.review.present_cards import jump
from greenroom.ui.review.state_rows import ContentRow, DeliveryCard, LaneCurve, Link

_STRETCH_S = 10.0
_STEP_S = 1.0
_FEWEST_POINTS = 20


def present_delivery(
    report: Report, curves: tuple[LaneCurve, ...], bands: Bands, duration: float
) -> DeliveryCard:
    """Pace over time, pitch variation, the loudness of the last sentence and sentence ends."""
    if not report.enough_speech:
        return DeliveryCard(message=translate("Review", "Too little speech to describe."))
    pace = report.timing.pace
    delivery = report.delivery
    note = ""
    rows: tuple[ContentRow, ...] = ()
    if delivery is None:
        note = translate("Review", "Pitch and loudness were not measured in this take.")
    elif delivery.pitch_variation_st is None:
        note = translate("Review", "Too little voice was clear enough to measure pitch.")
    else:
        pitch = next((one.points for one in curves if one.key == "pitch"), ())
        rows = (_pitch(delivery, pitch), *_loudness(delivery), *_ends(delivery))
    rows += _usual_pace(report)
    return DeliveryCard(
        tuple((point.moment, point.wpm) for point in pace),
        bands.pace_wpm,
        duration,
        _pace_name(pace),
        rows,
        note,
        tooltips.pace_curve(bands),
    )


def present_curves(transcript: Transcript, report: Report) -> tuple[LaneCurve, ...]:
    """Pitch and loudness around the own median, and pace; those that there are."""
    found = []
    if transcript.prosody is not None:
        voice = voice_of(transcript.prosody, transcript.activity.voiced)
        pitch, loudness = pitch_curve(voice), loudness_curve(voice)
        st, db = translate("Review", "st"), translate("Review", "dB")
        found += [
            LaneCurve("pitch", translate("Review", "Pitch"), st, pitch, 0.25, _named(pitch, st)),
            LaneCurve(
                "loudness", translate("Review", "Loudness"), db, loudness, 2.5, _named(loudness, db)
            ),
        ]
    pace = tuple((point.moment, point.wpm) for point in report.timing.pace)
    unit = translate("Review", "wpm")
    label = translate("Review", "Pace")
    found.append(LaneCurve("pace", label, unit, pace, 5.0, _pace_name(report.timing.pace)))
    return tuple(curve for curve in found if len(curve.points) > 1)


def _named(curve: Curve, unit: str) -> str:
    values = [value for _moment, value in curve]
    if not values:
        return ""
    return translate("Review", "{low} to {high} {unit} around your own middle").format(
        low=signed(min(values)), high=signed(max(values)), unit=unit
    )


def _pace_name(pace: tuple[PacePoint, ...]) -> str:
    if not pace:
        return ""
    lowest = min(pace, key=lambda point: point.wpm)
    highest = max(pace, key=lambda point: point.wpm)
    return translate(
        "Review", "Pace over time, {low} to {high} words a minute, lowest around {moment}"
    ).format(low=round(lowest.wpm), high=round(highest.wpm), moment=clock(lowest.moment))


def _pitch(delivery: Delivery, pitch: Curve) -> ContentRow:
    label = translate("Review", "Pitch variation")
    value = translate("Review", "{semitones} st").format(
        semitones=number(delivery.pitch_variation_st or 0.0, 1)
    )
    usual = usual_text(delivery.usual_pitch_variation_st)
    evidence = _extreme_stretches(pitch)
    return ContentRow(
        label,
        ((value, usual or translate("Review", "no usual yet")),),
        evidence,
        (),
        tooltips.pitch_variation(delivery.usual_pitch_variation_st),
    )


def _extreme_stretches(pitch: Curve) -> tuple[Link, ...]:
    """The 10 s in which the voice varies most, and those in which it varies least."""
    found: list[tuple[float, Span]] = []
    at = pitch[0][0] if pitch else 0.0
    while pitch and at + _STRETCH_S <= pitch[-1][0]:
        values = [value for moment, value in pitch if at <= moment < at + _STRETCH_S]
        if len(values) >= _FEWEST_POINTS:
            found.append((pstdev(values), Span(at, at + _STRETCH_S)))
        at += _STEP_S
    if not found:
        return ()
    most, least = max(found, key=lambda one: one[0]), min(found, key=lambda one: one[0])
    return (
        jump(most[1], translate("Review", "the 10 seconds in which your voice varies most")),
        jump(least[1], translate("Review", "the 10 seconds in which it varies least")),
    )


def _ends(delivery: Delivery) -> tuple[ContentRow, ...]:
    if not delivery.ends:
        return ()
    falling = delivery.ending(EndMovement.FALLS)
    rising = delivery.ending(EndMovement.RISES)
    level = len(delivery.ends) - len(falling) - len(rising)
    pieces = (
        (str(len(falling)), translate("Review", "fall")),
        (str(len(rising)), translate("Review", "rise · {level} level").format(level=level)),
    )
    return (
        ContentRow(
            translate("Review", "Sentence ends"),
            pieces,
            tuple(_end_link(end) for end in falling),
            tuple(_end_link(end) for end in rising),
            tooltips.sentence_ends(),
        ),
    )


def _end_link(end: SentenceEnd) -> Link:
    semitones = signed(end.semitones)
    what = translate("Review", "sentence end, {semitones} st").format(semitones=semitones)
    return jump(Span(max(0.0, end.span.start - 1.0), end.span.end + 0.3), what)


def _loudness(delivery: Delivery) -> tuple[ContentRow, ...]:
    level, last = delivery.last_sentence_db, delivery.last_sentence
    if level is None or last is None:
        return ()
    label = translate("Review", "Loudness")
    value = translate("Review", "{decibels} dB").format(decibels=signed(level, 0))
    where = translate("Review", "in the last sentence")
    usual = usual_text(delivery.usual_last_sentence_db, digits=0)
    words = f"{where}, {usual}" if usual else where
    return (ContentRow(label, ((value, words),), (jump(last, where),), (), tooltips.loudness()),)


def _usual_pace(report: Report) -> tuple[ContentRow, ...]:
    rate = report.timing.speaking_rate_wpm
    usual = None if report.delivery is None else report.delivery.usual_pace_wpm
    if rate is None or usual is None:
        return ()
    value = translate("Review", "{rate} wpm").format(rate=round(rate))
    return (
        ContentRow(
            translate("Review", "Pace"),
            ((value, usual_text(usual, digits=0)),),
            (jump(report.timing.answer, translate("Review", "the answer")),),
            (),
            tooltips.usual(usual),
        ),
    )


def usual_text(own: OwnRange | None, digits: int = 1) -> str:
    """As in “your usual 2.1–2.8”; empty where there is none."""
    if own is None:
        return ""
    low, high = number(own.low, digits), number(own.high, digits)
    if own.low < 0:
        low, high = signed(own.low, digits), signed(own.high, digits)
        return translate("Review", "your usual {low} to {high}").format(low=low, high=high)
    return translate("Review", "your usual {low}–{high}").format(low=low, high=high)


def signed(value: float, digits: int = 1) -> str:
    """With a sign, a true minus, and no sign on zero."""
    shown = round(value, digits)
    sign = "+" if shown > 0 else "−" if shown < 0 else ""
    return sign + number(abs(shown), digits)
