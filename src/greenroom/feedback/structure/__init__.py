"""Structure: sentences, the story gate, parts. `tag` is the one place that decides labels."""

from greenroom.feedback.structure.build import LookedFor, build_structure
from greenroom.feedback.structure.sentences import split_sentences
from greenroom.feedback.structure.tagger import Tagging, tag

__all__ = ["LookedFor", "Tagging", "build_structure", "split_sentences", "tag"]
