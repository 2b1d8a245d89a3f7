"""Structure: sentences, the story gate, parts. `tag` is the one place that decides labels."""

from greenroom.feedback.structure.build import build_structure
from greenroom.feedback.structure.sentences import split_sentences
from greenroom.feedback.structure.tagger import Tagging, tag

__all__ = ["Tagging", "build_structure", "split_sentences", "tag"]
