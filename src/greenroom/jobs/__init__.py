"""Background work with progress, cancellation and errors.

Touches threads; knows neither Qt nor what is worked on.
"""

from greenroom.jobs.runner import Job, Jobs, JobState, Progress, Work

__all__ = ["Job", "JobState", "Jobs", "Progress", "Work"]
