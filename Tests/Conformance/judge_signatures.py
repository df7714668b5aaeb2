"""Are Wycheproof's and RFC 8032's Ed25519 vectors judged as documented?

Wycheproof's stand in the checkout of swift-crypto; the 1,024 of RFC 8032's authors are in PyPI's
cryptography-vectors. The library is asked by a test that reads them (`SignatureVectorTests`).
"""

import json
import os
import re
import subprocess
from pathlib import Path

import cryptography_vectors

from common import CORPUS, ROOT, Verdict

WYCHEPROOF = ROOT / ".build/checkouts/swift-crypto/Tests/Test Vectors/ed25519_test.json"
RFC8032 = Path(cryptography_vectors.__path__[0]) / "asymmetric/Ed25519/sign.input"


def wycheproof():
    for group in json.loads(WYCHEPROOF.read_text())["testGroups"]:
        public = (group.get("publicKey") or group["key"])["pk"]
        for test in group["tests"]:
            yield public, test["msg"], test["sig"], test["result"], "-"


def rfc8032():
    for line in RFC8032.read_text().split():
        secret, public, message, signed = line.split(":")[:4]
        yield public, message, signed[:128], "valid", secret[:64]
        flipped = f"{int(signed[:2], 16) ^ 1:02x}" + signed[2:128]
        yield public, message, flipped, "invalid", "-"


def main():
    verdict = Verdict("Ed25519 vectors")
    vectors = [*wycheproof(), *rfc8032()]
    verdict.expect(len(vectors) >= 140 + 2 * 1024, f"only {len(vectors)} vectors")
    path = CORPUS / "signatures.txt"
    path.write_text("".join(" ".join(vector) + "\n" for vector in vectors))
    done = subprocess.run(
        ["swift", "test", "--skip-build", "--filter", "SignatureVectorTests"], cwd=ROOT,
        env={**os.environ, "ONBOARD_VECTORS": str(path)}, capture_output=True, text=True)
    wrong = re.findall(r"Expectation failed: .*", done.stdout + done.stderr)
    for line in wrong:
        verdict.expect(False, line[:200])
    judged = f"judged {len(vectors)} vectors" in done.stdout + done.stderr
    verdict.expect(judged and done.returncode == 0, (done.stdout + done.stderr)[-400:])
    verdict.passed += len(vectors) - len(wrong) if judged else 0
    verdict.end()


main()
