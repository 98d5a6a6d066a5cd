-- Claims belong to the stories that their articles tell, and answer one question with others than before; what was kept is read
-- again from the topic of readings.
insert into change (position, fact, revision, body)
select (select coalesce(max(position), 0) from change) + row_number() over (order by fact), fact, revision + 1, null
from fact_revision where live;
update fact_revision set revision = revision + 1, live = false, successor = null where live;
truncate reading, claim, fact, membership, claim_key, link;
delete from consumer_offset where topic like '%readings%';

-- The title of the story that a claim belongs to, null where it belongs to none.
alter table claim add column story text;
