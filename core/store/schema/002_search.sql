-- What search looks up: one row for each field with text, see core/store/searchindex.h. Made from
-- the other tables and made anew whenever it is behind them. Positions are not kept: what is found
-- is checked against the text itself.
CREATE VIRTUAL TABLE search USING fts5(
    text, tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
)
-- next
-- The last journal row that the index has seen; 0 asks for a new one.
CREATE TABLE search_seen (
    seq INTEGER NOT NULL
) STRICT
-- next
INSERT INTO search_seen(seq) VALUES(0)
