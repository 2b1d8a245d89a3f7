import json
from pathlib import Path

import pytest
import yaml

from greenroom.banks import check_banks, load_banks

QUESTION = {
    "id": "mine.first",
    "text": "What was the first thing you ever repaired?",
    "kind": "behavioral",
    "types": ["behavioral"],
    "structure": "star",
    "target": [90, 150],
    "follow_ups": {
        "no_result": "Did it work again afterward?",
        "too_short": "Which tools did you use?",
        "hypothetical": "What did you do with your own hands?",
    },
    "listens_for": "Care and patience.",
}


def write(folder: Path, *changes: dict, language: str = "en", name: str = "mine.yaml") -> Path:
    questions = [QUESTION | change for change in changes or ({},)]
    bank = {"id": "mine", "title": "B", "language": language, "questions": questions}
    bank["id"] = name.removesuffix(".yaml")
    path = folder / name
    # Through JSON, so that values that occur twice are written twice and not as a reference.
    path.write_text(yaml.safe_dump(json.loads(json.dumps(bank)), sort_keys=False))
    return path


def problems(folder: Path, *changes: dict, language: str = "en") -> list[str]:
    return [str(problem) for problem in check_banks([write(folder, *changes, language=language)])]


def test_a_good_question_has_no_problems(tmp_path: Path):
    assert problems(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"text": "What did you do [at work] last?"}, "text: expected words that can be spoken"),
        ({"text": "How did he/she treat you there?"}, "without “/”"),
        ({"text": "What *really* happened back then?"}, "without “*”"),
        ({"text": "Which tools, e.g. a lathe, did you use?"}, "without “e.g.”"),
        ({"text": "Why do you want the {job} here?"}, "without “{”"),
        ({"text": "Tell me about your last repair"}, "text: expected a question mark"),
        ({"text": "And then?"}, "text: expected 4 to 60 words"),
        ({"text": "Why " * 61 + "?"}, "text: expected 4 to 60 words"),
        ({"text": "How did you organise the repair?"}, "instead of “organise”"),
        ({"listens_for": "Good behaviour."}, "listens_for: expected American spelling (behavior"),
        ({"weak_sign": "Apologises and stops."}, "weak_sign: expected American spelling (apolog"),
        ({"strong_sign": "Names a neighbour."}, "strong_sign: expected American spelling"),
        ({"weak_sign": "Talks about a husband."}, "weak_sign: “husband” touches what"),
        ({"strong_sign": "Says how old they are."}, "strong_sign: “how old” touches what"),
        ({"text": "What did you learn in paediatric care?"}, "American spelling (pediatric"),
        ({"text": "How did you keep your rigour there?"}, "American spelling (rigor"),
        (
            {"text": "Where are you originally from, if I may ask?"},
            "“Where are you originally from”",
        ),
        ({"text": "What do your disabled colleagues need?"}, "“disabled” touches what"),
        ({"text": "Are you married to your work?"}, "“married” touches what"),
        ({"text": "How old were you at that time?"}, "“How old” touches what"),
        (
            {"stages": [{"stage": "test", "text": "What about A/B tests?", "target": [20, 60]}]},
            "without “/”",
        ),
        ({"listens_for": ""}, "listens_for: expected what the interviewer listens for"),
        ({"follow_ups": {}}, "follow_ups: expected at least 3 follow-ups"),
        (
            {"follow_ups": {"no_result": "Did it work again?"}},
            "follow_ups: expected one for hypothetical",
        ),
        (
            {
                "follow_ups": QUESTION["follow_ups"]
                | {"no_number": "How many (roughly) were there?"}
            },
            "follow_ups.no_number: expected words that can be spoken",
        ),
        (
            {"kind": "closing", "structure": "none"},
            "follow_ups: expected none, since nothing is answered here",
        ),
    ],
)
def test_what_reads_badly_is_found(tmp_path: Path, change: dict, expected: str):
    found = problems(tmp_path, change)
    assert any(expected in problem for problem in found), found


@pytest.mark.parametrize(
    "text",
    [
        "What draws you to {role} at {company}?",
        "Which analyses or emphasis did the work need?",
        "What is your practice when programmers disagree?",
        "Was it a race against time for you?",
        "Who disables an alarm that rings too often?",
    ],
)
def test_what_reads_well_is_left_alone(tmp_path: Path, text: str):
    assert problems(tmp_path, {"text": text}) == []


def test_problems_of_wording_keep_no_bank_from_loading_and_carry_their_line(tmp_path: Path):
    path = write(tmp_path, {"text": "How did you organise the repair?"})
    (problem,) = check_banks([path])
    assert load_banks([path])
    assert (problem.file, problem.line, problem.field) == ("mine.yaml", 6, "text")


def test_beside_a_broken_file_the_others_are_still_checked(tmp_path: Path):
    broken = write(tmp_path, {"target": [1]}, name="broken.yaml")
    worded = write(tmp_path, {"text": "And then?"})
    found = check_banks([broken, worded, tmp_path / "none.yaml"])
    assert [problem.file for problem in found] == ["broken.yaml", "mine.yaml", "none.yaml"]


def test_near_duplicates_are_found_over_files(tmp_path: Path):
    first = write(tmp_path)
    again = {"id": "other.first", "text": "What was the very first thing that you repaired?"}
    other = {"id": "other.second", "text": "Whom did you first learn to repair a roof from?"}
    follow_ups = {gap: f"Other. {text}" for gap, text in QUESTION["follow_ups"].items()}
    more = {gap: f"More. {text}" for gap, text in QUESTION["follow_ups"].items()}
    changes = (again | {"follow_ups": more}, other | {"follow_ups": follow_ups})
    path = write(tmp_path, *changes, name="other.yaml")
    found = [str(problem) for problem in check_banks([first, path])]
    assert len(found) == 1
    assert "other.yaml line 6: text: " in found[0]
    assert "mine.first asks nearly the same" in found[0]


def test_follow_ups_are_worded_for_their_question(tmp_path: Path):
    second = {"id": "mine.second", "text": "Whom did you learn to mend a roof from?"}
    found = problems(tmp_path, {}, second)
    assert len(found) == 3
    assert all("expected words for this very question" in problem for problem in found)


def test_english_rules_are_for_english_banks(tmp_path: Path):
    assert problems(tmp_path, {"text": "Wie alt ist dein behaviour?"}, language="de") == []


def test_double_ids_over_files_are_told_with_the_other_file(tmp_path: Path):
    paths = [write(tmp_path), write(tmp_path, name="other.yaml")]
    doubles = [str(problem) for problem in check_banks(paths) if problem.field == "id"]
    assert doubles == [
        "other.yaml line 5: id: expected a name of its own; mine.first is also in mine.yaml"
    ]
