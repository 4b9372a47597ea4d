"""A strict Amazon Rekognition endpoint on loopback.

It stands where rekognition.<region>.amazonaws.com stands: boto3 reaches it over HTTP with nothing patched and cannot
tell the difference. Every request and every answer is held against botocore's own service model, faces are found and
compared by the local engine's networks, everything is kept in memory, and what AWS refuses is refused in AWS's words.

    with Rekognition(region="eu-west-1") as aws:
        client = boto3.client("rekognition", endpoint_url=aws.url, region_name=aws.region,
            aws_access_key_id=aws.access_key, aws_secret_access_key=aws.secret_key)      # or by aws.environment
        client.create_collection(CollectionId="people")
        client.index_faces(CollectionId="people", Image={"Bytes": jpeg}, MaxFaces=1)
        assert aws.bugs == ()

How it behaves
    aws.lists_every_face = False     SearchUsersByImage has no UnsearchedFaces
    aws.active_after = 0.5           seconds until a user's vector takes an association, or its end, into account
    aws.delay = 0.15                 seconds before each call is worked on
    aws.limit(50, "IndexFaces")      calls a second    aws.limit_as_aws()    aws.limit(None)

What the test breaks and sees
    aws.fail(Fault.throttled(), operation="IndexFaces", times=2)   aws.mend()
        Fault.error(code, status=400, message=""), Fault.throttled(), Fault.throughput(), Fault.internal(),
        Fault.quota(), Fault.page(status=503) (HTML), Fault.empty(), Fault.truncated(), Fault.cut_json(),
        Fault.slow(seconds), Fault.dropped_before(), Fault.dropped_after()
    aws.deny("IndexFaces")    aws.allow()    aws.expire()
    aws.calls    aws.forget_calls()    aws.collections    aws.bugs

It is stricter than AWS in one thing: members that the model does not know are refused, not passed over. It knows less
in three: pictures come as bytes and never from S3, a face has the default attributes only, and every quality filter
but NONE has the same bar. Its similarities are not AWS's.
"""

from bot.sandbox.rekognition.calls import Called
from bot.sandbox.rekognition.faults import Fault
from bot.sandbox.rekognition.server import Rekognition

__all__ = ["Called", "Fault", "Rekognition"]
