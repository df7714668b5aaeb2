"""Do tlog-scales and Go's sumdb accept our log: checkpoints, tiles, proofs of entries and growth?

Two logs are asked about: a long one of digests, sealed at sizes around a full tile, and that of a
registry in which municipalities join, whose leaves must be what the files beside them say.
"""

import datetime
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from zoneinfo import ZoneInfo

from securesystemslib.formats import encode_canonical
from tlog_scales.backend import make_backend
from tlog_scales.reader import TilesReader
from tlog_scales.signing import Vkey
from tlog_scales.tlog import Checkpoint
from tlog_scales.utils import b64enc

from common import ONBOARD, ROOT, Verdict
from sealed import leaves as leaves_of

GO_SOURCES = Path("/usr/share/gocode")
KEYS = "Municipalities/authority/demonstration"
LOG = "Generated/Approvals/log"
STEPS = [3, 4, 7, 255, 256, 257, 300]  # the sizes that are signed; at the first, two are of the authority
DIGESTS = [hashlib.sha256(b"%d" % number).hexdigest() for number in range(STEPS[-1] - 2)]
CODES = ("9173", "9183", "9200", "9254", "9306")


def main():
    verdict = Verdict("log")
    for make in (grow, live):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            shutil.copytree(ROOT / "Municipalities", folder / "Municipalities")
            facts = gather(folder, *make(verdict, folder))
            scales(verdict, folder, facts)
            sumdb(verdict, folder, facts)
    verdict.end()


def onboard(folder, *words):
    done = subprocess.run([ONBOARD, *words], cwd=folder, env={"LANG": "en"}, capture_output=True)
    if done.returncode:
        sys.exit(f"onboard {' '.join(words)}: exit {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode()


def seal(folder):
    """Signs the log, and has it witnessed; gives the checkpoint."""
    onboard(folder, "log", "seal", "--key", f"{KEYS}/log.key")
    line = onboard(folder, "log", "cosign", "--key", f"{KEYS}/witness.key", "--state", "state")
    (folder / "line").write_text(line)
    onboard(folder, "log", "add-cosignature", "line")
    return (folder / LOG / "checkpoint").read_text()


def grow(verdict, folder):
    """A log that is signed at every step: its checkpoints, its leaves and their digests."""
    checkpoints, done = [], 0
    for size in STEPS:
        onboard(folder, "log", "append", *DIGESTS[done:size - 2])
        done = size - 2
        checkpoints.append(seal(folder))
    leaves = leaves_of(folder)
    digests = [DIGESTS[0], *authority(folder), *DIGESTS[1:]]
    at = leaves[1].split("\n")[1]
    wanted = [f"onboard-log-entry/v1\n{digest}\n" for digest in digests]
    wanted[1:3] = [v2(at, "root 1", digests[1]), v2(at, "policy 1", digests[2])]
    verdict.expect(leaves == wanted, "the leaves of the long log are others")
    return checkpoints, wanted, {place: digests[place] for place in range(len(digests)) if place not in (1, 2)}


def live(verdict, folder):
    """A registry in use: what its leaves must be is read from its files."""
    (folder / "act.pdf").write_bytes(b"%PDF-1.7\n")
    checkpoints = []
    for number, code in enumerate(CODES):
        onboard(folder, "receive", code, "--key", f"{KEYS}/revoker.key")
        digest = re.findall("[0-9a-f]{64}", onboard(folder, "review", code))[-1]
        for label in ("reviewer-1", "reviewer-2"):
            onboard(folder, "approve", code, "--digest", digest, "--key", f"{KEYS}/{label}.key")
        if number % 2:
            checkpoints.append(seal(folder))
        day = datetime.datetime.now(ZoneInfo("Europe/Athens")).date().isoformat()
        onboard(folder, "act", "record", "join", code, "--protocol", f"4517{number} ΕΞ 2026", "--ada",
                f"ΨΗ4746ΜΤΛ6-Ω{number}Ρ", "--date", day, "--pdf", "act.pdf", "--key", f"{KEYS}/enactor.key")
    checkpoints.append(seal(folder))
    leaves = leaves_of(folder)
    root, policy = authority(folder)
    wanted = [("root 1", root, None), ("policy 1", policy, None)]
    for path in folder.glob("Generated/Approvals/*/*/seal.json"):
        sealed = json.loads(path.read_bytes())
        event = f"seal {path.parent.parent.name} {sealed['number']}"
        wanted.append((event, hashlib.sha256(path.read_bytes()).hexdigest(), sealed["at"]))
        proof = (path.parent / "seal.tlog-proof").read_text()
        place = int(proof.split("\n")[1].removeprefix("index "))
        verdict.expect(leaves[place] == v2(sealed["at"], event, wanted[-1][1]), f"{path}: another leaf")
        # The witness signed later, so only the log's own signature stands in the proof.
        own = [re.sub(r"(\n\n— [^\n]*\n)[^$]*", r"\1", note) for note in checkpoints]
        verdict.expect(any(proof.endswith(f"\n\n{note}") for note in own), f"{path}: of no checkpoint")
        size = int(proof.split("\n\n")[1].split("\n")[1])
        reader = TilesReader(make_backend(str(folder / LOG)))
        reader.get_checkpoint()
        hashes = "".join(f"{b64enc(one)}\n" for one in reader.get_inclusion_proof(place, size).node_hashes)
        verdict.expect(proof.startswith(f"c2sp.org/tlog-proof@v1\nindex {place}\n{hashes}\n"),
                       f"{path}: other hashes than those of tlog-scales")
    verdict.expect(len(wanted) == 2 + 2 * len(CODES), f"{len(wanted)} leaves are wanted")
    times = [leaf.split("\n")[1] for leaf in leaves]
    verdict.expect(times == sorted(times), "the times go back")
    found = [(leaf.split("\n")[2], leaf.split("\n")[3], time) for leaf, time in zip(leaves, times)]
    known = {(event, digest, at or times[0]) for event, digest, at in wanted}
    verdict.expect(len(found) == len(known) and set(found) == known, "the leaves are not the registry's")
    for leaf, (event, digest, at) in zip(leaves, found):
        verdict.expect(leaf == v2(at, event, digest), f"{event}: another form")
        by_digest = proved(folder, digest)
        verdict.expect(by_digest and f"\nindex {leaves.index(leaf)}\n" in by_digest,
                       f"{event}: log prove does not find its digest")
    newest = {}
    for place, (event, _, _) in enumerate(found):
        if event.startswith("seal"):
            newest[event.split()[1]] = place
    return checkpoints, leaves, {place: code for code, place in newest.items()}


def proved(folder, subject):
    """The proof of what a digest names; nothing if it is refused."""
    return subprocess.run([ONBOARD, "log", "prove", subject], cwd=folder, env={"LANG": "en"},
                          capture_output=True, text=True).stdout


def v2(at, event, digest):
    return f"onboard-log-entry/v2\n{at}\n{event}\n{digest}\n"


def authority(folder):
    """The digests of the signed parts of the root and the policy."""
    for name in ("1.root.json", "targets.json"):
        signed = json.loads((folder / "Municipalities/authority" / name).read_bytes())["signed"]
        yield hashlib.sha256(encode_canonical(signed).encode()).hexdigest()


def gather(folder, checkpoints, leaves, subjects):
    """What we say about the log: keys, proofs of entries, proofs of growth."""
    policy = json.loads((folder / "Municipalities/authority/targets.json").read_text())
    keys = policy["signed"]["onboard"]
    wanted = (0, 3, 128, 254, 255, 256, 298, 299, *range(len(leaves) if len(leaves) < 20 else 0))
    places = sorted(subjects.keys() & set(wanted))
    proofs = [onboard(folder, "log", "prove", subjects[place]) for place in places]
    sizes = [int(note.split("\n")[1]) for note in checkpoints]
    growth = [onboard(folder, "log", "prove", "--since", str(size)).split() for size in sizes[:-1]]
    return {
        "log": keys["logs"][0], "witness": keys["witnesses"][0], "checkpoints": checkpoints,
        "places": places, "proofs": proofs, "growth": growth, "folder": str(folder / LOG),
        "entries": leaves, "sizes": sizes,
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
    verdict.expect(now.size == len(facts["entries"]), f"tlog-scales: {now.size} entries")
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
    for size, text, hashes in zip(facts["sizes"], facts["checkpoints"], facts["growth"]):
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
