# The habits of this repository; `make help` lists them.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

onboard := .build/debug/onboard
build_dir := .build

help: ## list these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

# What needs no other comes first: while tests run on one core's worth of work, the rest runs beside them.
check: export CI := true
check: export ONBOARD_CORPUS = $(corpus)
check: ## all that CI does, side by side where nothing waits for another
	rm -rf $(corpus)
	$(MAKE) --jobs=2 lint module build dependencies test fresh page-words page-judges

lint: ## format and house measures
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	python3 Sources/Schema/Register/register.py --check

build: ## compile; in CI a warning is an error
	swift build --build-tests --explicit-target-dependency-import-check error

test: build ## all tests that need nothing but the toolchain
	swift test --skip-build

thorough: build ## the same tests, with all of their generated cases
	ONBOARD_THOROUGH=1 swift test --skip-build

fresh: build ## prove that Generated/ is what the sources give
	$(onboard) build --check

judges := $(build_dir)/conformance
corpus := $(abspath $(judges))/corpus
form := Generated/Form/index.html
core := $(build_dir)/form/onboard.wasm
samples := Municipalities/*/onboarding.yaml

module: ## compile the core to WebAssembly
	Sources/Form/build.sh $(core)

wasm: build module ## compare that module with the command line
	node Tests/Conformance/wasm.mjs $(core) $(onboard) $(samples)

page: wasm ## assemble the page that clerks fill in, with the core as it is now
	python3 -B Sources/Form/assemble.py $(core) $(form)

page-words: build ## prove that the committed page is what its sources give, and says what the command line says
	python3 -B Sources/Form/assemble.py --check $(core) $(form)
	node Tests/Conformance/intervals.mjs
	node Tests/Conformance/letter.mjs $(onboard) $(samples)

# A module that another compiler made may differ from the page's; only then is there a second to ask.
page-judges: module test ## prove that the page judges as the command line does, on all that the tests write
	node Tests/Conformance/wasm.mjs $(form) $(onboard) $(samples) $(corpus)/*/*.yaml
	python3 -B Sources/Form/assemble.py --carries $(core) $(form) \
		|| node Tests/Conformance/wasm.mjs $(core) $(onboard) $(samples)

page-fresh: export ONBOARD_CORPUS = $(corpus)
page-fresh: page-words page-judges ## both

conformance: build ## ask outside judges about every output; JUDGES=DIR for official files, HOURS=2000, STRINGS=5000
	rm -rf $(corpus)
	ONBOARD_CORPUS=$(corpus) swift test --skip-build --filter ConformanceCorpus
	Tests/Conformance/run.sh $(onboard) $(corpus) $(judges)/venv

mutation: build ## break comparisons and refusals; most must fail a test; ROOMS="Log Trust" MUTANTS=120
	python3 -B Tests/Mutation/mutate.py $(addprefix --rooms ,$(ROOMS)) $(addprefix --mutants ,$(MUTANTS))

kills: build ## kill commands and inject faults at system calls; needs strace; KILLS=10000 for every kill
	python3 -B Tests/Conformance/kills.py $(onboard) $(or $(KILLS),300)
	python3 -B Tests/Conformance/faults.py $(onboard)

crowd: build ## builds and writers at once, and verify while its tree changes
	python3 -B Tests/Conformance/together.py $(onboard)
	python3 -B Tests/Conformance/changing.py $(onboard)

bare: release ## run the static release without descriptors and without /proc
	python3 -B Tests/Conformance/bare.py .build/release/onboard

man: build ## write the manual page, in English and in Greek
	python3 Sources/Onboard/CommandLine/manual.py $(onboard) $(build_dir)/man

format: ## format in place
	swift format --in-place --recursive --parallel Package.swift Sources Tests

generate: build ## rewrite Generated/
	$(onboard) build

register: ## rewrite the register's table from its CSV
	python3 Sources/Schema/Register/register.py

rule: ## begin a rule: NAME=closure-too-long AREA=Time
	python3 -B Sources/Schema/Rules/new_rule.py '$(NAME)' '$(AREA)'

recipes: export CI := true
recipes: ## follow the recipes of CONTRIBUTING on a clone of the last commit, to a green check
	python3 -B Tests/Recipes/follow.py

characters: ## rewrite the tables of characters from Unicode's
	python3 Sources/Schema/Source/characters.py

record: build ## rewrite the expected output of stories and rules, and fail so that the diff is read
	ONBOARD_RECORD=1 swift test --skip-build --filter 'StoryTests|RecordedFindings'

# On Linux the C library is linked in too: one file that runs anywhere, and starts in half the time.
static := --static-swift-stdlib $(if $(filter Linux,$(shell uname)),-Xswiftc -static-executable -Xlinker -s -Xlinker --gc-sections)

# Sources are named without the folder that they were built in, so that every folder gives the same bytes.
here := $(CURDIR)/=
nameless := -Xswiftc -file-prefix-map -Xswiftc $(here) -Xcc -ffile-prefix-map=$(here) -Xcxx -ffile-prefix-map=$(here)

release: ## a static release build
	swift build -c release $(static) $(nameless) $(if $(commit),-Xcc '-DONBOARD_COMMIT="$(commit)"') --product onboard

delivered := $(build_dir)/dist

# The program names the commit that it is made of; another commit gives other bytes anyway.
dist: commit = $(shell git describe --always --abbrev=40 --dirty --match=none)
dist: release ## all that a release consists of, with checksums; the same bytes for the same commit
	python3 -B Packaging/dist.py .build/release/onboard .build/checkouts $(delivered)

delivery: ## install that as its page says, in a new Debian made by debootstrap; needs root
	python3 -B Tests/Delivery/behind_node.py .build/release/onboard $(delivered)
	python3 -B Tests/Delivery/installed.py $(delivered) $(build_dir)/delivery/root

site: ## build the site of the documentation in .build/site; needs Python-Markdown
	python3 -B Packaging/site.py $(build_dir)/site

reproducible: ## make the release of the last commit twice, in other folders, times and locales, and compare
	python3 -B Packaging/reproduce.py $(build_dir)/reproducible

sign: ## sign the checksums as a note: KEY=release.pem NAME=onboard-release
	python3 -B Packaging/note.py sign '$(KEY)' '$(NAME)' $(delivered)/SHA256SUMS > $(delivered)/SHA256SUMS.note

dependencies: build ## compare what was resolved with the committed table; WRITE=1 rewrites it
	python3 -B Packaging/dependencies.py .build/checkouts Package.resolved $(if $(WRITE),--write)

bench: release ## ratios against peers, in one run
	mkdir -p $(build_dir)/bench
	swiftc -O -wmo -swift-version 6 $$(find Sources/Schema -name '*.swift') Tests/Benchmarks/reader/main.swift -o $(build_dir)/bench/reader
	python3 -B Tests/Benchmarks/bench.py .build/release/onboard $(build_dir)/bench/reader
	python3 -B Tests/Benchmarks/registry.py .build/release/onboard

clean: ## remove what was built
	rm -rf .build

.PHONY: help check lint build test thorough fresh module wasm page page-words page-judges page-fresh conformance mutation kills crowd bare man format generate rule recipes register characters record release bench clean
.PHONY: dist delivery site reproducible sign dependencies
