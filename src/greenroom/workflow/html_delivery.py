"""Delivery as figures of the HTML report."""

from greenroom.model.delivery import Delivery, EndMovement
from greenroom.platform.text import number, translate


def delivery_rows(delivery: Delivery | None) -> list[tuple[str, str]]:
    """Name and value of what was measured; nothing where it was not."""
    if delivery is None or delivery.pitch_variation_st is None:
        return []
    rows = [(translate("Report", "Pitch variation"), _variation(delivery))]
    if delivery.ends:
        rises = len(delivery.ending(EndMovement.RISES))
        falls = len(delivery.ending(EndMovement.FALLS))
        measured = translate("Report", "{falls} falling, {rises} rising of {all}").format(
            falls=falls, rises=rises, all=len(delivery.ends)
        )
        rows.append((translate("Report", "Sentence ends"), measured))
    if delivery.last_sentence_db is not None:
        level = round(delivery.last_sentence_db)
        sign = {-1: "−", 0: "", 1: "+"}[(level > 0) - (level < 0)]
        rows.append(
            (translate("Report", "Loudness of the last sentence"), f"{sign}{abs(level)} dB")
        )
    return rows


def _variation(delivery: Delivery) -> str:
    """In semitones, beside the person's usual range where there is one."""
    assert delivery.pitch_variation_st is not None
    measured = f"{number(delivery.pitch_variation_st, 1)} st"
    own = delivery.usual_pitch_variation_st
    if own is None:
        return measured
    return translate("Report", "{measured}, your usual {low}–{high}").format(
        measured=measured, low=number(own.low, 1), high=number(own.high, 1)
    )
