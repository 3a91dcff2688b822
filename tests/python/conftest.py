"""The same examples on every run and every machine; nothing is written beside the tests."""

from hypothesis import settings

settings.register_profile("iop", derandomize=True, deadline=None, database=None)
settings.load_profile("iop")
