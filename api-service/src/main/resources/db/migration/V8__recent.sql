-- What was known at a past moment, newest first: whatever was known then was published by then.
create index fact_recent on fact (last_published desc, id);
