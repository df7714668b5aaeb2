"""What a registry's files say is sealed, read without the compiler: leaves of the log and seals."""

import hashlib
import json


def leaves(folder):
    """The leaves that the checkpoint covers, as tlog-tiles keeps them: each after its length in two bytes."""
    log = folder / "Generated/Approvals/log"
    size = int((log / "checkpoint").read_text().split("\n")[1])
    names = [f"{index:03}" for index in range(size // 256)]
    if size % 256:
        names.append(f"{size // 256:03}.p/{size % 256}")
    found = []
    for name in names:
        data = (log / "tile/entries" / name).read_bytes()
        while data:
            length = int.from_bytes(data[:2], "big")
            found.append(data[2:2 + length].decode())
            data = data[2 + length:]
    return found


def decided(folder):
    """What is sealed: of each record the outcome and the keys that count; and what is wrong with it.

    Every seal must be a leaf and every such leaf a seal, once; the numbers and the times go on."""
    found, wanted, faults = {}, {}, []
    for path in sorted(folder.glob("Generated/Approvals/[0-9]*/*/record.json")):
        place = f"{path.parent.parent.name}/{path.parent.name}"
        beside = path.parent / "seal.json"
        found[place] = None
        if not beside.exists():
            continue
        seal = json.loads(beside.read_bytes())
        event = f"seal {path.parent.parent.name} {seal['number']}"
        if event in wanted:
            faults.append(f"two seals are {event}")
        wanted[event] = (seal["at"], hashlib.sha256(beside.read_bytes()).hexdigest())
        if seal["record"] != hashlib.sha256(path.read_bytes()).hexdigest():
            faults.append(f"{place}: its seal is of another record")
        for vote in seal["votes"]:
            file = path.parent / f"{vote['keyid']}.dsse.json"
            if not file.exists() or hashlib.sha256(file.read_bytes()).hexdigest() != vote["sha256"]:
                faults.append(f"{place}: the vote of {vote['keyid'][:8]} is another")
        found[place] = (seal["outcome"], tuple(vote["keyid"] for vote in seal["votes"]))
    logged, times = {}, []
    for leaf in leaves(folder):
        _, at, event, digest, _ = leaf.split("\n")
        times.append(at)
        if event in logged:
            faults.append(f"{event} is twice in the log")
        logged[event] = (at, digest)
    if times != sorted(times):
        faults.append("the times go back")
    sealed = {event: told for event, told in logged.items() if event.startswith("seal ")}
    faults += [f"{event} is not in the log, or another" for event in wanted if sealed.get(event) != wanted[event]]
    faults += [f"{event} is in the log, and its seal is gone" for event in sealed if event not in wanted]
    for code in {event.split()[1] for event in sealed}:
        numbers = sorted(int(event.split()[2]) for event in sealed if event.split()[1] == code)
        if numbers != list(range(1, len(numbers) + 1)):
            faults.append(f"{code} has the numbers {numbers}")
    return {**found, **{event: None for event in logged if not event.startswith("seal ")}}, faults
