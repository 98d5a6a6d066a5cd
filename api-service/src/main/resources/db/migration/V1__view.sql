-- What was read, the view over time, and what is to be told of it. A span is half-open; 'infinity' is still open.
-- Everything here but offsets, revisions and changes is a function of the readings kept.

-- The articles' texts, for display alone: the view stands on readings.
create table article (
    id             text        not null,
    version        bigint      not null,
    url            text,
    publisher      text,
    author         text,
    headline       text,
    body           text,
    language       text,
    date_published text        not null,
    date_modified  text,
    withdrawn      boolean     not null,
    primary key (id, version)
);

-- The newest reader's reading of each version of an article, and when that version counted.
create table reading (
    article_id  text        not null,
    version     bigint      not null,
    reader      text        not null,
    digest      text        not null,
    language    text,
    publication text        not null,
    skipped     text,
    claims      integer     not null,
    published   timestamptz not null,
    known_from  timestamptz not null,
    known_until timestamptz not null,
    primary key (article_id, version)
);

-- A group is a set of claims that is closed under shared block keys; groups only ever grow together.
create table claim_group (
    id          bigint generated always as identity primary key,
    merged_into bigint
);

create table block (
    key      text   primary key,
    group_id bigint not null
);

create table claim (
    id          bigint generated always as identity primary key,
    claim_id    text        not null,
    article_id  text        not null,
    version     bigint      not null,
    known_from  timestamptz not null,
    known_until timestamptz not null,
    group_id    bigint      not null,
    type        text        not null,
    speaker     text,
    outlet      text        not null,
    body        text        not null,
    search      tsvector    not null,
    unique (article_id, version, claim_id)
);
create index claim_by_group on claim (group_id, known_until);
create index claim_by_id on claim (claim_id);
create index claim_by_speaker on claim (lower(speaker)) where speaker is not null;
create index claim_by_words on claim using gin (search);

-- What a fact was, over the span in which nothing about it changed. "turn": its answer differs from the one before.
create table fact (
    id              text        not null,
    known_from      timestamptz not null,
    known_until     timestamptz not null,
    group_id        bigint      not null,
    turn            boolean     not null,
    type            text        not null,
    status          text        not null,
    story           text,
    names           text[]      not null,
    places          text[]      not null,
    happened        daterange,
    last_published  timestamptz not null,
    body            text        not null,
    search          tsvector    not null,
    primary key (id, known_from)
);
create index fact_by_group on fact (group_id, known_until);
create index fact_turns on fact (id, known_from) where turn;
create index fact_now on fact (id) where known_until = 'infinity';
create index fact_now_recent on fact (last_published desc, id) where known_until = 'infinity';
create index fact_by_story on fact (story, known_until) where story is not null;
create index fact_by_names on fact using gin (names);
create index fact_by_places on fact using gin (places);
create index fact_by_words on fact using gin (search);
create index fact_by_span on fact using gist (tstzrange(known_from, known_until));

-- Which fact a claim was a value of, and when.
create table membership (
    claim       bigint      not null references claim (id) on delete cascade,
    fact        text        not null,
    known_from  timestamptz not null,
    known_until timestamptz not null,
    primary key (claim, known_from)
);
create index membership_by_fact on membership (fact, known_until);

-- How often each fact ever told of has changed, and where one that merged went.
create table fact_revision (
    fact      text    primary key,
    revision  bigint  not null,
    live      boolean not null,
    successor text
);

-- The log of changes. The relay gives positions in the order in which changes became visible, so that none is skipped
-- by who resumes after a position; a null body says that the fact is gone.
create table change (
    id       bigint generated always as identity primary key,
    position bigint unique,
    fact     text        not null,
    revision bigint      not null,
    body     text,
    at       timestamptz not null default clock_timestamp()
);
create index change_waiting on change (id) where position is null;

-- How far the log has been published.
create table relay (
    topic     text   primary key,
    published bigint not null
);

-- The consumer's offsets. A recreated topic has another id.
create table consumer_offset (
    topic     text    not null,
    partition integer not null,
    topic_id  text    not null,
    next      bigint  not null,
    primary key (topic, partition)
);
