"""How each number is defined, in words for its tool tip. No Qt."""

from greenroom.model.bands import Band, Bands
from greenroom.model.delivery import OwnRange
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import band_text, clock, plain


def _with_source(text: str, band: Band) -> str:
    return f"{text}\n{translate('Thresholds', band.source)}." if band.source else text


def recording() -> str:
    """The length of the file, which also holds what is before and after the words."""
    return translate("Review", "Length of the whole recording.")


def start_delay(bands: Bands) -> str:
    """Start delay."""
    text = translate(
        "Review",
        "From the end of the question to your first spoken word; an “um” counts as speech. "
        "Suggested range: {band}.",
    ).format(band=band_text(bands.start_delay_s, " s"))
    return _with_source(text, bands.start_delay_s)


def length(band: Band) -> str:
    """Answer length."""
    text = translate("Review", "From your first word to your last. Suggested range: {band}.")
    return _with_source(text.format(band=_clock_band(band)), band)


def _clock_band(band: Band) -> str:
    if band.low is None or band.high is None:
        return band_text(band, " s")
    return f"{clock(band.low)}–{clock(band.high)}"


def pace(bands: Bands, articulation: float | None) -> str:
    """Speaking rate, with the articulation rate when it is known."""
    text = translate(
        "Review",
        "Words without filled pauses, divided by the length of the answer. "
        "Suggested range: {band} words a minute. Press to hear the stretch furthest from it.",
    ).format(band=band_text(bands.pace_wpm))
    if articulation is not None:
        more = translate("Review", "While you spoke, without pauses: {rate} words a minute.")
        text = f"{text}\n{more.format(rate=round(articulation))}"
    return _with_source(text, bands.pace_wpm)


def pauses(bands: Bands) -> str:
    """Long pauses."""
    return translate(
        "Review",
        "Silences of {long} s or more inside the answer (Greenroom’s choice). Silences from "
        "{short} s on are pauses; those between sentences help the listener.",
    ).format(long=plain(bands.long_pause_s), short=plain(bands.pause_s))


def fillers(bands: Bands) -> str:
    """Fillers and their rate."""
    text = translate(
        "Review",
        "Filled pauses, filler phrases and repetitions, without those you took out, per minute "
        "of speaking time. Possible ones (dashed) are not in the count. "
        "Suggested range: {band} a minute.",
    ).format(band=band_text(bands.fillers_per_min))
    return _with_source(text, bands.fillers_per_min)


def structure() -> str:
    """Shares of time."""
    return translate(
        "Review",
        "Time from the middle of one gap to the middle of the next, per part, rounded so that the "
        "parts add up.",
    )


def numbers() -> str:
    """Numbers used."""
    return translate("Review", "Figures and number words that count something, per part.")


def i_and_we() -> str:
    """Ownership."""
    return translate("Review", "“I” and “we”, counted in Action only.")


def hedges() -> str:
    """Hedges."""
    return translate("Review", "Words that take back some of what you say.")


def pace_curve(bands: Bands) -> str:
    """The pace curve."""
    return translate(
        "Review",
        "Words a minute over the 10 seconds around each moment; the band is the suggested range "
        "({band}).",
    ).format(band=band_text(bands.pace_wpm))


def usual(own: OwnRange | None) -> str:
    """What "your usual" is."""
    if own is None:
        return translate(
            "Review",
            "Your usual is the middle half of your own last 10 answers. It is shown once there are "
            "5 earlier ones.",
        )
    return translate(
        "Review", "Your usual is the middle half of your own last {count} answers before this one."
    ).format(count=own.answers)


def pitch_variation(own: OwnRange | None) -> str:
    """Pitch variation."""
    text = translate(
        "Review",
        "How far your pitch moves: its standard deviation in semitones (12 to an octave) wherever "
        "your voice has a pitch, octave slips left out. Measured with Praat; there is no suggested "
        "range. Press to hear where it varies most, and again where it varies least.",
    )
    return f"{text}\n{usual(own)}"


def sentence_ends() -> str:
    """Falling and rising ends."""
    return translate(
        "Review",
        "Where your pitch goes over the last quarter second of voice in each sentence. It falls or "
        "rises from 1.5 semitones on, or what is heard as a movement at that length ('t Hart 1981, "
        "Mertens 2004). Sentences whose end has no clear pitch are left out.",
    )


def loudness() -> str:
    """Loudness of the last sentence."""
    return translate(
        "Review",
        "Level of your last sentence beside the middle of the rest of the answer, in decibels, "
        "where your voice has a pitch. A difference of 1 dB is just heard.",
    )
