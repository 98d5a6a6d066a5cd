-- Articles that are to be forgotten, up to a version: whatever arrives of them later, in any order, stays out.
create table erasure (
    article_id text   primary key,
    version    bigint not null
);
