"""Do securesystemslib, in-toto-attestation and rfc8785 read our records, and refuse altered ones?"""

import base64
import copy
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import rfc8785
from google.protobuf import json_format
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey

from common import CLOCK, ONBOARD, ROOT, Verdict

KEYS = "Municipalities/authority/demonstration"
CODE = "9173"


def main():
    verdict = Verdict("records")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "Municipalities", folder / "Municipalities")
        live(folder)
        targets = json.loads((folder / "Municipalities/authority/targets.json").read_text())
        for record in sorted(folder.glob("Generated/Approvals/[0-9]*/*/record.dsse.json")):
            judge(verdict, record, targets["signed"]["delegations"])
        deployed(verdict, folder)
    verdict.end()


def onboard(folder, *words):
    done = subprocess.run([ONBOARD, *words], cwd=folder, env=CLOCK, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"onboard {' '.join(words)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def live(folder):
    """One municipality joins and is suspended."""
    digest = re.findall("[0-9a-f]{64}", onboard(folder, "review", CODE))[-1]
    for reviewer in ("reviewer-1", "reviewer-2"):
        onboard(folder, "approve", CODE, "--digest", digest, "--key", f"{KEYS}/{reviewer}.key")
    (folder / "act.pdf").write_bytes(b"%PDF-1.7\n")
    act = ["--protocol", "45174 ΕΞ 2026", "--ada", "ΨΗ4746ΜΤΛ6-Ω3Ρ", "--date", "2026-10-01", "--pdf", "act.pdf"]
    onboard(folder, "act", "record", "join", CODE, *act, "--key", f"{KEYS}/enactor.key")
    onboard(folder, "log", "seal", "--key", f"{KEYS}/log.key")
    onboard(folder, "build")


def judge(verdict, path, delegations):
    bytes_ = path.read_bytes()
    record = json.loads(bytes_)
    verdict.expect(rfc8785.dumps(record) + b"\n" == bytes_, f"{path}: not in canonical form")
    payload = base64.b64decode(record["payload"])
    verdict.expect(rfc8785.dumps(json.loads(payload)) == payload, f"{path}: payload not canonical")
    said = json_format.Parse(payload, statement_pb2.Statement())
    Statement.copy_from_pb(said).validate()
    approval = said.predicate_type.endswith("/approval/v1")
    role = next(r for r in delegations["roles"] if r["name"] == ("reviewer" if approval else "enactor"))
    keys = [SSlibKey.from_dict(k, dict(delegations["keys"][k])) for k in role["keyids"]]
    need = role["threshold"]
    verdict.expect(accepts(record, keys, need), f"{path}: securesystemslib refuses it")
    for name, altered in alterations(record, approval):
        verdict.expect(not accepts(altered, keys, need), f"{path}: accepted although {name}")
    if approval:
        for subject in said.subject:
            found = hashlib.sha256((path.parent / subject.name).read_bytes()).hexdigest()
            verdict.expect(found == subject.digest["sha256"], f"{path}: {subject.name} is another file")
        seen = json_format.MessageToDict(said.predicate)
        verdict.expect(
            hashlib.sha256(rfc8785.dumps(whole(seen["review"]))).hexdigest() == seen["reviewDigest"],
            f"{path}: the review digest is another")


def whole(value):
    """Numbers as they were: protobuf makes fractions of all."""
    if isinstance(value, dict):
        return {name: whole(member) for name, member in value.items()}
    return int(value) if isinstance(value, float) else value


def accepts(record, keys, need):
    try:
        return len(Envelope.from_dict(copy.deepcopy(record)).verify(keys, need)) >= need
    except Exception:
        return False


def alterations(record, approval):
    def changed(**members):
        return {**copy.deepcopy(record), **members}

    payload = bytearray(base64.b64decode(record["payload"]))
    payload[200] ^= 1
    yield "a bit of the payload is another", changed(payload=base64.b64encode(payload).decode())
    yield "its type is another", changed(payloadType="application/json")
    yield "nobody signed it", changed(signatures=[])
    if approval:
        first = record["signatures"][0]
        yield "one person signed it", changed(signatures=[first])
        yield "one person signed it twice", changed(signatures=[first, dict(first)])


def deployed(verdict, folder):
    """sha256sum alone can check what is in force."""
    done = subprocess.run(
        ["sha256sum", "-c", "Runtime/deployment.sha256"], cwd=folder / "Generated", capture_output=True)
    verdict.expect(done.returncode == 0, "sha256sum finds other bytes than the index says")
    path = folder / "Generated/Approvals" / CODE / "0001/configuration.json"
    path.write_bytes(path.read_bytes().replace(b"09:00", b"08:00", 1) + b" ")
    done = subprocess.run(
        ["sha256sum", "-c", "Runtime/deployment.sha256"], cwd=folder / "Generated", capture_output=True)
    verdict.expect(done.returncode != 0, "sha256sum does not see an altered configuration")


if __name__ == "__main__":
    main()
