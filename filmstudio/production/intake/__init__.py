"""Jobs come in through a queue: PostgreSQL's own outbox on one machine, SQS on many."""
