"""Face engines: one port, an adapter for each place where faces can be kept and matched."""
