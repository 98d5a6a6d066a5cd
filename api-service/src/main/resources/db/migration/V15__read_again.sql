-- What was kept is read again from the topic of readings: for when claims answer one question with others than before.
create procedure read_again() language sql as $$
    insert into change (position, fact, revision, body)
    select (select coalesce(max(position), 0) from change) + row_number() over (order by fact), fact, revision + 1, null
    from fact_revision where live;
    update fact_revision set revision = revision + 1, live = false, successor = null where live;
    truncate reading, claim, fact, membership, claim_key, link;
    delete from consumer_offset where topic like '%readings%';
$$;

call read_again();
