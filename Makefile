# The ways in. `make demo` and `make test` are all that a fresh machine needs; see `make help`.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test check generated conformance clean packages build

# One Python throughout: this one makes .venv, and everything after is done by .venv's own, whatever comes first on PATH.
PYTHON ?= /usr/bin/python3
VENV := .venv
VENV_PYTHON := $(CURDIR)/$(VENV)/bin/python
unexport PYTHONHOME PYTHONPATH

# What a Debian or Ubuntu needs, by the names of its packages.
PACKAGES := g++ cmake ninja-build make git pkg-config python3 python3-venv python3-dev \
    libboost-dev nlohmann-json3-dev doctest-dev ca-certificates
# The same as commands, for machines without apt.
TOOLS := g++ cmake ninja git pkg-config $(PYTHON)

# The package in .venv is made in the tree of the tests, with its preset: the library is compiled once, with assertions.
IN_BUILD_TREE := --config-settings=build-dir=build/dev --config-settings=cmake.build-type=RelWithDebInfo \
    --config-settings=cmake.args=--preset=dev --config-settings=build.targets=_iop \
    --config-settings=cmake.define.IOP_BUILD_TESTS=ON --config-settings=cmake.define.IOP_BUILD_EXAMPLES=ON

# Everything the installed package is made from; folders too, so that a file taken away counts as a change.
PACKAGE_SOURCES := CMakeLists.txt CMakePresets.json pyproject.toml $(wildcard README.md LICENSE) \
    $(shell find include src bindings cmake -not -path '*/__pycache__*' 2>/dev/null)

help: ## say what there is
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

setup: $(VENV)/.package ## install what is missing, build, and install the package into .venv

demo: setup ## the main job: what comes back when the agreement is rescinded 2025-03-14
	@$(VENV)/bin/iop repay examples/data/kalmar-stadsmission.json --rescinded 2025-03-14

test: build ## everything: C++, Python, examples, architecture, consumers
	@ctest --preset dev --output-on-failure -j2

check: build ## the fast part of it
	@ctest --preset dev --output-on-failure -j2 -L check

generated: setup ## write anew what is made and committed: stubs, schema, reference pages, golden output
	@$(VENV_PYTHON) tools/make_stubs.py
	@$(VENV_PYTHON) tools/make_schema.py
	@$(VENV_PYTHON) tools/make_docs.py
	@$(VENV_PYTHON) tools/make_golden.py

conformance: ## pack the conformance suite: build/iop-conformance-<version>.zip
	@$(PYTHON) tools/make_conformance.py

clean: ## remove everything that was made: build and .venv
	rm -rf build $(VENV)

build: setup
	@echo "== building the library, tests and examples (build/dev)"
	@cmake --preset dev -DIOP_PYTHON=$(VENV_PYTHON) >/dev/null
	@cmake --build --preset dev --target all all_verify_interface_header_sets

# ---- the steps of setup, each done only when something it depends on has changed ----

packages:
	@if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then \
	    missing=; \
	    for package in $(PACKAGES); do \
	        case " $$(dpkg-query -W -f '$${db:Status-Status} ' $$package 2>/dev/null)" in \
	            *" installed "*) ;; \
	            *) missing="$$missing $$package" ;; \
	        esac; \
	    done; \
	    if [ -n "$$missing" ]; then \
	        echo "== installing system packages:$$missing"; \
	        sudo=; [ "$$(id -u)" = 0 ] || sudo='sudo -E'; \
	        $$sudo env DEBIAN_FRONTEND=noninteractive apt-get update -q \
	        && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
	            -o DPkg::Lock::Timeout=300 $$missing; \
	    fi; \
	else \
	    missing=; \
	    for tool in $(TOOLS); do command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	    echo "== no apt here: needed are $(TOOLS:%=%,) and the headers of Boost, nlohmann/json and doctest"; \
	    [ -z "$$missing" ] || { echo "missing:$$missing (another Python: make PYTHON=...)" >&2; exit 1; }; \
	fi

$(VENV)/.requirements: requirements-dev.txt | packages
	@echo "== making .venv and installing the Python packages of requirements-dev.txt"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(VENV_PYTHON) -m pip install -q --disable-pip-version-check -r requirements-dev.txt
	@touch $@

$(VENV)/.package: $(VENV)/.requirements $(PACKAGE_SOURCES) | packages
	@echo "== building and installing the package iop into .venv (some minutes the first time)"
	@$(VENV_PYTHON) -m pip install -q --disable-pip-version-check --no-build-isolation $(IN_BUILD_TREE) .
	@touch $@
