-- Changes of claims stand in the same log, for streams alone: the topic of claims is extract-service's.
alter table change add column kind text not null default 'fact';
-- What a fact was before a change.
create index change_before on change (fact, revision) where kind = 'fact';
