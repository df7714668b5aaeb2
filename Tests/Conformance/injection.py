"""Faults at the system calls of a command: which there are, and one run that meets one."""

import errno
import os
import pathlib
import re
import shutil
import subprocess

# The day on which everything happens, by the clock of the library: no command may be told another.
EPOCH = 1_795_334_400
DAY = "2026-11-22"

OPEN, READ = "EIO EACCES EMFILE EINTR", "EIO EINTR"
LOOK, PLACE = "EIO EACCES EINTR", "EIO ENOSPC EACCES EINTR"
FAULTS = {
    "open": OPEN, "openat": OPEN, "read": READ, "pread64": READ, "getdents64": READ, "lseek": "EIO",
    "fstat": LOOK, "stat": LOOK, "lstat": LOOK, "newfstatat": LOOK, "statx": LOOK, "access": LOOK,
    "faccessat": LOOK, "faccessat2": LOOK, "readlink": LOOK, "write": "EIO ENOSPC EINTR",
    "fsync": "EIO ENOSPC EINTR", "syncfs": "EIO ENOSPC EINTR", "close": "EIO ENOSPC EINTR",
    "mkdir": PLACE, "mkdirat": PLACE, "link": PLACE, "linkat": PLACE, "rename": PLACE,
    "renameat": PLACE, "renameat2": PLACE, "unlink": LOOK, "unlinkat": LOOK, "rmdir": LOOK,
    "fchmod": LOOK, "fchown": LOOK, "ftruncate": READ, "flock": "EIO EINTR",
}
CALL = re.compile(r"\d+\s+([a-z0-9_]+)\(")


def environment(**more):
    return {"PATH": os.environ["PATH"], "LANG": "en", **more}


class Library:
    """What stands before the C library's calls; `make` compiles it."""

    path = None


def run(onboard, folder, words, cpu=0, tracing=(), output=subprocess.PIPE, closing=(), **more):
    """Runs a command on one processor: so it has one thread, and its calls are always the same."""
    def begin():
        os.sched_setaffinity(0, {cpu})
        for descriptor in closing:
            os.close(descriptor)

    more.setdefault("FAULT_CLOCK", str(EPOCH))
    return subprocess.run(
        [*tracing, onboard, *words], cwd=folder, stdout=output,
        env=environment(LD_PRELOAD=str(Library.path), **more),
        stderr=subprocess.PIPE, timeout=120, preexec_fn=begin)


def strace(trace, *options):
    return ("strace", "-f", "--seccomp-bpf", "-o", str(trace), *options)


def points(onboard, folder, words, trace):
    """Every fault of every call of an undisturbed run, from the first that looks at the folder on.

    What comes before belongs to the loader and the runtime."""
    calls = ",".join(f"?{call}" for call in FAULTS)
    done = run(onboard, folder, words, tracing=strace(trace, "-e", f"trace={calls}"))
    counts, found, has_begun = {}, [], False
    ours = re.compile(r'"(?:\./?|Municipalities|Generated|out|full\.csv|drafts|proved|seen)[^"]*"')
    for line in trace.read_text(errors="replace").splitlines():
        call = CALL.match(line)
        if not call:
            continue
        counts[call[1]] = counts.get(call[1], 0) + 1
        has_begun = has_begun or bool(ours.search(line))
        if not has_begun or call[1] == "close":
            continue
        faults = FAULTS[call[1]].split() + (["ENOSPC"] if "O_CREAT" in line else [])
        found += [(call[1], counts[call[1]], fault) for fault in faults]
    closes = [("close", number, fault) for number in range(1, counts.get("close", 0) + 1)
              for fault in FAULTS["close"].split()]
    writes = [("write", number, "short") for number in range(1, counts.get("write", 0) + 1)]
    return done, found, closes + writes


def inject(onboard, folder, words, point, cpu, trace):
    """One run with one fault: how it ended, and the call that met the fault; none if none did."""
    call, number, fault = point
    options = ("-e", f"trace={call}", "-e", f"inject={call}:error={fault}:when={number}")
    done = run(onboard, folder, words, cpu, tracing=strace(trace, *options))
    met = [line for line in trace.read_text(errors="replace").splitlines() if "(INJECTED)" in line]
    return done, (met[0] if met else None)


LIBRARY = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdarg.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
/* Tells the time that the environment names. */
time_t time(time_t *told) {
  time_t now = atol(getenv("FAULT_CLOCK"));
  if (told) *told = now;
  return now;
}
/* Gives zeros for random numbers, so that every run makes the same records. */
long syscall(long number, ...) {
  va_list rest;
  va_start(rest, number);
  long given[6];
  for (int index = 0; index < 6; index++) given[index] = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_getrandom) return memset((void *)given[0], 0, given[1]), given[1];
  long (*plain)(long, ...) = dlsym(RTLD_NEXT, "syscall");
  return plain(number, given[0], given[1], given[2], given[3], given[4], given[5]);
}
/* Whether this is the call that is to meet a fault; if so, tells it. */
static int meets(const char *call, int number) {
  const char *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_NUMBER");
  if (!wanted || !at || strcmp(wanted, call) || atoi(at) != number) return 0;
  FILE *told = fopen(getenv("FAULT_TOLD"), "w");
  if (told) fclose(told);
  return 1;
}
/* Writes one byte only. */
ssize_t write(int descriptor, const void *bytes, size_t count) {
  static int number;
  ssize_t (*plain)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  return plain(descriptor, bytes, count > 1 && meets("write", ++number) ? 1 : count);
}
/* Closes, as the system always does, and fails nevertheless. */
int close(int descriptor) {
  static int number;
  int (*plain)(int) = dlsym(RTLD_NEXT, "close");
  int outcome = plain(descriptor);
  if (!meets("close", ++number)) return outcome;
  errno = atoi(getenv("FAULT_ERROR"));
  return -1;
}
"""


def make(scratch):
    """Compiles the library; gives whether strace and a compiler are there."""
    if not shutil.which("cc") or not shutil.which("strace"):
        return False
    source, Library.path = scratch / "library.c", scratch / "library.so"
    source.write_text(LIBRARY)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", Library.path, source, "-ldl"], check=True)
    return True


def preload(onboard, folder, words, point, cpu):
    """One run with a fault of the library: how it ended, and the call that met it; none if none did.

    strace would leave a descriptor open whose closing it fails, and with it a lock."""
    call, number, fault = point
    told = pathlib.Path(f"{folder}.told")
    done = run(
        onboard, folder, words, cpu, FAULT_CALL=call, FAULT_NUMBER=str(number),
        FAULT_ERROR=str(getattr(errno, fault, 0)), FAULT_TOLD=str(told))
    return done, f"{call} {number} ({fault})" if told.exists() else None
