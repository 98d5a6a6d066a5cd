-- Claims are linked with earlier ones that may answer the same question, and grouped by what links hold together.
-- What was grouped otherwise is read again from the topic of readings.
drop table block, claim_group;

insert into change (fact, revision, body) select fact, revision + 1, null from fact_revision where live order by fact;
update fact_revision set revision = revision + 1, live = false, successor = null where live;
truncate reading, claim, fact, membership;
delete from consumer_offset where topic like '%readings%';

create sequence group_number;

-- Where a claim stands in the line of all claims, how many of its article's version are about the same before it, and the
-- level of the part that its group is. Group 0: in none, as it never counts.
alter table claim
    add column line_at   bigint   not null,
    add column line_hash bigint   not null,
    add column ordinal   integer  not null,
    add column level     smallint not null default 0;

-- The lists in which claims find each other.
create table claim_key (
    key       bigint not null,
    line_at   bigint not null,
    line_hash bigint not null,
    claim     bigint not null,
    primary key (key, line_at, line_hash, claim)
);

-- A claim and an earlier one that may answer the same question, from both ends.
create table link (
    claim bigint           not null,
    other bigint           not null,
    made  boolean          not null,
    score double precision not null,
    primary key (claim, other)
);
