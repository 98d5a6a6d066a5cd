-- These tables grow, and little in them dies. By default a vacuum comes with each fifth that they grow by, and looks through all of their
-- indexes: as much of the processors as a quarter of what writing takes. Now it comes at the latest when they have doubled, or when two
-- fifths are dead; scans of an index alone look at more rows until then.
alter table fact set (autovacuum_vacuum_scale_factor = 0.4, autovacuum_vacuum_insert_scale_factor = 1);
alter table claim set (autovacuum_vacuum_scale_factor = 0.4, autovacuum_vacuum_insert_scale_factor = 1);
alter table membership set (autovacuum_vacuum_scale_factor = 0.4, autovacuum_vacuum_insert_scale_factor = 1);
alter table fact_revision set (autovacuum_vacuum_scale_factor = 0.4, autovacuum_vacuum_insert_scale_factor = 1);
alter table change set (autovacuum_vacuum_scale_factor = 0.4, autovacuum_vacuum_insert_scale_factor = 1);
alter table claim_key set (autovacuum_vacuum_scale_factor = 0.4, autovacuum_vacuum_insert_scale_factor = 1);
alter table link set (autovacuum_vacuum_scale_factor = 0.4, autovacuum_vacuum_insert_scale_factor = 1);
