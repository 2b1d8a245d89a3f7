"""Delivery: pitch, sentence ends and loudness, described and never judged."""

from greenroom.feedback.delivery.curves import loudness_curve, pitch_curve
from greenroom.feedback.delivery.measure import measure_delivery
from greenroom.feedback.delivery.voice import Voice, voice_of

__all__ = ["Voice", "loudness_curve", "measure_delivery", "pitch_curve", "voice_of"]
