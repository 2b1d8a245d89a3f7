from pathlib import Path

import numpy as np
import pytest

from greenroom.reading.chain import Chain
from greenroom.reading.cues import COUNT, PLACE_COUNT
from greenroom.reading.heads import Heads, KindHead, gate_marks, load_heads, log_odds, write_heads


def head() -> KindHead:
    """Two parts and one other label; the network alone decides."""
    return KindHead(
        labels=("S", "R", "aside"),
        parts=("S", "R"),
        columns=(0, 2, 3),
        trust=np.ones(3),
        bias=np.zeros(3),
        cues=np.zeros((COUNT, 3)),
        places=np.zeros((1, PLACE_COUNT, 3)),
        chain=Chain(np.zeros((1, 3, 3)), np.zeros((1, 3)), np.zeros((1, 3))),
        presence=np.eye(4)[[1, 1]],
    )


def heads() -> Heads:
    gate = np.zeros((3 + COUNT + 1, 3))
    gate[:3] = np.eye(3)
    return Heads({"star": head()}, ("story", "generic", "hypothetical"), gate)


LOGITS = np.array([[3.0, 99.0, 0.0, 0.0], [0.0, 99.0, 0.0, 4.0]])


def test_only_labels_of_the_kind_share_the_probability() -> None:
    chances = np.exp(head().logs(LOGITS))

    assert chances.sum(axis=1) == pytest.approx([1.0, 1.0])
    assert chances.argmax(axis=1).tolist() == [0, 2]


def test_without_steps_the_chain_says_what_the_network_says() -> None:
    logs = head().logs(LOGITS)

    assert head().chain.chances(head().scores(logs, ["a", "b"])) == pytest.approx(np.exp(logs))


def test_a_part_is_there_when_any_unit_may_be_it() -> None:
    logs = head().logs(LOGITS)
    found = head().chances_of_parts(logs, head().scores(logs, ["a", "b"]))
    shares = np.exp(logs)

    assert found["S"] == pytest.approx(1 - (1 - shares[0, 0]) * (1 - shares[1, 0]))
    assert found["S"] > 0.8
    assert found["R"] < 0.2


def test_presence_weighs_the_chain_and_the_network() -> None:
    logs = head().logs(LOGITS)
    marks = head().presence_marks(logs, head().scores(logs, ["a b", "c"]))

    assert marks.shape == (2, 4)
    assert marks[:, 0].tolist() == [1.0, 1.0]
    assert marks[0, 2] == pytest.approx(log_odds(np.exp(logs[0, 0])))
    assert marks[0, 3] == pytest.approx(np.log(2))


def test_the_gate_begins_with_what_the_network_says() -> None:
    story = heads().story(np.array([0.0, 2.0, 0.0]), ["I was late."])

    assert max(story, key=lambda name: story[name]) == "generic"
    assert sum(story.values()) == pytest.approx(1.0)
    assert len(gate_marks(np.zeros(3), ["a"])) == 3 + COUNT + 1


def test_written_heads_are_read_again_and_have_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.npz", tmp_path / "b.npz"
    write_heads(first, heads())
    write_heads(second, load_heads(first))

    assert first.read_bytes() == second.read_bytes()
    assert load_heads(first).kinds["star"].columns == (0, 2, 3)


def test_log_odds_stay_numbers() -> None:
    assert log_odds(0.5) == 0.0
    assert np.isfinite([log_odds(0.0), log_odds(1.0)]).all()
