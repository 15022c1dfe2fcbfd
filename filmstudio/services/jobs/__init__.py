"""Films over HTTP: ordered, approved, watched, fetched; who works on one; and programs that are told of them."""
