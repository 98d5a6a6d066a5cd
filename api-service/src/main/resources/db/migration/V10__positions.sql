-- A change has its position from the start: who tells of changes waits for those before to commit.
update change set position = base.last + waiting.n
from (select coalesce(max(position), 0) as last from change) base,
     (select id, row_number() over (order by id) as n from change where position is null) waiting
where change.id = waiting.id;
alter table change drop column id;
alter table change drop constraint change_position_key;
alter table change add primary key (position);
