"""What stands in for the outside world in demos and tests: imported by the command line and tests, by nobody else."""
