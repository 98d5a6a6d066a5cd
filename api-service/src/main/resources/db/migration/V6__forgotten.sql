-- Up to where the log of changes is forgotten. What a fact was before that is kept beyond it, until it changes again.
create table forgotten (
    only     boolean primary key default true check (only),
    position bigint  not null
);
insert into forgotten (position) select coalesce(min(position), 1) - 1 from change;
