"""Running programs in turns and comparing them: the measuring part of the benchmark."""

import os
import re
import statistics
import time
from dataclasses import dataclass

LINE = re.compile(r"^(\w+) bytes=(\d+) cpu=([\d.]+) wall=([\d.]+)", re.MULTILINE)


class Failure(Exception):
    """Something did not run as it must; unlike a missed goal, this ends the benchmark."""


@dataclass
class Sample:
    wall: float  # seconds from before the start to after the end
    cpu: float  # user and system seconds of the process and its waited-for children
    rss: float  # greatest resident size in MB; never less than that of this Python process
    code: int
    output: str


class Runner:
    """Runs one command at a time, its output going to a log file."""

    def __init__(self, log):
        self.log = str(log)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        self.redirection = [(os.POSIX_SPAWN_OPEN, 1, self.log, flags, 0o600),
                            (os.POSIX_SPAWN_DUP2, 1, 2)]

    def run(self, command, expected=(0,)):
        command = [str(word) for word in command]
        # posix_spawn does not copy this process first, so starting costs every program the same.
        start = time.perf_counter()
        try:
            process = os.posix_spawn(command[0], command, os.environ,
                                     file_actions=self.redirection)
        except OSError as error:
            raise Failure(f"cannot start {command[0]}: {error.strerror}") from error
        _, status, usage = os.wait4(process, 0)
        wall = time.perf_counter() - start
        with open(self.log, encoding="utf-8", errors="replace") as log:
            output = log.read()
        code = os.waitstatus_to_exitcode(status)
        if code not in expected:
            raise Failure(f"exit {code}: {' '.join(command)}\n{output[-2000:]}")
        cpu = usage.ru_utime + usage.ru_stime
        return Sample(wall, cpu, usage.ru_maxrss / 1024, code, output)


def parsing(sample):
    """What `events` and `reader` print: bytes and MB per CPU second."""
    match = LINE.search(sample.output)
    if not match or float(match[3]) == 0:
        raise Failure(f"no line of the form `name bytes= cpu= wall=`:\n{sample.output[-500:]}")
    return int(match[2]), int(match[2]) / float(match[3]) / 1e6


def interleaved(runner, contestants, rounds):
    """Samples by name: each round runs everyone once, and each round another one begins.

    A contestant is a function from the number of the run to its command, since most need a
    fresh output folder; run 0 is the warm-up and is not counted.
    """
    names = list(contestants)
    samples = {name: [] for name in names}
    for name in names:
        runner.run(contestants[name](0))
    for number in range(1, rounds + 1):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            samples[name].append(runner.run(contestants[name](number)))
    return samples


@dataclass
class Ratio:
    """The median of the ratios within each round, with the quartiles."""

    median: float
    low: float
    high: float

    @classmethod
    def paired(cls, ours, theirs):
        ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
        low, median, high = statistics.quantiles(ratios, n=4, method="inclusive")
        return cls(median, low, high)

    def __str__(self):
        return f"{self.median:.2f} (IQR {self.low:.2f}-{self.high:.2f})"


class Scoreboard:
    """Prints each goal as it is decided, and remembers the missed ones."""

    def __init__(self):
        self.met, self.missed = [], []

    def goal(self, title, value, bound, at_least=False, shown=None):
        good = value >= bound if at_least else value <= bound
        (self.met if good else self.missed).append(title)
        sign = ">=" if at_least else "<="
        shown = shown or f"{value:.2f}"
        print(f"  {title:<40} {shown:<28} goal {sign} {bound:<5} {'met' if good else 'MISSED'}")

    def ratio(self, title, ours, theirs, bound, at_least=False):
        ratio = Ratio.paired(ours, theirs)
        self.goal(title, ratio.median, bound, at_least, str(ratio))

    def summary(self):
        count = len(self.met) + len(self.missed)
        print(f"\n{len(self.met)} of {count} goals met.")
        for title in self.missed:
            print(f"  missed: {title}")
