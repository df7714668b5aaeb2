"""Do tlog-scales and Go's sumdb accept our log: checkpoints, tiles, proofs of entries and growth?"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tlog_scales.backend import make_backend
from tlog_scales.reader import TilesReader
from tlog_scales.signing import Vkey
from tlog_scales.tlog import Checkpoint
from tlog_scales.utils import b64enc

from common import CLOCK, ONBOARD, ROOT, Verdict

GO_SOURCES = Path("/usr/share/gocode")
KEYS = "Municipalities/authority/demonstration"
LOG = "Generated/Approvals/log"
STEPS = [1, 2, 7, 255, 256, 257, 300]  # the sizes that are signed
DIGESTS = [hashlib.sha256(b"%d" % number).hexdigest() for number in range(STEPS[-1])]


def main():
    verdict = Verdict("log")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "Municipalities/authority", folder / "Municipalities/authority")
        old = grow(folder)
        facts = gather(folder, old)
        scales(verdict, folder, facts)
        sumdb(verdict, folder, facts)
    verdict.end()


def onboard(folder, *words):
    done = subprocess.run([ONBOARD, "log", *words], cwd=folder, env=CLOCK, capture_output=True)
    if done.returncode:
        sys.exit(f"onboard log {words[0]}: exit {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode()


def grow(folder):
    """Signs the log at every step, and has it witnessed; gives the checkpoints."""
    checkpoints, before = [], 0
    for size in STEPS:
        onboard(folder, "append", *DIGESTS[before:size])
        onboard(folder, "seal", "--key", f"{KEYS}/log.key")
        line = onboard(folder, "cosign", "--key", f"{KEYS}/witness.key", "--state", "state")
        (folder / "line").write_text(line)
        onboard(folder, "add-cosignature", "line")
        checkpoints.append((folder / LOG / "checkpoint").read_text())
        before = size
    return checkpoints


def gather(folder, checkpoints):
    """What we say about the log: keys, proofs of entries, proofs of growth."""
    policy = json.loads((folder / "Municipalities/authority/targets.json").read_text())
    keys = policy["signed"]["onboard"]
    places = [0, 1, 128, 254, 255, 256, 298, 299]
    proofs = [onboard(folder, "prove", DIGESTS[place]) for place in places]
    growth = [onboard(folder, "prove", "--since", str(size)).split() for size in STEPS[:-1]]
    return {
        "log": keys["logs"][0], "witness": keys["witnesses"][0], "checkpoints": checkpoints,
        "places": places, "proofs": proofs, "growth": growth, "folder": str(folder / LOG),
        "entries": [f"onboard-log-entry/v1\n{digest}\n" for digest in DIGESTS],
    }


def refuses(work):
    """Whether some work ends in an exception."""
    try:
        work()
    except Exception:
        return True
    return False


def scales(verdict, folder, facts):
    """tlog-scales reads our tiles, and prints the same proofs to the byte."""
    reader = TilesReader(make_backend(str(folder / LOG)))
    now = reader.get_checkpoint()
    verdict.expect(reader.calculate_root_hash() == now.root_hash, "tlog-scales: the root")
    for text in facts["checkpoints"]:
        checkpoint = Checkpoint.from_text(text)
        for key in (facts["log"], facts["witness"]):
            vkey = Vkey.from_string(key)
            verdict.expect(not refuses(lambda: checkpoint.verify(vkey)), f"tlog-scales: {key}")
            other = Checkpoint.from_text(text.replace(f"\n{checkpoint.size}\n", "\n999\n"))
            verdict.expect(refuses(lambda: other.verify(vkey)), f"tlog-scales: altered, {key}")
    for place, text in zip(facts["places"], facts["proofs"]):
        hashes = reader.get_inclusion_proof(place, now.size).node_hashes
        wanted = "".join(f"{b64enc(one)}\n" for one in hashes)
        verdict.expect(
            text == f"c2sp.org/tlog-proof@v1\nindex {place}\n{wanted}\n{now.serialize()}",
            f"tlog-scales: the proof of {place}")
        verdict.expect(
            reader.get_entry(place).decode() == facts["entries"][place], f"entry {place}")
    for size, text, hashes in zip(STEPS, facts["checkpoints"], facts["growth"]):
        proof = reader.get_consistency_proof(size, now.size)
        verdict.expect([b64enc(one) for one in proof.node_hashes] == hashes, f"from {size}")
        root = Checkpoint.from_text(text).root_hash
        verdict.expect(
            not refuses(lambda: proof.check(root, now.root_hash)), f"tlog-scales: from {size}")
        verdict.expect(
            refuses(lambda: proof.check(bytes(32), now.root_hash)), f"altered, from {size}")


def sumdb(verdict, folder, facts):
    """Go's checksum database packages check the same, and refuse what was altered."""
    source = GO_SOURCES / "src/golang.org/x/mod/sumdb/tlog"
    if shutil.which("go") is None or not source.exists():
        print("log: Go is not asked (Debian: golang-go, golang-golang-x-mod-dev)")
        return
    environment = {
        **os.environ, "GO111MODULE": "off", "GOPATH": str(GO_SOURCES), "GOFLAGS": "",
        "GOCACHE": str(folder / "cache"),
    }
    done = subprocess.run(
        ["go", "run", str(Path(__file__).with_name("log.go"))], env=environment,
        input=json.dumps(facts), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"go run log.go: exit {done.returncode}\n{done.stderr}")
    for line in done.stdout.splitlines():
        verdict.expect(line.startswith("ok "), f"Go: {line}")


main()
