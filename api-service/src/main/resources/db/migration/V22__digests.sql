-- What tells whether a fact is as it was, so that its body need not be read for it: a hash of the body, and one of the status and the
-- best answer. Null in rows that were written before.
alter table fact add column digest uuid, add column answer bigint;

-- What is compared of a claim (Member.packed), so that it need not be made of the body. Null in rows that were written before.
alter table claim add column compared bytea;
