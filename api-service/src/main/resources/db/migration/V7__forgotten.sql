-- Up to where the log of changes is forgotten, in one row. What a fact was before that is kept beyond it, until it changes again.
create table forgotten (
    position bigint not null
);
insert into forgotten select coalesce(min(position), 1) - 1 from change;
