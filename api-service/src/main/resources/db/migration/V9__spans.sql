-- Most facts are known at most moments, so that an index on spans finds little and costs every write; what was known early
-- is found by the date of the last publication.
drop index fact_by_span;
