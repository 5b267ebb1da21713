#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants SQL in an office file: triggers, views in the place of tables, generated columns, expensive
indexes and checks, foreign tables, impossible values. Nothing planted may run, nothing may hang or
crash, verify must name it, and a file whose structure is not ours must not be written to."""
import os
import resource
import shutil
import sqlite3

from bench import HANG, Bench, arguments

parser = arguments(__doc__, 1, 'not used')
parser.add_argument('--seconds', type=int, default=10, help='a verb that takes longer hangs')
parser.add_argument('--memory', type=int, default=4000, help='MB that the program may take')
bench = Bench(parser)
folder = bench.folder('sql')
path = folder + '/f.ita'
ENDLESS = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)'
PLANTED = "UPDATE office SET office_name = 'PLANTED'"
HUGE = 'length(hex(zeroblob(400000000))) > 0'
FTS = "tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0"


def sql(*statements):
    return lambda db: [db.execute(s) for s in statements]


def as_schema(statement, *values):
    """Changes the schema behind SQLite's back."""
    def act(db):
        db.execute('PRAGMA writable_schema = ON')
        db.execute(statement, values)
        db.execute('PRAGMA writable_schema = RESET')
    return act


def rewrite(name, old, new):
    def act(db):
        text = db.execute('SELECT sql FROM sqlite_master WHERE name = ?', (name,)).fetchone()[0]
        assert old in text, (name, old)
        as_schema('UPDATE sqlite_master SET sql = ? WHERE name = ?', text.replace(old, new), name)(db)
    return act


def view_for(table, select):
    """Puts a view in the place of a table that is kept under another name."""
    def act(db):
        db.execute('PRAGMA foreign_keys = OFF')
        db.execute('PRAGMA legacy_alter_table = ON')
        for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
                                (table,)).fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute(f'ALTER TABLE "{table}" RENAME TO kept')
        db.execute(f'CREATE VIEW "{table}" AS {select}')
    return act


def both(*acts):
    return lambda db: [act(db) for act in acts]


def without(trigger, *acts):
    """Takes one of our triggers away first, so that the values can be changed; a trace by itself."""
    return both(sql(f'DROP TRIGGER {trigger}'), *acts)


def values(statement, *row):
    return lambda db: db.execute(statement, row)


# What changes the structure: the file must be refused by what writes.
STRUCTURE = {
    'trigger on the history': sql(f'CREATE TRIGGER t AFTER INSERT ON journal BEGIN {PLANTED}; END'),
    'trigger on search_seen': sql(f'CREATE TRIGGER t AFTER UPDATE ON search_seen BEGIN {PLANTED}; END'),
    'trigger named like ours': without('journal_keeps_rows', sql(
        f'CREATE TRIGGER journal_keeps_rows AFTER INSERT ON journal BEGIN {PLANTED}; END')),
    'trigger named sqlite_x': both(
        sql(f'CREATE TRIGGER tttttttt AFTER INSERT ON journal BEGIN {PLANTED}; END'),
        as_schema("UPDATE sqlite_master SET name = 'sqlite_t', sql = replace(sql, 'tttttttt', 'sqlite_t')"
                  " WHERE name = 'tttttttt'")),
    'endless trigger': sql('CREATE TRIGGER t AFTER INSERT ON journal BEGIN INSERT INTO search_seen'
                           f' {ENDLESS} SELECT count(*) FROM c; END'),
    'endless view for journal': view_for('journal', f'{ENDLESS} SELECT j.* FROM c, kept j'),
    'endless view for node': view_for('node', f'{ENDLESS} SELECT n.* FROM c, kept n'),
    'endless view beside': sql(f'CREATE VIEW x AS {ENDLESS} SELECT * FROM c'),
    'view for person': view_for('person', "SELECT node, id, 'PLANTED' AS name, position, unit, role,"
                                          ' signature_image FROM kept'),
    'view for sealed_key': view_for('sealed_key', 'SELECT * FROM kept'),
    'search is an endless view': both(
        sql('UPDATE search_seen SET seq = 0', 'DROP TABLE search'),
        sql(f'CREATE VIEW search AS {ENDLESS} SELECT x AS text FROM c')),
    'search is an ordinary table': sql('UPDATE search_seen SET seq = 0', 'DROP TABLE search',
                                       'CREATE TABLE search(text DEFAULT (hex(zeroblob(100000000))))'),
    'search over another table': sql('DROP TABLE search', 'CREATE VIRTUAL TABLE search USING'
                                     f" fts5(text, content='journal', {FTS})"),
    'index on an expensive expression': both(
        sql('CREATE INDEX x ON journal(length(author))'),
        as_schema("UPDATE sqlite_master SET sql = replace(sql, 'author', 'hex(zeroblob(seq * 100000000))')"
                  " WHERE name = 'x'")),
    'partial index, huge': sql(f'CREATE INDEX x ON node(id) WHERE {HUGE}'),
    'check that allocates': rewrite('unit', '"name" TEXT NOT NULL', f'"name" TEXT NOT NULL CHECK ({HUGE})'),
    'check that prints': rewrite('unit', '"name" TEXT NOT NULL',
                                 "\"name\" TEXT NOT NULL CHECK (length(printf('%.*c', 900000000, 'x')) > 0)"),
    'generated column': rewrite('unit', '"name" TEXT NOT NULL',
                                '"name" TEXT GENERATED ALWAYS AS (hex(zeroblob(400000000)))'),
    'generated column added': sql('ALTER TABLE unit ADD COLUMN g TEXT AS (hex(zeroblob(400000000)))'),
    'default that lies': rewrite('unit', '"name" TEXT NOT NULL', "\"name\" TEXT NOT NULL DEFAULT 'PLANTED'"),
    'foreign table': sql('CREATE TABLE foreign_one(a, b)'),
    'foreign table named as HTML': sql('CREATE TABLE "<img src=\'file:///var/x.png\'>"(a)'),
    'foreign virtual table': sql('CREATE VIRTUAL TABLE v USING fts5(a)'),
    'foreign rtree': sql('CREATE VIRTUAL TABLE v USING rtree(a, b, c)'),
    'table named like a shadow table': sql('CREATE TABLE search_extra(id INTEGER PRIMARY KEY, sz BLOB)'),
}
# What changes content: verify must name it.
CONTENT = {
    'fields without a row': both(sql('PRAGMA foreign_keys = OFF'),
                                 sql("INSERT INTO unit(node, name) VALUES(777777, 'x')")),
    'rows in a circle': sql('PRAGMA foreign_keys = OFF', "UPDATE node SET parent = (SELECT max(id) FROM node"
                            " WHERE kind = 'evidence' OR kind = 'oit_item') WHERE kind = 'report'"),
    'rows 60,000 deep': sql(
        'PRAGMA foreign_keys = OFF', 'INSERT INTO node(id, parent, slot, position, kind)'
        ' WITH RECURSIVE c(x) AS (SELECT 100000 UNION ALL SELECT x + 1 FROM c LIMIT 60000)'
        " SELECT x, CASE x WHEN 100000 THEN 1 ELSE x - 1 END, 'comments', 0, 'comment' FROM c"),
    'negative id': sql('PRAGMA foreign_keys = OFF',
                       "UPDATE node SET id = -5 WHERE kind = 'unit' AND position = 0"),
    'ids at the limit': sql('UPDATE sqlite_sequence SET seq = 9223372036854775807'),
    'huge position': sql("UPDATE node SET position = 9223372036854775807 WHERE kind = 'unit' AND position = 0"),
    'huge year': sql('UPDATE report SET fiscal_year = 9223372036854775807'),
    'huge text': sql('UPDATE unit SET name = hex(zeroblob(100000000))'),
    'huge sealed key': sql("INSERT INTO sealed_key VALUES('aa', hex(zeroblob(50000000)))"),
    'a list is deep JSON': values('UPDATE cover SET lines = ?', '[' * 100000 + ']' * 100000),
    'other keys are deep JSON': values("UPDATE node SET extra = ? WHERE kind = 'unit'",
                                       '{"a":' * 50000 + '1' + '}' * 50000),
    'other keys are no JSON': sql("UPDATE node SET extra = 'x' WHERE kind = 'unit'"),
    'unknown kind': sql("UPDATE node SET kind = 'sqlite_master' WHERE kind = 'unit' AND position = 0"),
    'kind with quotes': values("UPDATE node SET kind = ? WHERE kind = 'unit' AND position = 0",
                               'x"; DROP TABLE journal; --'),
    'application_id': sql('PRAGMA application_id = 5'),
    **{f'user_version {n}': sql(f'PRAGMA user_version = {n}') for n in (0, 1, 2, -1, 99)},
    'history emptied': without('journal_keeps_rows', sql('DELETE FROM journal')),
    'history no JSON': without('journal_keeps_values', sql("UPDATE journal SET edits = 'x' WHERE seq = 2")),
    'history deep JSON': without('journal_keeps_values', values(
        'UPDATE journal SET edits = ? WHERE seq = 2', '[' * 100000 + ']' * 100000)),
    'history huge': without('journal_keeps_values', sql(
        "UPDATE journal SET edits = '[' || hex(zeroblob(60000000)) || ']' WHERE seq = 2")),
    'history at the limit': without('journal_keeps_values', sql(
        'UPDATE journal SET seq = 9223372036854775807 WHERE seq = 2')),
    'history of negative number': without('journal_continues', sql(
        "INSERT INTO journal(seq, time, author, label, edits, previous, hash)"
        " VALUES(-5, '2026-01-01T00:00:00.000Z', 'a', 'l', '[]', '', 'x')")),
}
# What SQLite or the search index may be like without harm; the program may accept it.
HARMLESS = {
    'search_seen has many rows': sql(
        'INSERT INTO search_seen SELECT 9999999 FROM node'),
    'search_seen emptied': sql('DELETE FROM search_seen'),
    'search index lies': sql('DELETE FROM search'),
    'shadow table damaged': both(sql('PRAGMA writable_schema = ON'),
                                 sql('UPDATE search_data SET block = zeroblob(1000000)')),
    'sequence is text': sql("UPDATE sqlite_sequence SET seq = 'x'"),
    'no sequence': sql('DELETE FROM sqlite_sequence'),
    'WAL mode': sql('PRAGMA journal_mode = WAL'),
    'page size 65536': sql('PRAGMA page_size = 65536', 'VACUUM'),
}


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (bench.options.memory << 20,) * 2)


def planted_ran():
    try:
        db = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
        found = db.execute('SELECT office_name FROM office').fetchone()[0] == 'PLANTED'
        db.close()
        return found
    except sqlite3.Error:
        return False


def plant(title, act):
    shutil.rmtree(folder)
    os.mkdir(folder)
    shutil.copy(bench.base + '/signed.ita', path)
    db = sqlite3.connect(path, isolation_level=None)
    try:
        act(db)
        return True
    except (sqlite3.Error, AssertionError) as error:
        print(f'left out: {title} cannot be planted: {error}')
        return False
    finally:
        db.close()


def attempt(title, must_be_found, must_be_refused):
    problems = []
    for verb in (['verify', 'f.ita'], ['export', 'f.ita', 'o.json', '--force'], ['reopen', 'f.ita', '--note', 'n'],
                 ['review', 'send', 'f.ita', 'p.itareview', '--to', bench.person[1]]):
        run = bench.run(*verb, cwd=folder, timeout=bench.options.seconds, limit=limit)
        if run.code == HANG:
            problems.append(f'hang: {verb[0]}')
        elif run.code < 0:
            problems.append(f'crash: {verb[0]}, signal {-run.code}')
        elif verb[0] == 'verify' and run.code == 0 and must_be_found:
            problems.append('silent: verify finds nothing')
        elif verb[0] == 'reopen' and run.code == 0 and must_be_refused:
            problems.append('written to: the structure is not ours')
        if planted_ran():
            problems.append(f'ran: the planted SQL, at {verb[0]}')
            break
    bench.tally.check(title, problems)


for plants, found, refused in ((STRUCTURE, True, True), (CONTENT, True, False), (HARMLESS, False, False)):
    for title, act in plants.items():
        if bench.wanted(title) and plant(title, act):
            attempt(title, found, refused)
bench.tally.finish()
