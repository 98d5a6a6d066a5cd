-- How far long files (NDJSON, WARC) of the watched folder are taken in, so that a restart goes on from there.
CREATE TABLE import (
    file       text PRIMARY KEY,             -- name, size and time of change: another file of the same name begins anew
    position   bigint      NOT NULL,         -- bytes of the file that are done
    accepted   bigint      NOT NULL DEFAULT 0,
    duplicate  bigint      NOT NULL DEFAULT 0,
    refused    bigint      NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL DEFAULT now()
);
