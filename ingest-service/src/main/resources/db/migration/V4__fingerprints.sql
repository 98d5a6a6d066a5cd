-- Near-identical texts find one another by the bands that they share; null where there is no text, or too little of it.
ALTER TABLE article
    ADD COLUMN minima bytea, -- the text's MinHash signature
    ADD COLUMN bands  int[]; -- hashes of stretches of it
CREATE INDEX article_bands ON article USING gin (bands);
