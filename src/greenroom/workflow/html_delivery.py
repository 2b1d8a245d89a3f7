"""Delivery as figures of the HTML report."""

from greenroom.model.delivery import Delivery, EndMovement, OwnRange


def delivery_rows(delivery: Delivery | None) -> list[tuple[str, str]]:
    """Name and value of what was measured; nothing where it was not."""
    if delivery is None or delivery.pitch_variation_st is None:
        return []
    usual = _usual(delivery.usual_pitch_variation_st)
    rows = [("Pitch variation", f"{delivery.pitch_variation_st:.1f} st{usual}")]
    if delivery.ends:
        rises = len(delivery.ending(EndMovement.RISES))
        falls = len(delivery.ending(EndMovement.FALLS))
        measured = f"{falls} falling, {rises} rising of {len(delivery.ends)}"
        rows.append(("Sentence ends", measured))
    if delivery.last_sentence_db is not None:
        level = round(delivery.last_sentence_db)
        sign = {-1: "−", 0: "", 1: "+"}[(level > 0) - (level < 0)]
        rows.append(("Loudness of the last sentence", f"{sign}{abs(level)} dB"))
    return rows


def _usual(own: OwnRange | None) -> str:
    return "" if own is None else f", your usual {own.low:.1f}–{own.high:.1f}"
