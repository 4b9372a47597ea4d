"""Benchmarks: speed, memory and accuracy as tables; the tests only see that they run and count rightly."""
