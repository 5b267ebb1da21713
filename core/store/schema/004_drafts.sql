-- Texts that were typed and are not edits, see core/storage/draft.h. No part of the content: neither
-- the journal nor a hash covers them. "node" refers to a row, but the draft may outlive it.
CREATE TABLE draft (
    kind TEXT NOT NULL,
    node INTEGER NOT NULL,
    field TEXT NOT NULL,
    person TEXT NOT NULL,
    text TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (kind, node, field, person)
) STRICT
