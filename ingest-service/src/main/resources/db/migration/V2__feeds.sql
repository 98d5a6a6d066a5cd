-- The feeds that are read, and what must be known to poll them politely.
CREATE TABLE feed (
    url           text PRIMARY KEY,
    publisher     text,                               -- for entries that name none
    paused        boolean     NOT NULL DEFAULT false,
    etag          text,
    last_modified text,
    next_poll     timestamptz NOT NULL DEFAULT now(), -- moved on when a poll begins, so that one instance polls
    last_poll     timestamptz,
    last_result   text,
    failures      int         NOT NULL DEFAULT 0      -- since the last success
);
CREATE INDEX feed_due ON feed (next_poll) WHERE NOT paused;

-- Which entries are done, so that an unchanged one costs nothing.
CREATE TABLE feed_entry (
    feed_url   text NOT NULL REFERENCES feed (url) ON DELETE CASCADE,
    entry_id   text NOT NULL,
    hash       text NOT NULL,
    article_id text,                                  -- null where nothing was taken in
    seen_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (feed_url, entry_id)
);
