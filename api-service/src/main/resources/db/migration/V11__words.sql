-- Claims with few words in common are not linked; what was kept is read again from the topic of readings.
insert into change (position, fact, revision, body)
select (select coalesce(max(position), 0) from change) + row_number() over (order by fact), fact, revision + 1, null
from fact_revision where live;
update fact_revision set revision = revision + 1, live = false, successor = null where live;
truncate reading, claim, fact, membership, claim_key, link;
delete from consumer_offset where topic like '%readings%';

alter table claim_key add column words bigint not null;
alter table claim_key drop constraint claim_key_pkey;
alter table claim_key add primary key (key, line_at, line_hash, claim) include (gist, words);

-- A hash of the rows of a fact's claims: where these are the same, so is the fact.
alter table fact add column claims bigint not null;

-- The links that a claim made are asked for by far the most.
alter table link drop constraint link_pkey;
alter table link add primary key (claim, made, other);
