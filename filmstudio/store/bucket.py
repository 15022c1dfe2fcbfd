"""An S3 bucket: bytes by key, with checksums on the way, in parts when large, by presigned address to others."""

import asyncio
import base64
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, SecretStr

from filmstudio.errors import NotSetUp, ServerAway
from filmstudio.store.disposition import saved_as

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_s3.type_defs import ObjectIdentifierTypeDef

PART = 16 << 20
"""Files larger than this travel in parts."""
LONGEST_ADDRESS = 7 * 24 * 3600
"""Seconds that a presigned address may live: S3's own limit."""
GONE = ("NoSuchKey", "404", "NotFound")
AWAY = ("500", "502", "503", "504", "InternalError", "ServiceUnavailable", "SlowDown", "RequestTimeout")
Result = TypeVar("Result")


class BucketSettings(BaseModel):
    """Where the bucket is. Without an endpoint it is Amazon's; without keys, the machine's role is asked for them."""

    bucket: str = "filmstudio"
    endpoint: str | None = None
    region: str = "us-east-1"
    access_key: str | None = None
    secret_key: SecretStr | None = None


class Bucket:
    """One bucket. Every call may be repeated."""

    def __init__(self, settings: BucketSettings) -> None:
        self._name, self._settings = settings.bucket, settings
        self._client: S3Client | None = None
        self._lock = Lock()

    @property
    def name(self) -> str:
        """The bucket's name."""
        return self._name

    async def create(self) -> None:
        """Make the bucket if it isn't there; at Amazon it is made beforehand, with its policies."""
        await self.call(self._create)

    async def put(self, key: str, file: Path, media_type: str, sha256: str) -> None:
        """Send a file, of which S3 checks the digest (64 hexadecimal digits); a large one in parts with theirs."""
        if file.stat().st_size <= PART:
            whole = base64.b64encode(bytes.fromhex(sha256)).decode()
            body = file.read_bytes()
            await self.call(
                lambda s3: s3.put_object(
                    Bucket=self._name, Key=key, Body=body, ContentType=media_type, ChecksumSHA256=whole
                )
            )
            return
        await self._put_parts(key, file, media_type)

    async def _put_parts(self, key: str, file: Path, media_type: str) -> None:
        from boto3.s3.transfer import TransferConfig

        config = TransferConfig(multipart_threshold=PART, multipart_chunksize=PART, max_concurrency=4)
        more = {"ContentType": media_type, "ChecksumAlgorithm": "SHA256"}
        await self.call(lambda s3: s3.upload_file(str(file), self._name, key, ExtraArgs=more, Config=config))

    async def fetch(self, key: str, file: Path) -> bool:
        """Write an object into a file; False if there is no such object."""
        return await self.call(lambda s3: self._fetched(s3, key, file))

    async def age(self, key: str, size: int) -> float | None:
        """Seconds since an object of this size was written; None if there is none."""
        return await self.call(lambda s3: self._aged(s3, key, size))

    async def size(self, key: str) -> int | None:
        """Bytes of an object; None if there is none."""
        return await self.call(lambda s3: self._sized(s3, key))

    async def delete(self, keys: list[str]) -> None:
        """Remove objects, a thousand at a time."""
        for start in range(0, len(keys), 1000):
            some: list[ObjectIdentifierTypeDef] = [{"Key": key} for key in keys[start : start + 1000]]
            await self.call(lambda s3, some=some: s3.delete_objects(Bucket=self._name, Delete={"Objects": some}))

    async def listed(self, prefix: str) -> dict[str, float]:
        """Every key below a prefix and its age in seconds."""
        return await self.call(lambda s3: dict(self._listed(s3, prefix)))

    async def abort_uploads(self, prefix: str, older: float) -> int:
        """Give up uploads in parts that nobody finished for so many seconds; how many there were."""
        return await self.call(lambda s3: self._aborted(s3, prefix, older))

    async def address(self, key: str, seconds: int, name: str | None = None, media_type: str | None = None) -> str:
        """A presigned address to get an object; with a name it is saved as that file."""
        given = {"Bucket": self._name, "Key": key}
        given |= {"ResponseContentDisposition": saved_as(name)} if name else {}
        given |= {"ResponseContentType": media_type} if media_type else {}
        seconds = min(seconds, LONGEST_ADDRESS)
        return await self.call(lambda s3: s3.generate_presigned_url("get_object", Params=given, ExpiresIn=seconds))

    def _create(self, s3: "S3Client") -> None:
        from botocore.exceptions import ClientError

        try:
            s3.create_bucket(Bucket=self._name)
        except ClientError as error:
            if code_of(error) not in ("BucketAlreadyOwnedByYou", "BucketAlreadyExists"):
                raise

    def _fetched(self, s3: "S3Client", key: str, file: Path) -> bool:
        from botocore.exceptions import ClientError

        try:
            s3.download_file(self._name, key, str(file))
        except ClientError as error:
            if code_of(error) in GONE:
                return False
            raise
        return True

    def _aged(self, s3: "S3Client", key: str, size: int) -> float | None:
        from botocore.exceptions import ClientError

        try:
            found = s3.head_object(Bucket=self._name, Key=key)
            return _age(found["LastModified"]) if found["ContentLength"] == size else None
        except ClientError as error:
            if code_of(error) in GONE:
                return None
            raise

    def _sized(self, s3: "S3Client", key: str) -> int | None:
        from botocore.exceptions import ClientError

        try:
            return s3.head_object(Bucket=self._name, Key=key)["ContentLength"]
        except ClientError as error:
            if code_of(error) in GONE:
                return None
            raise

    def _listed(self, s3: "S3Client", prefix: str) -> Iterator[tuple[str, float]]:
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket=self._name, Prefix=prefix):
            for entry in page.get("Contents", []):
                yield entry.get("Key", ""), _age(entry.get("LastModified"))

    def _aborted(self, s3: "S3Client", prefix: str, older: float) -> int:
        found = s3.list_multipart_uploads(Bucket=self._name, Prefix=prefix).get("Uploads", [])
        stale = [upload for upload in found if _age(upload.get("Initiated")) >= older]
        for upload in stale:
            key, number = upload.get("Key", ""), upload.get("UploadId", "")
            s3.abort_multipart_upload(Bucket=self._name, Key=key, UploadId=number)
        return len(stale)

    async def call(self, what: Callable[["S3Client"], Result]) -> Result:
        """Do something with S3's own client, in a thread, for it waits.

        Raises:
            ServerAway: the bucket can't be reached.
        """
        return await _reached(lambda: asyncio.to_thread(lambda: what(self._connected())))

    def _connected(self) -> "S3Client":
        with self._lock:
            return self._opened()

    def _opened(self) -> "S3Client":
        if self._client is None:
            import boto3
            from botocore.config import Config

            given = self._settings
            secret = given.secret_key.get_secret_value() if given.secret_key else None
            config = Config(
                signature_version="s3v4", s3={"addressing_style": "path" if given.endpoint else "auto"},
                retries={"max_attempts": 2, "mode": "standard"}, connect_timeout=5, read_timeout=60,
                max_pool_connections=20,
            )  # fmt: skip
            self._client = boto3.client(
                "s3", endpoint_url=given.endpoint, region_name=given.region, aws_access_key_id=given.access_key,
                aws_secret_access_key=secret, config=config,
            )  # fmt: skip
        return self._client


async def _reached(call: Callable[[], Awaitable[Result]]) -> Result:
    from boto3.exceptions import S3UploadFailedError
    from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError, ParamValidationError

    try:
        return await call()
    except ClientError as error:
        if code_of(error) in AWAY:
            raise ServerAway(f"the bucket is not ready ({code_of(error)}); it is tried again") from error
        raise
    except (NoCredentialsError, ParamValidationError) as error:
        raise NotSetUp(f"the bucket can't be used: {error}; look at FILMSTUDIO_BUCKET__...") from error
    except S3UploadFailedError as error:
        cause = error.__context__
        if isinstance(cause, ClientError) and code_of(cause) not in AWAY:
            raise cause from None
        raise ServerAway("an upload to the bucket broke off; it is tried again") from error
    except (BotoCoreError, ConnectionError, TimeoutError) as error:
        raise ServerAway(f"the bucket can't be reached ({type(error).__name__}); it is tried again") from error


def _age(written: datetime | None) -> float:
    return time.time() - written.timestamp() if written else 0.0


def code_of(error: Exception) -> str:
    """S3's word for an error."""
    response: dict[str, dict[str, str]] = getattr(error, "response", {})
    return response.get("Error", {}).get("Code", "")
