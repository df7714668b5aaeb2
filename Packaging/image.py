"""An OCI image from scratch, without a daemon: the binary, its licences, and nothing else."""

import hashlib
import json
import time

from archive import packed, tar
from release import HOMEPAGE, SUMMARY, Payload, target, version

MANIFEST = "application/vnd.oci.image.manifest.v1+json"
CONFIG = "application/vnd.oci.image.config.v1+json"
LAYER = "application/vnd.oci.image.layer.v1.tar+gzip"


def written(value: object) -> bytes:
    """The value as JSON, always the same."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def digest(content: bytes) -> str:
    """The digest by which an image names its parts."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def image(payload: Payload, epoch: int) -> bytes:
    """The image as an archive of its OCI layout."""
    layer = tar(
        {
            "usr/bin/onboard": (payload.binary, 0o755),
            "usr/share/doc/onboard/LICENSE": (payload.licence, 0o644),
            "usr/share/doc/onboard/THIRD-PARTY.txt": (payload.third_party, 0o644),
            # What is mounted here is what the commands work on.
            "work/.keep": (b"", 0o644),
        },
        epoch,
        folders=True,
    )
    platform = {"architecture": target().image, "os": "linux"}
    blobs = {}

    def blob(content: bytes, kind: str) -> dict:
        blobs[digest(content)] = content
        return {"mediaType": kind, "digest": digest(content), "size": len(content)}

    created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch))
    labels = {
        "org.opencontainers.image.title": "onboard",
        "org.opencontainers.image.description": SUMMARY,
        "org.opencontainers.image.version": version(),
        "org.opencontainers.image.licenses": "EUPL-1.2",
        "org.opencontainers.image.source": HOMEPAGE,
    }
    packed_layer = blob(packed(layer), LAYER)
    config = blob(
        written(
            {
                "created": created,
                **platform,
                "config": {
                    "Entrypoint": ["/usr/bin/onboard"],
                    "Cmd": ["--help"],
                    "WorkingDir": "/work",
                    "Labels": labels,
                    "Env": ["PATH=/usr/bin"],
                },
                "rootfs": {"type": "layers", "diff_ids": [digest(layer)]},
                "history": [{"created": created, "created_by": "make dist"}],
            }
        ),
        CONFIG,
    )
    manifest = blob(
        written(
            {
                "schemaVersion": 2,
                "mediaType": MANIFEST,
                "config": config,
                "layers": [packed_layer],
                "annotations": labels,
            }
        ),
        MANIFEST,
    )
    index = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.index.v1+json",
        "manifests": [
            manifest
            | {
                "platform": platform,
                "annotations": {
                    "org.opencontainers.image.ref.name": version(),
                    "io.containerd.image.name": f"localhost/onboard:{version()}",
                },
            }
        ],
    }
    files = {f"blobs/{name.replace(':', '/')}": (content, 0o644) for name, content in blobs.items()}
    files["index.json"] = (written(index), 0o644)
    files["oci-layout"] = (written({"imageLayoutVersion": "1.0.0"}), 0o644)
    return tar(files, epoch, folders=True)
