"""What is asked when: plan, conductor, follow-ups, discussion.

Pure: events go in, states and effects come out; it touches no clock, no file and no device.
"""
