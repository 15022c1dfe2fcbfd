"""The durable way to run the pipeline: workflows, activities, the worker, and the intake of jobs."""
