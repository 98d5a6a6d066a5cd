-- Questions that somebody is to be told of by webhook, and how far each has been told.
create table subscription (
    id           text        primary key,
    url          text        not null,
    secret       text        not null,
    filter       text        not null,
    position     bigint      not null,
    attempts     integer     not null default 0,
    next_attempt timestamptz not null default now(),
    failure      text,
    created      timestamptz not null default now()
);
create index subscription_due on subscription (next_attempt);

-- Deliveries given up.
create table dead_delivery (
    subscription text        not null references subscription (id) on delete cascade,
    position     bigint      not null,
    failure      text        not null,
    at           timestamptz not null default now(),
    primary key (subscription, position)
);
