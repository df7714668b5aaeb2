#!/usr/bin/env python3
"""Measures the compiler against its floors. README.md says what and why.

    bench.py ONBOARD READER [--strict] [--sizes 332,10000] [--seed S]

ONBOARD and READER are release builds. A missed goal is reported; only with --strict does it
make the exit code 1. The exit code is 2 when something failed to run or answered wrongly.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from contest import Failure, Runner, Scoreboard, interleaved, parsing

HERE = Path(__file__).resolve().parent
SHARED_MEMORY = Path("/dev/shm")
NEEDED_BYTES = 4 << 30  # inputs, and one fresh output folder for every run
# Against F2; `build` does all that `check` does, and writes three times the bytes of F2.
JOB_GOALS = {
    "onboard check": {"cpu": 1.2, "wall": 0.7},
    "onboard build": {"cpu": 2.0, "wall": 1.2},
}
RSS_GOAL_MB = 64
# Of files that use all of the language, against ordinary ones.
FULL_GOAL = 1.5
STARTS = 51


def rounds_for(size):
    return 11 if size <= 1000 else 7


# Preparing

def compile_floors(folder):
    compiler = shutil.which("cc")
    if not compiler:
        raise Failure("no C compiler: on Debian, `apt-get install gcc libc6-dev libyaml-dev`")
    for name, flags in (("events", ["-lyaml"]), ("floor", ["-lyaml"]), ("hello", ["-static"])):
        command = [compiler, "-O2", "-o", folder / name, HERE / f"{name}.c", *flags]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode and "yaml" in done.stderr:
            raise Failure("libyaml is missing: on Debian, `apt-get install libyaml-dev`\n"
                          + done.stderr)
        if done.returncode:
            raise Failure(f"{name}.c does not compile:\n{done.stderr}")


def data_folder(scratch):
    """A folder on tmpfs, whose file creation costs the same every time; else the scratch one."""
    try:
        mounts = Path("/proc/mounts").read_text().splitlines()
        is_tmpfs = any(line.split()[1:3] == [str(SHARED_MEMORY), "tmpfs"] for line in mounts)
        state = os.statvfs(SHARED_MEMORY)
        if is_tmpfs and state.f_bavail * state.f_frsize >= NEEDED_BYTES:
            return Path(tempfile.mkdtemp(prefix="onboard-bench-", dir=SHARED_MEMORY))
    except OSError:
        pass
    print(f"NOTE: {SHARED_MEMORY} is no tmpfs with {NEEDED_BYTES >> 30} GiB free. Files go to "
          f"{scratch}; its file system takes part in every figure below.")
    return Path(tempfile.mkdtemp(dir=scratch))


def python(script, *arguments):
    """Runs a sibling script in a process of its own, so that this one stays small."""
    command = [sys.executable, "-B", HERE / script, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise Failure(f"{script} failed:\n{done.stderr}")
    return done.stdout


def fresh(parent, name):
    folder = parent / name
    folder.mkdir(parents=True)
    return folder


# Correctness first: a tool that checks less is faster

def check_command(options, folder, register):
    return [options.onboard, "check", "--register", register, folder]


def gate(options, runner, data):
    clean = data / "clean"
    python("generate.py", 332, clean, "--seed", options.seed)
    runner.run(check_command(options, clean, clean / "register.txt"))
    bad = data / "planted"
    kinds = python("plant.py", bad, "--seed", options.seed).split()
    missed = []
    for kind in kinds:
        command = check_command(options, bad / kind, bad / "register.txt")
        sample = runner.run(command, expected=range(-64, 256))
        (name,) = os.listdir(bad / kind)
        if sample.code != 1 or name not in sample.output:
            missed.append(f"{kind} (exit {sample.code})")
    if missed:
        raise Failure(f"planted errors not reported: {', '.join(missed)}")
    print(f"Gate: 332 clean files pass, {len(kinds)} of {len(kinds)} planted errors are reported.")


# Measuring

def print_medians(samples):
    print(f"  {'median':<16} {'wall s':>8} {'CPU s':>8} {'RSS MB':>8}")
    for name, runs in samples.items():
        wall, cpu, rss = (statistics.median(getattr(run, key) for run in runs)
                          for key in ("wall", "cpu", "rss"))
        print(f"  {name:<16} {wall:8.4f} {cpu:8.4f} {rss:8.1f}")
    driver = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  {'(this driver)':<34} {driver:8.1f}  less cannot be seen")


def measure_job(options, tools, runner, board, data, size):
    source, outputs = data / f"source-{size}", data / f"output-{size}"
    python("generate.py", size, source, "--seed", options.seed)
    files = sorted(source.glob("*/onboarding.yaml"))
    volume = sum(file.stat().st_size for file in files)
    paths = tools / f"list-{size}"
    paths.write_text("".join(f"{file}\n" for file in files))
    register = source / "register.txt"
    rounds = rounds_for(size)
    print(f"\n{size} files, {volume / 1e6:.1f} MB, {rounds} rounds")

    samples = interleaved(runner, {
        "F2": lambda run: [tools / "floor", paths, fresh(outputs, f"floor-{run}")],
        "onboard check": lambda run: check_command(options, source, register),
        "onboard build": lambda run: [options.onboard, "build", "--register", register, "--output",
                                      fresh(outputs, f"build-{run}"), source],
    }, rounds)
    print_medians(samples)
    written = sum(len(names) for _, _, names in os.walk(outputs / "build-0"))
    if not written:
        raise Failure("build wrote no file")
    print(f"  F2 writes {size} files, build writes {written}")
    for name, bounds in JOB_GOALS.items():
        for key, bound in bounds.items():
            ours, floor = ([getattr(run, key) for run in samples[who]] for who in (name, "F2"))
            board.ratio(f"{size}: {name} / F2, {key}", ours, floor, bound)
    if size == 332:
        rss = statistics.median(run.rss for run in samples["onboard check"])
        board.goal("332: onboard check, RSS in MB", rss, RSS_GOAL_MB)

    repeat = max(1, 3320 // size)
    samples = interleaved(runner, {
        "events": lambda run: [tools / "events", paths, repeat],
        "reader": lambda run: [options.reader, paths, repeat],
    }, rounds)
    speeds = {name: [parsing(run) for run in runs] for name, runs in samples.items()}
    if {count for runs in speeds.values() for count, _ in runs} != {volume * repeat}:
        raise Failure("events and reader did not parse the same bytes")
    ours, theirs = ([speed for _, speed in speeds[name]] for name in ("reader", "events"))
    print(f"  reader {statistics.median(ours):.0f} MB/s, "
          f"libyaml events {statistics.median(theirs):.0f} MB/s")
    board.ratio(f"{size}: reader / events, MB per CPU s", ours, theirs, 2, at_least=True)


def measure_full(options, runner, board, data):
    """Whether departments, recurrence and exceptions cost more than their bytes."""
    folders = {"ordinary": data / "ordinary", "full": data / "full"}
    python("generate.py", 332, folders["ordinary"], "--seed", options.seed)
    python("full.py", 332, folders["full"], "--seed", options.seed)
    bytes_of = {name: sum(file.stat().st_size for file in folder.glob("*/onboarding.yaml"))
                for name, folder in folders.items()}
    print("\n332 files that use all of the language, "
          f"{bytes_of['full'] / 1e6:.1f} MB; ordinary ones, {bytes_of['ordinary'] / 1e6:.1f} MB")
    samples = interleaved(runner, {
        name: lambda run, folder=folder: check_command(options, folder, folder / "register.txt")
        for name, folder in folders.items()
    }, rounds_for(332))
    print_medians(samples)
    full, ordinary = ([run.cpu / bytes_of[name] for run in samples[name]]
                      for name in ("full", "ordinary"))
    board.ratio("332: all of the language / ordinary, CPU per byte", full, ordinary, FULL_GOAL)


def measure_start(options, tools, runner, board):
    print(f"\nStart-up, {STARTS} rounds")
    samples = interleaved(runner, {
        "static hello": lambda run: [tools / "hello"],
        "onboard": lambda run: [options.onboard, "--version"],
    }, STARTS)
    print_medians(samples)
    ours, hello = ([run.wall for run in samples[name]] for name in ("onboard", "static hello"))
    board.ratio("--version / static hello, wall", ours, hello, 4)


def measure(options, scratch):
    board = Scoreboard()
    compile_floors(scratch)
    data = data_folder(scratch)
    try:
        runner = Runner(data / "log")  # on a disk, emptying it would be timed with every start
        gate(options, runner, data)
        measure_start(options, scratch, runner, board)
        measure_full(options, runner, board, data)
        for size in options.sizes:
            measure_job(options, scratch, runner, board, data, size)
    finally:
        shutil.rmtree(data)  # only now: creating files after a deletion can be slower
    board.summary()
    return 1 if board.missed and options.strict else 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("onboard", type=Path, metavar="ONBOARD")
    arguments.add_argument("reader", type=Path, metavar="READER")
    arguments.add_argument("--strict", action="store_true", help="exit 1 on a missed goal")
    arguments.add_argument("--sizes", default=[332, 10_000], metavar="N,N",
                           type=lambda text: [int(number) for number in text.split(",")])
    arguments.add_argument("--seed", default="1")
    options = arguments.parse_args()
    try:
        options.onboard = options.onboard.resolve(strict=True)
        options.reader = options.reader.resolve(strict=True)
        with tempfile.TemporaryDirectory(prefix="onboard-bench-") as scratch:
            return measure(options, Path(scratch))
    except (Failure, OSError) as failure:
        print(f"bench: {failure}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
