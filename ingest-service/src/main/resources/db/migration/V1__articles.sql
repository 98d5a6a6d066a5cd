-- What ingest-service remembers of every article, so that ids are stable and versions only grow.
CREATE TABLE article (
    id             text PRIMARY KEY,
    version        bigint  NOT NULL DEFAULT 0, -- the latest given; 0 only inside the transaction that creates the row
    content_hash   text,                       -- SHA-256 in hexadecimal
    withdrawn      boolean NOT NULL DEFAULT false,
    url            text,
    publisher      text,
    headline       text,
    date_published text,                       -- as published with the latest version
    date_modified  text
);

-- The records that are reserved and not yet known to be on the topic: written with the version, deleted after the ack.
CREATE TABLE outbox (
    id           text        NOT NULL,
    version      bigint      NOT NULL,
    value        bytea       NOT NULL,         -- the record's very bytes: whoever sends it sends the same
    reserved_at  timestamptz NOT NULL,         -- the record's timestamp, too
    owner        text        NOT NULL,         -- the instance that is sending it
    leased_until timestamptz NOT NULL,         -- from then on any instance may take it over
    PRIMARY KEY (id, version)
);
CREATE INDEX outbox_lease ON outbox (leased_until);
