-- A record that erases has no value.
ALTER TABLE outbox ALTER COLUMN value DROP NOT NULL;
