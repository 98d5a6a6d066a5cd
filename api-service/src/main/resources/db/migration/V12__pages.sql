-- A page is read in its order, and what does not match by moment, status or type is passed over in the index, before its
-- row is looked at: both indexes serve what is known now and what was known then.
create index fact_by_date on fact (last_published desc, id, known_until, known_from, status, type);
create index fact_by_id on fact (id, known_until, known_from, status, type);
drop index fact_now;
drop index fact_now_recent;
drop index fact_recent;

-- What happened on some days.
create index fact_by_days on fact using gist (happened);
