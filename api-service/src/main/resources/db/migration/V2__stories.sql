-- The stories that facts name. A story's id follows from its title, so that a row never changes.
create table story (
    id    text primary key,
    title text not null
);
