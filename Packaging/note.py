#!/usr/bin/env python3
"""Signs the list of checksums as a note (C2SP signed-note), and checks such a note, with OpenSSL.

    note.py key KEY NAME              writes the verifier's line, which is published once
    note.py sign KEY NAME TEXT        writes the note: the text, an empty line, a line for the signature
    note.py verify VERIFIER NOTE      writes the text if the signature holds; else exits with 4

KEY is an Ed25519 key as OpenSSL keeps it (`openssl genpkey -algorithm ed25519 -aes256`), or a key
file of `onboard` without a passphrase, which only demonstrations have. NAME names the signer,
without spaces and plus signs. Go's `golang.org/x/mod/sumdb/note` reads the same lines.
"""

import base64
import binascii
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ED25519 = b"\x01"
# What stands before the 32 bytes of a key in PKCS #8 and in SubjectPublicKeyInfo (RFC 8410).
PRIVATE = bytes.fromhex("302e020100300506032b657004220420")
PUBLIC = bytes.fromhex("302a300506032b6570032100")


class Refused(Exception):
    """Why a key, a text or a note is refused."""


def openssl(*words: str, text: bytes = b"") -> subprocess.CompletedProcess:
    """Runs OpenSSL; it asks for a passphrase at the terminal by itself."""
    return subprocess.run(["openssl", *words], input=text or None, stdout=subprocess.PIPE)


def pem(kind: str, content: bytes) -> bytes:
    """A key as OpenSSL reads it."""
    return f"-----BEGIN {kind} KEY-----\n{base64.b64encode(content).decode()}\n-----END {kind} KEY-----\n".encode()


class Key:
    """A private key, in a file that OpenSSL reads."""

    def __init__(self, path: Path, scratch: Path):
        self.path = path
        content = path.read_bytes()
        if content.startswith(b"{"):
            seed = json.loads(content).get("seed")
            if not seed:
                raise Refused(
                    f"{path}: sealed with a passphrase; keep the release key with OpenSSL"
                )
            self.path = scratch / "key"
            self.path.touch(0o600)
            self.path.write_bytes(pem("PRIVATE", PRIVATE + bytes.fromhex(seed)))
        done = openssl("pkey", "-in", str(self.path), "-pubout", "-outform", "DER")
        if done.returncode or not done.stdout.startswith(PUBLIC):
            raise Refused(f"{path}: no Ed25519 key that OpenSSL can read")
        self.public = done.stdout[len(PUBLIC) :]

    def sign(self, text: bytes, scratch: Path) -> bytes:
        """The signature of a text."""
        (scratch / "text").write_bytes(text)
        done = openssl(
            "pkeyutl", "-sign", "-rawin", "-inkey", str(self.path), "-in", str(scratch / "text")
        )
        if done.returncode:
            raise Refused(f"{self.path}: OpenSSL did not sign")
        return done.stdout


def named(name: str) -> str:
    """A name as notes allow it."""
    if not name or "+" in name or any(sign.isspace() for sign in name):
        raise Refused(f"{name!r} is no name of a signer")
    return name


def number(name: str, public: bytes) -> bytes:
    """The four bytes by which a signature names its key."""
    return hashlib.sha256(name.encode() + b"\n" + ED25519 + public).digest()[:4]


def verifier(name: str, public: bytes) -> str:
    """The verifier's line."""
    return (
        f"{named(name)}+{number(name, public).hex()}+{base64.b64encode(ED25519 + public).decode()}"
    )


def opened(line: str) -> tuple[str, bytes]:
    """The name and key that a verifier's line states."""
    name, claimed, key = (line.strip().split("+", 2) + ["", ""])[:3]
    try:
        content = base64.b64decode(key, validate=True)
    except binascii.Error:
        content = b""
    if len(content) != 33 or content[:1] != ED25519 or number(name, content[1:]).hex() != claimed:
        raise Refused(f"{line!r} is no verifier's line")
    return name, content[1:]


def signed(text: bytes, name: str, key: Key, scratch: Path) -> bytes:
    """The note."""
    if not text.endswith(b"\n") or text.decode().strip() == "":
        raise Refused("a note needs lines that end")
    line = base64.b64encode(number(named(name), key.public) + key.sign(text, scratch)).decode()
    return text + f"\n— {name} {line}\n".encode()


def checked(note: bytes, line: str, scratch: Path) -> bytes:
    """The text of a note whose signature by that key holds."""
    name, public = opened(line)
    text, found, signatures = note.rpartition(b"\n\n")
    text += b"\n"
    (scratch / "public").write_bytes(pem("PUBLIC", PUBLIC + public))
    (scratch / "text").write_bytes(text)
    for row in signatures.decode().splitlines() if found else []:
        mark, _, rest = row.partition(" ")
        signer, _, encoded = rest.partition(" ")
        try:
            content = base64.b64decode(encoded, validate=True)
        except binascii.Error:
            content = b""
        if mark != "—" or signer != name or content[:4] != number(name, public):
            continue
        (scratch / "signature").write_bytes(content[4:])
        done = openssl(
            "pkeyutl",
            "-verify",
            "-pubin",
            "-rawin",
            "-inkey",
            str(scratch / "public"),
            "-sigfile",
            str(scratch / "signature"),
            "-in",
            str(scratch / "text"),
        )
        if done.returncode == 0:
            return text
        raise Refused(f"the signature of {name} does not hold")
    raise Refused(f"no signature of {name}")


def main(words: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        try:
            match words:
                case ["key", key, name]:
                    print(verifier(name, Key(Path(key), scratch).public))
                case ["sign", key, name, text]:
                    content = signed(
                        Path(text).read_bytes(), name, Key(Path(key), scratch), scratch
                    )
                    sys.stdout.buffer.write(content)
                case ["verify", line, note]:
                    sys.stdout.buffer.write(checked(Path(note).read_bytes(), line, scratch))
                case _:
                    print(__doc__, file=sys.stderr)
                    return 2
        except (Refused, OSError, ValueError) as error:
            print(f"note.py: {error}", file=sys.stderr)
            return 4 if isinstance(error, Refused) and words[0] == "verify" else 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
