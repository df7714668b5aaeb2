"""Does a terminal never show a passphrase, and does its echo come back?"""

import os
import pty
import select
import sys
import tempfile
import termios
import time

from common import ONBOARD, Verdict

PHRASE = "correct horse battery"


def talk(arguments, answers):
    """A run at a terminal of its own: its exit code, its screen, and whether letters show after."""
    child, screen = pty.fork()
    if child == 0:
        os.execve(ONBOARD, [ONBOARD, *arguments], {"LANG": "en"})
    shown, answers = b"", list(answers)
    echo = None
    while select.select([screen], [], [], 60)[0]:
        try:
            found = os.read(screen, 1000)
        except OSError:
            break
        if not found:
            break
        shown += found
        if answers and shown.endswith(b": "):
            time.sleep(0.2)
            os.write(screen, answers.pop(0).encode())
        try:
            echo = bool(termios.tcgetattr(screen)[3] & termios.ECHO)
        except termios.error:
            pass
    _, status = os.waitpid(child, 0)
    os.close(screen)
    return os.waitstatus_to_exitcode(status), shown.decode(errors="replace"), echo


def main():
    verdict = Verdict("passphrase")
    with tempfile.TemporaryDirectory() as folder:
        key = f"{folder}/key"
        cases = [
            ([f"{PHRASE}\n", f"{PHRASE}\n"], 0, "Wrote"),
            ([f"{PHRASE}\n"], 2, "File exists"),
            ([f"{PHRASE}\n", f"{PHRASE}!\n"], 2, "differ"),
            (["short\n"], 2, "fewer than 12"),
            ([f"{PHRASE}\x03"], 2, "no passphrase"),
            (["\x04"], 2, "no passphrase"),
            (["\n"], 2, "no passphrase"),
        ]
        for number, (answers, code, words) in enumerate(cases):
            path = key if number < 2 else f"{folder}/{number}"
            exit_code, shown, echo = talk(["keys", "new", "--output", path], answers)
            verdict.expect(exit_code == code, f"{answers}: exit {exit_code}, {shown}")
            verdict.expect(words in shown, f"{answers}: {shown}")
            verdict.expect("correct" not in shown and "short" not in shown, f"shown: {shown}")
            verdict.expect(echo is not False, f"{answers}: the echo did not come back")
            verdict.expect(os.path.exists(path) == (number < 2), f"{answers}: {path}")
        verdict.expect(os.stat(key).st_mode & 0o777 == 0o600, "the mode of a key file")
        exit_code, shown, _ = talk(
            ["keys", "show", key, "--log", "onboard.example/judge"], [])
        verdict.expect(exit_code == 0 and "onboard.example/judge+" in shown, shown)
    verdict.end()


if sys.platform == "linux":
    main()
