-- A record stays in the outbox for a moment: to pack it, or to put it into a table beside, costs more than it saves.
ALTER TABLE outbox ALTER COLUMN value SET STORAGE EXTERNAL;
ALTER TABLE outbox SET (toast_tuple_target = 8160);
