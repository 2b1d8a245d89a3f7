"""The grid on which sound is looked at: every count in this package is in these units.

Samples are 16 kHz mono. A *window* is what Silero judges at once (512 samples, 32 ms); a *frame* is
the step of the level (128 samples, 8 ms), so that a window holds exactly four frames.
"""

RATE = 16_000
WINDOW = 512
FRAME = 128
FRAMES_PER_WINDOW = WINDOW // FRAME
WINDOW_S = WINDOW / RATE
FRAME_S = FRAME / RATE


def windows(seconds: float) -> int:
    """How many windows last about so long; at least one."""
    return max(1, round(seconds / WINDOW_S))


def frames(seconds: float) -> int:
    """How many frames last about so long; at least one."""
    return max(1, round(seconds / FRAME_S))
