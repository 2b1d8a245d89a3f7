# Everything a newcomer or the build machine needs, as one-word commands.
# `make run` and `make test` start from a bare clone; the second time they touch no network.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMPS := .make
LOCK   := packaging/lock/requirements.txt

.PHONY: run test check bench demo package screenshots translations lock setup clean help

help:            ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 14

run: setup       ## set everything up and open the window (or run the demo where there is no display)
	@$(BIN)/greenroom --or-demo

# What listens and speaks in real time has the machine for itself; the rest shares its cores.
test: setup      ## set everything up and run all tests
	@status=0; \
	$(BIN)/python -m pytest -n auto --dist loadfile --max-worker-restart 0 tests/architecture tests/unit tests/ui $(PYTEST_ARGS) || status=1; \
	$(BIN)/python -m pytest tests/contract tests/e2e $(PYTEST_ARGS) || status=1; \
	exit $$status

check: setup     ## lint, types and architecture
	@$(BIN)/ruff check src tests benchmarks training packaging
	@$(BIN)/ruff format --check src tests benchmarks training packaging
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: setup     ## print the benchmark tables
	@$(BIN)/python -m benchmarks

demo: setup      ## a whole short interview with a synthetic candidate, without devices or display
	@$(BIN)/greenroom demo --out demo-output

screenshots: setup ## every screen and state, from the real window on a virtual display
	@$(BIN)/python -m tests.screenshots

translations: setup ## collect the window's texts and compile the translations
	@$(BIN)/python packaging/translations.py

package: setup   ## a built artefact in dist/
	@$(BIN)/python packaging/build.py

lock:            ## resolve the dependencies again (needs uv)
	@uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	    --generate-hashes --no-header --no-annotate --quiet --output-file $(LOCK)

setup: $(STAMPS)/system $(STAMPS)/python

$(STAMPS)/system: packaging/system-packages.txt packaging/install-system-packages.sh
	@mkdir -p $(STAMPS)
	@sh packaging/install-system-packages.sh packaging/system-packages.txt
	@touch $@

$(STAMPS)/python: $(LOCK) pyproject.toml packaging/create-venv.sh
	@mkdir -p $(STAMPS)
	@PYTHON="$(PYTHON)" sh packaging/create-venv.sh $(VENV) $(LOCK)
	@touch $@

clean:           ## remove what the commands above made
	@rm -rf $(VENV) $(STAMPS) dist build demo-output
