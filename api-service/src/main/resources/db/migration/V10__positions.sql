-- A change has its position from the start: who tells of changes waits for those before to commit.
update change set position = base.last + waiting.n
from (select coalesce(max(position), 0) as last from change) base,
     (select id, row_number() over (order by id) as n from change where position is null) waiting
where change.id = waiting.id;
alter table change drop column id;
alter table change drop constraint change_position_key;
alter table change add primary key (position);

-- What rules out, without a look at the claim itself, that it answers a question.
alter table claim_key add column gist bigint not null default 0;
alter table claim_key alter column gist drop default;
alter table claim_key drop constraint claim_key_pkey;
alter table claim_key add primary key (key, line_at, line_hash, claim) include (gist);

-- Claims find each other by other keys: what was kept is read again from the topic of readings.
insert into change (position, fact, revision, body)
select (select coalesce(max(position), 0) from change) + row_number() over (order by fact), fact, revision + 1, null
from fact_revision where live;
update fact_revision set revision = revision + 1, live = false, successor = null where live;
truncate reading, claim, fact, membership, claim_key, link;
delete from consumer_offset where topic like '%readings%';
