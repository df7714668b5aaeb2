"""What `keys authority` says of a folder of roots and a policy, and python-tuf of its roots."""

import datetime
import json
import subprocess

from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from common import CLOCK, ONBOARD

AT = "2026-11-22T08:00:00Z"
INSTANT = datetime.datetime.strptime(AT, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)


def told(folder, form="json", root=1):
    """What `keys authority` says, from a root of the folder."""
    done = subprocess.run(
        [ONBOARD, "keys", "authority", "--authority", folder, "--root", folder / f"{root}.root.json",
         "--at", AT, "--format", form, "--language", "en"], env=CLOCK, capture_output=True)
    text = done.stdout.decode()
    if form == "text":
        return text
    answer = json.loads(text) if done.returncode in (0, 4) else {"trusted": None}
    if answer["trusted"] != {0: True, 4: False}.get(done.returncode):
        return {"trusted": False, "code": f"exit {done.returncode}: {done.stderr.decode()}"}
    return answer


def ours(folder):
    """None when we accept, else the code of our refusal."""
    answer = told(folder)
    return None if answer["trusted"] else answer["code"]


def rooted(folder, root=1):
    """python-tuf's set of trusted metadata, with every root in order from one of them."""
    trusted = TrustedMetadataSet((folder / f"{root}.root.json").read_bytes(), EnvelopeType.METADATA)
    trusted.reference_time = INSTANT
    number = root + 1
    while (folder / f"{number}.root.json").exists():
        trusted.update_root((folder / f"{number}.root.json").read_bytes())
        number += 1
    return trusted
