from hypothesis import settings

# Other work on the machine must not make a sound example count as too slow.
settings.register_profile("greenroom", deadline=None)
settings.load_profile("greenroom")
