"""Archives that are the same for the same content, whoever makes them, when and where."""

import gzip
import io
import tarfile
from pathlib import PurePosixPath


def tar(files: dict[str, tuple[bytes, int]], time: int, folders: bool = False) -> bytes:
    """A tar archive of files by path, each with its bytes and mode, of nobody in particular.

    With `folders`, every folder is an entry before what it contains, as a layer of an image needs it.
    """
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        above = {str(one) for path in files for one in PurePosixPath(path).parents} - {"."}
        for path in sorted([*files, *(above if folders else ())]):
            info = tarfile.TarInfo(path)
            info.mtime = time
            content, info.mode = files.get(path, (b"", 0o755))
            info.type = tarfile.REGTYPE if path in files else tarfile.DIRTYPE
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def packed(content: bytes) -> bytes:
    """The content in gzip, without a time or a name."""
    return gzip.compress(content, compresslevel=9, mtime=0)
