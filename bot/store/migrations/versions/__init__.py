"""One file a revision, each with the steps from the one before it."""
