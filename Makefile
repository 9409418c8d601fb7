# Everything people and CI run. Needs Python 3.11 or later, git and make; the first run sets up .venv.

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# The first of these that runs and is new enough; or: make PYTHON=/path/to/python test
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
# Property tests with new random examples; FUZZ=short is what CI runs.
FUZZ ?= long
FUZZ_EXAMPLES ?= $(if $(filter short,$(FUZZ)),300,5000)
FUZZ_TESTS := $(if $(filter short,$(FUZZ)),hypothesis and not slow,hypothesis or slow)

.DELETE_ON_ERROR:
.PHONY: help setup demo test check fmt generate bench bench-rules bench-datelines fuzz browser clean

help:  ## what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP)  ## the virtual environment with newskit and all tools

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed; say where: make PYTHON=..."; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable . --group dev
	@touch $@

demo: $(STAMP)  ## the whole way of one story, from a page capture to a verified bundle
	@PATH="$(CURDIR)/$(BIN):$$PATH" bash scripts/demo.sh

test: $(STAMP)  ## all tests but the slow ones and those in a browser
	$(BIN)/pytest --quiet --numprocesses auto -m "not slow and not browser"

check: $(STAMP)  ## format, lint, types, layers, generated files
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	@mkdir -p build
	$(BIN)/lint-imports > build/layers.txt || { cat build/layers.txt; exit 1; }
	if [ -f scripts/generate.py ]; then $(BIN)/python scripts/generate.py --check; fi

fmt: $(STAMP)  ## format the code and mend what ruff can mend
	$(BIN)/ruff check --fix --quiet . || true
	$(BIN)/ruff format --quiet .

generate: $(STAMP)  ## write schemas, reference pages and tables anew
	$(BIN)/python scripts/generate.py

bench: $(STAMP)  ## newskit and its peer side by side, on generated articles
	$(BIN)/python benchmarks/reading.py

bench-rules: $(STAMP)  ## what each rule costs, and its share of the whole
	$(BIN)/python benchmarks/rules.py --most 0.15

bench-datelines: $(STAMP)  ## datelines beside dateparser, dateutil, arrow and htmldate; GOLD=FILE reads a collection
	$(BIN)/python benchmarks/datelines.py $(if $(GOLD),--gold $(GOLD))

fuzz: $(STAMP)  ## property tests with new examples, and the slow tests
	FUZZ_EXAMPLES=$(FUZZ_EXAMPLES) $(BIN)/pytest --quiet --numprocesses auto \
		--hypothesis-profile fuzz -m "$(FUZZ_TESTS)"

browser: $(STAMP)  ## pages for people, in Chromium; skipped where there is none
	$(BIN)/pytest --quiet -m browser

clean:  ## what tests, builds and the demo leave behind; .venv stays
	rm -rf build dist demo-out .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	find src tests scripts benchmarks -name __pycache__ -prune -exec rm -rf {} +
