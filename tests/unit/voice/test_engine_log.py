"""What the phonemizer has to say about each line stays out of the log."""

import logging

import pytest

from greenroom.voice import engine


def test_joined_words_are_no_news(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("phonemizer.test")
    logger.addFilter(engine._about_joined_words)
    with caplog.at_level(logging.WARNING):
        logger.warning("words count mismatch on %s%% of the lines (%s/%s)", 100, 1, 1)
        logger.warning("espeak is not there")
    assert [record.getMessage() for record in caplog.records] == ["espeak is not there"]
