"""Keeps a video in time with the sound of its take. Needs no Qt."""

from typing import Protocol

from greenroom.model.video import TakeVideo

MOST_APART_S = 0.12
"""Where the picture is further off than this, speech and lips fall apart (ITU-R BT.1359 puts what
viewers notice at 45 ms early to 125 ms late)."""

_STEADY_S = 1.0


class VideoPlayer(Protocol):
    """A picture without sound."""

    def load(self, video: TakeVideo | None) -> None:
        """Another video, at its start; None for none."""

    def play(self, at_s: float, speed: float) -> None:
        """Play from a moment of the video."""

    def pause(self, at_s: float) -> None:
        """Stand still at a moment of the video."""

    def at_s(self) -> float:
        """Where the picture is, in seconds of the video."""


class VideoSync:
    """The sound leads, the picture follows: it is moved only when it is too far off.

    `now` is any clock in seconds. After a correction the picture gets a moment to arrive, because a
    player that is moved again and again shows nothing.
    """

    def __init__(self, player: VideoPlayer) -> None:
        self._player = player
        self._video: TakeVideo | None = None
        self._playing, self._speed = False, 1.0
        self._shown_at: float | None = None
        self._corrected = float("-inf")

    def load(self, video: TakeVideo | None) -> None:
        """The video of another take, or none."""
        self._video, self._playing, self._shown_at = video, False, None
        self._corrected = float("-inf")
        self._player.load(video)

    def set_speed(self, speed: float, moment: float, now: float) -> None:
        """Faster or slower."""
        self._speed = speed
        if self._video is not None and self._playing:
            self._start(self._place(self._video, moment), now)

    def follow(self, moment: float, now: float, *, playing: bool) -> None:
        """The sound is at `moment` of the take."""
        video = self._video
        if video is None:
            return
        place = self._place(video, moment)
        waits = place < 0.0  # the picture has not begun yet
        if not playing or waits:
            self._playing = False
            still = max(0.0, place)
            if still != self._shown_at:
                self._shown_at = still
                self._player.pause(still)
        elif not self._playing or (self._is_off(place) and now - self._corrected >= _STEADY_S):
            self._start(place, now)

    def _start(self, place: float, now: float) -> None:
        self._playing, self._shown_at, self._corrected = True, None, now
        self._player.play(place, self._speed)

    def _is_off(self, place: float) -> bool:
        return abs(self._player.at_s() - place) > MOST_APART_S

    @staticmethod
    def _place(video: TakeVideo, moment: float) -> float:
        return moment - video.start_s
