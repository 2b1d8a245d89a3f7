"""Background work with progress, cancellation and errors; no Qt."""

from greenroom.jobs.runner import Deliver, Job, Jobs, JobState, Progress, Work

__all__ = ["Deliver", "Job", "JobState", "Jobs", "Progress", "Work"]
