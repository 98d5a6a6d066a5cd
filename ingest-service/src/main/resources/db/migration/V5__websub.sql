-- Feeds whose hub tells us of news (W3C WebSub).
CREATE TABLE subscription (
    feed_url text PRIMARY KEY REFERENCES feed (url) ON DELETE CASCADE,
    hub      text        NOT NULL,
    topic    text        NOT NULL,        -- the feed's address as the hub knows it
    token    text        NOT NULL UNIQUE, -- the last part of the callback's address, known to the hub alone
    secret   text        NOT NULL,        -- for the HMAC that the hub signs its news with
    asked_at timestamptz NOT NULL,
    until    timestamptz                  -- how long the hub has promised to tell; null until it confirms
);
