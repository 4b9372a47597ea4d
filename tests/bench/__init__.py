"""Benchmarks: speed, memory and accuracy as tables; never part of the tests."""
