"""`Uploads` in an S3 bucket."""

import asyncio
import contextlib
import errno
import tempfile
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from filmstudio.errors import ServerAway, UserError
from filmstudio.ports.uploads import PART, Part, Sent
from filmstudio.store.bucket import Bucket, code_of
from filmstudio.store.cache import sha256
from filmstudio.store.room import sweep_old

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client

UNKNOWN = "NoSuchUpload"
UNFIT = ("InvalidPart", "InvalidPartOrder", "EntityTooSmall", "MalformedXML", "InvalidRequest", "InvalidArgument")
"""S3's words for parts that make no object."""


class S3Uploads:
    """`Uploads` in a bucket; `work` is a folder for files on their way."""

    def __init__(self, bucket: Bucket, work: Path) -> None:
        self._bucket, self._work = bucket, work

    async def begin(self, key: str, media_type: str) -> str:
        """S3's multipart upload. See `Uploads`."""
        name = self._bucket.name
        made = await self._bucket.call(
            lambda s3: s3.create_multipart_upload(Bucket=name, Key=key, ContentType=media_type)
        )
        return made["UploadId"]

    async def parts(self, key: str, upload: str, size: int, seconds: int) -> tuple[Part, ...]:
        """Presigned with their length, so that S3 takes no byte more. See `Uploads`."""
        sizes = [PART] * (size // PART) + [size % PART] * bool(size % PART)

        def signed(s3: "S3Client", number: int, length: int) -> Part:
            to = {"Bucket": self._bucket.name, "Key": key, "UploadId": upload}
            given = to | {"PartNumber": number, "ContentLength": length}
            address = s3.generate_presigned_url("upload_part", Params=given, ExpiresIn=seconds)
            return Part(number=number, bytes=length, address=address)

        return await self._bucket.call(
            lambda s3: tuple(signed(s3, number, length) for number, length in enumerate(sizes, 1))
        )

    async def finish(self, key: str, upload: str, sent: Sequence[Sent]) -> None:
        """S3 compares the ETags. See `Uploads`."""
        error = await self._bucket.call(lambda s3: self._finished(s3, key, upload, sent))
        if error == UNKNOWN and await self.size(key) is None:
            raise UserError("this upload was given up; begin a new one")
        if error and error != UNKNOWN:
            raise UserError(
                f"the parts that you name are not those that were sent ({error}); send them, and say it again"
            )

    async def give_up(self, key: str, upload: str) -> None:
        """See `Uploads`."""
        await self._bucket.call(lambda s3: self._aborted(s3, key, upload))

    async def size(self, key: str) -> int | None:
        """See `Uploads`."""
        return await self._bucket.size(key)

    @contextlib.contextmanager
    def desk(self) -> Generator[str]:
        """See `Uploads`."""
        self._work.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._work, ignore_cleanup_errors=True) as folder:
            yield folder

    async def fetch(self, key: str, file: str) -> bool:
        """See `Uploads`."""
        try:
            return await self._bucket.fetch(key, Path(file))
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            raise ServerAway("there is no room for this file just now; try again later") from error

    async def put(self, key: str, file: str, media_type: str) -> None:
        """With its digest, which S3 checks. See `Uploads`."""
        digest = await asyncio.to_thread(sha256, Path(file))
        await self._bucket.put(key, Path(file), media_type, digest)

    async def address(self, key: str, seconds: int, name: str, media_type: str) -> str:
        """See `Uploads`."""
        return await self._bucket.address(key, seconds, name, media_type)

    async def remove(self, keys: Sequence[str]) -> None:
        """See `Uploads`."""
        await self._bucket.delete(list(keys))

    async def remove_below(self, prefix: str, older: float = 0.0) -> None:
        """See `Uploads`."""
        listed = await self._bucket.listed(prefix)
        await self._bucket.delete([key for key, age in listed.items() if age >= older])

    async def sweep(self, prefix: str, older: float) -> None:
        """See `Uploads`."""
        await self._bucket.abort_uploads(prefix, older)
        await asyncio.to_thread(sweep_old, self._work)

    def _finished(self, s3: "S3Client", key: str, upload: str, sent: Sequence[Sent]) -> str | None:
        from botocore.exceptions import ClientError

        parts = {"Parts": [{"PartNumber": one.number, "ETag": one.etag} for one in sent]}
        try:
            s3.complete_multipart_upload(
                Bucket=self._bucket.name, Key=key, UploadId=upload,
                MultipartUpload=parts,  # pyright: ignore[reportArgumentType]
            )  # fmt: skip
        except ClientError as error:
            if code_of(error) in (UNKNOWN, *UNFIT):
                return code_of(error)
            raise
        return None

    def _aborted(self, s3: "S3Client", key: str, upload: str) -> None:
        from botocore.exceptions import ClientError

        try:
            s3.abort_multipart_upload(Bucket=self._bucket.name, Key=key, UploadId=upload)
        except ClientError as error:
            if code_of(error) != UNKNOWN:
                raise
