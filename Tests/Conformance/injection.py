"""Faults at the system calls of a command: which there are, and one run that meets one."""

import os
import pathlib
import re
import shutil
import subprocess

from kills import EPOCH

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
    return {"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": str(EPOCH), "LANG": "en", **more}


def run(onboard, folder, words, cpu=0, tracing=(), output=subprocess.PIPE, closing=(), **more):
    """Runs a command on one processor: so it has one thread, and its calls are always the same."""
    def begin():
        os.sched_setaffinity(0, {cpu})
        for descriptor in closing:
            os.close(descriptor)

    return subprocess.run(
        [*tracing, onboard, *words], cwd=folder, env=environment(**more), stdout=output,
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
        if not has_begun:
            continue
        faults = FAULTS[call[1]].split() + (["ENOSPC"] if "O_CREAT" in line else [])
        found += [(call[1], counts[call[1]], fault) for fault in faults]
    return done, found


def inject(onboard, folder, words, point, cpu, trace):
    """One run with one fault: how it ended, and the call that met the fault; none if none did."""
    call, number, fault = point
    options = ("-e", f"trace={call}", "-e", f"inject={call}:error={fault}:when={number}")
    done = run(onboard, folder, words, cpu, tracing=strace(trace, *options))
    met = [line for line in trace.read_text(errors="replace").splitlines() if "(INJECTED)" in line]
    return done, (met[0] if met else None)


SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
/* Writes one byte only, at the call whose number is given, and then tells so. */
ssize_t write(int descriptor, const void *bytes, size_t count) {
  static ssize_t (*plain)(int, const void *, size_t);
  static int number;
  if (!plain) plain = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  const char *wanted = getenv("SHORT_WRITE"), *told = getenv("SHORT_WRITE_TOLD");
  if (++number == (wanted ? atoi(wanted) : 0) && count > 1) {
    FILE *file = fopen(told, "w");
    if (file) fclose(file);
    count = 1;
  }
  return plain(descriptor, bytes, count);
}
"""


def shim(scratch):
    """A library that shortens one write of a program; none where there is no C compiler."""
    if not shutil.which("cc"):
        return None
    source, library = scratch / "short.c", scratch / "short.so"
    source.write_text(SHIM)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


def shorten(onboard, folder, words, number, cpu, library):
    """One run in which one write is short: how it ended, and whether it met that write."""
    told = pathlib.Path(f"{folder}.told")
    done = run(
        onboard, folder, words, cpu, LD_PRELOAD=str(library), SHORT_WRITE=str(number),
        SHORT_WRITE_TOLD=str(told))
    was_short = told.exists()
    told.unlink(missing_ok=True)
    return done, f"short write {number}" if was_short else None
