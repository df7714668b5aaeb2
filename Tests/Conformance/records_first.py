"""The records of version 0.1.0: one envelope with all signatures, as securesystemslib reads it."""

import base64
import copy
import hashlib
import json

import rfc8785
from google.protobuf import json_format
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey


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
