CREATE TABLE "acceptance" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "check_name" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "found" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "time" TEXT NOT NULL
) STRICT;
CREATE TABLE "archived_year" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "fiscal_year" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "returned_by" TEXT NOT NULL,
    "returned_at" TEXT NOT NULL
) STRICT;
CREATE TABLE "block" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "form" TEXT NOT NULL,
    "numbered" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "ticked" INTEGER NOT NULL,
    "lines" INTEGER NOT NULL
, "picture" TEXT NOT NULL DEFAULT '', "label" TEXT NOT NULL DEFAULT '', "beside" INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "catalogue_part" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "place" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT;
CREATE TABLE "comment" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "seen" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "closed_by" TEXT NOT NULL,
    "closed_at" TEXT NOT NULL
) STRICT;
CREATE TABLE "contents" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL,
    "column_order" TEXT NOT NULL,
    "columns_hidden" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "page_number" INTEGER NOT NULL
, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE "cover" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "lines" TEXT NOT NULL,
    "office_lines" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE draft (
    kind TEXT NOT NULL,
    node INTEGER NOT NULL,
    field TEXT NOT NULL,
    person TEXT NOT NULL,
    text TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (kind, node, field, person)
) STRICT;
CREATE TABLE "evidence" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "url" TEXT NOT NULL,
    "explanation" TEXT NOT NULL
, "from_last_year" TEXT NOT NULL DEFAULT '', "title" TEXT NOT NULL DEFAULT '', "kind" TEXT NOT NULL DEFAULT 'unstated', "twin" INTEGER NOT NULL DEFAULT 0, "click_path" TEXT NOT NULL DEFAULT '[]', "checked_on" TEXT NOT NULL DEFAULT '', "checked_by" TEXT NOT NULL DEFAULT '', "link_state" TEXT NOT NULL DEFAULT 'unchecked') STRICT;
CREATE TABLE "free_cell" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "text" TEXT NOT NULL,
    "down" INTEGER NOT NULL,
    "across" INTEGER NOT NULL
) STRICT;
CREATE TABLE "free_column" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "groups" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "align" TEXT NOT NULL,
    "width" INTEGER NOT NULL
) STRICT;
CREATE TABLE "free_row" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "kind" TEXT NOT NULL
) STRICT;
CREATE TABLE "free_table" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "chart" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE "implementation" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE "implementation_row" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "measure_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "output" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "remark" TEXT NOT NULL
, "own_1" TEXT NOT NULL DEFAULT '', "own_2" TEXT NOT NULL DEFAULT '', "own_3" TEXT NOT NULL DEFAULT '', "own_4" TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "indicator" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "code" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "guideline" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "units" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "progress" TEXT NOT NULL
, "from_last_year" TEXT NOT NULL DEFAULT '', "assessed_score" TEXT DEFAULT NULL, "questions" TEXT NOT NULL DEFAULT '[]', "own_1" TEXT NOT NULL DEFAULT '', "own_2" TEXT NOT NULL DEFAULT '', "own_3" TEXT NOT NULL DEFAULT '', "own_4" TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "indicators" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "boxes_off" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    time TEXT NOT NULL CHECK (instr(time, char(10)) = 0),
    author TEXT NOT NULL CHECK (instr(author, char(10)) = 0),
    label TEXT NOT NULL CHECK (instr(label, char(10)) = 0),
    edits TEXT NOT NULL CHECK (instr(edits, char(10)) = 0),
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
, base INTEGER) STRICT;
CREATE TRIGGER journal_continues BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
    OR NEW.previous IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '')
BEGIN
    SELECT RAISE(ABORT, 'a journal row continues the last one');
END;
CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_keeps_values BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TABLE journal_whole (
    row INTEGER NOT NULL,
    field TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY(row, field)
) STRICT;
CREATE TABLE "measure" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "approach" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "units" TEXT NOT NULL,
    "follow_up" TEXT NOT NULL,
    "indicators" TEXT NOT NULL
, "from_last_year" TEXT NOT NULL DEFAULT '', "own_1" TEXT NOT NULL DEFAULT '', "own_2" TEXT NOT NULL DEFAULT '', "own_3" TEXT NOT NULL DEFAULT '', "own_4" TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE node (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES node(id) ON DELETE CASCADE,
    slot TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    extra TEXT
) STRICT;
CREATE INDEX node_place ON node(parent, slot, position);
CREATE TABLE "office" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "office_name" TEXT NOT NULL,
    "office_kind" TEXT NOT NULL,
    "office_subdistrict" TEXT NOT NULL,
    "office_district" TEXT NOT NULL,
    "office_province" TEXT NOT NULL,
    "office_address" TEXT NOT NULL,
    "office_website" TEXT NOT NULL
, "office_emblem" TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "oit" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "boxes_off" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE "oit_group" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "heading" TEXT NOT NULL
, "assessed_score" TEXT DEFAULT NULL) STRICT;
CREATE TABLE "oit_item" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "elements" TEXT NOT NULL,
    "elements_met" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "units" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "progress" TEXT NOT NULL
, "from_last_year" TEXT NOT NULL DEFAULT '', "assessed_score" TEXT DEFAULT NULL, "own_1" TEXT NOT NULL DEFAULT '', "own_2" TEXT NOT NULL DEFAULT '', "own_3" TEXT NOT NULL DEFAULT '', "own_4" TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "paper" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "paper_kind" TEXT NOT NULL,
    "page_numbers" TEXT NOT NULL,
    "number_place" TEXT NOT NULL,
    "strip" TEXT NOT NULL
, "catch_words" INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "person" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "unit" TEXT NOT NULL
, "role" TEXT NOT NULL DEFAULT 'automatic', "signature_image" TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "plan" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "assessed_year" INTEGER NOT NULL,
    "plan_year" INTEGER NOT NULL,
    "intro" TEXT NOT NULL,
    "weak_indicators" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE "reply" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT;
CREATE TABLE "report" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "fiscal_year" INTEGER NOT NULL,
    "catalogue_scheme" TEXT NOT NULL,
    "catalogue_fiscal_year" INTEGER NOT NULL
, "title" TEXT NOT NULL DEFAULT '', "paper_kind" TEXT NOT NULL DEFAULT 'report', "page_numbers" TEXT NOT NULL DEFAULT 'dashes', "number_place" TEXT NOT NULL DEFAULT 'top_centre', "strip" TEXT NOT NULL DEFAULT 'automatic', "catch_words" INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "result_row" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "no" INTEGER NOT NULL,
    "measure" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "units" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "indicators" TEXT NOT NULL
, "own_1" TEXT NOT NULL DEFAULT '', "own_2" TEXT NOT NULL DEFAULT '', "own_3" TEXT NOT NULL DEFAULT '', "own_4" TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "results" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading_lines" TEXT NOT NULL,
    "assessed_year" INTEGER NOT NULL,
    "score_total" TEXT,
    "score_iit" TEXT,
    "score_eit" TEXT,
    "score_oit" TEXT,
    "score_level" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE "review_copy" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "made_at" TEXT NOT NULL,
    "may" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "taken" TEXT NOT NULL,
    "merged_at" TEXT NOT NULL
) STRICT;
CREATE TABLE sealed_key (
    public_key TEXT PRIMARY KEY,
    sealed TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5(
    text, tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
);
CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE search_seen (
    seq INTEGER NOT NULL
) STRICT;
CREATE TABLE "sign_off" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "one_signature" INTEGER NOT NULL DEFAULT 0, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE "sign_off_record" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "step" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "places" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "image_hash" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "hash" TEXT NOT NULL
, "form" INTEGER NOT NULL DEFAULT 1, "journal_hash" TEXT NOT NULL DEFAULT '', "paper" TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "sign_off_step" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "role" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "position_lines" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "opinion_lines" INTEGER NOT NULL
, "beside" INTEGER NOT NULL DEFAULT 0, "date_line" INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "signing_key" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "public_key" TEXT NOT NULL,
    "made_at" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "passphrase_at" TEXT NOT NULL,
    "retired_at" TEXT NOT NULL,
    "retired_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL
) STRICT;
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE "text" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "paragraphs" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
, "column_order" TEXT NOT NULL DEFAULT '[]', "columns_hidden" TEXT NOT NULL DEFAULT '[]', "paper" TEXT NOT NULL DEFAULT '', "start" TEXT NOT NULL DEFAULT 'automatic', "page_number" INTEGER NOT NULL DEFAULT 0, "columns_own" TEXT NOT NULL DEFAULT '[]', "columns_own_values" TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE "unit" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "name" TEXT NOT NULL
) STRICT;
