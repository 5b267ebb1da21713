# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes office files without the program, by the format that core/store/README.md describes: for
large files and for forged ones. Needs nothing but Python's sqlite3."""
import datetime
import hashlib
import json
import sqlite3


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'))


def digest(previous, seq, time, author, label, edits):
    text = ''.join(f'{part}\n' for part in (previous, seq, time, author, label, edits))
    return hashlib.sha256(text.encode()).hexdigest()


def now():
    time = datetime.datetime.now(datetime.timezone.utc)
    return time.strftime('%Y-%m-%dT%H:%M:%S.') + '%03dZ' % (time.microsecond // 1000)


class OfficeFile:
    """An office file opened for writing; nothing counts before commit()."""

    def __init__(self, path):
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute('PRAGMA synchronous = OFF')
        self.db.execute('BEGIN IMMEDIATE')
        row = self.db.execute('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').fetchone()
        self.seq, self.hash = row or (0, '')
        self.sizes = {}  # of the lists that were added to

    def commit(self):
        self.db.execute('COMMIT')
        self.db.close()

    def one(self, sql, *values):
        row = self.db.execute(sql, values).fetchone()
        return row and row[0]

    def first(self, kind):
        return self.one(f'SELECT node FROM "{kind}" ORDER BY node LIMIT 1')

    def columns(self, kind):
        return [row[1] for row in self.db.execute(f'PRAGMA table_info("{kind}")')][1:]

    def journal(self, forms, author='somebody', label='edit', time=None):
        self.seq += 1
        # With sorted keys, as the program writes them.
        edits = json.dumps(forms, ensure_ascii=False, separators=(',', ':'), sort_keys=True)
        row = (self.hash, self.seq, time or now(), author, label, edits)
        self.hash = digest(*row)
        self.db.execute('INSERT INTO journal(previous, seq, time, author, label, edits, hash)'
                        ' VALUES(?,?,?,?,?,?,?)', row + (self.hash,))

    def set(self, node, kind, field, value, **about):
        """Changes a text, with its entry in the history."""
        column = field.replace('.', '_')
        before = self.one(f'SELECT "{column}" FROM "{kind}" WHERE node = ?', node)
        self.db.execute(f'UPDATE "{kind}" SET "{column}" = ? WHERE node = ?', (value, node))
        self.journal([{'op': 'set', 'row': node, 'kind': kind, 'field': field, 'before': before,
                       'after': value}], **about)

    def insert(self, parent, slot, kind, fields, **about):
        """Adds a row at the end of its list, with its entry in the history."""
        if (parent, slot) not in self.sizes:  # counting each time would take hours for a long list
            self.sizes[parent, slot] = self.one('SELECT count(*) FROM node WHERE parent = ? AND slot = ?',
                                                parent, slot)
        position = self.sizes[parent, slot]
        self.sizes[parent, slot] += 1
        node = self.one("SELECT seq FROM sqlite_sequence WHERE name = 'node'") + 1
        self.db.execute('INSERT INTO node(id, parent, slot, position, kind) VALUES(?,?,?,?,?)',
                        (node, parent, slot, position, kind))
        names = [name for name in self.columns(kind) if name in fields]
        values = [compact(fields[n]) if isinstance(fields[n], list) else fields[n] for n in names]
        self.db.execute(f'INSERT INTO "{kind}"(node, {", ".join(names)})'
                        f' VALUES({", ".join("?" * (len(names) + 1))})', [node] + values)
        self.journal([{'op': 'insert', 'parent': parent, 'position': position,
                       'row': {'id': node, 'kind': kind, 'fields': fields}}], **about)
        return node

    def unit_of(self, person):
        return self.one('SELECT unit FROM person WHERE id = ?', person)

    def comment(self, parent, author, text, unit=None):
        fields = dict(id=hashlib.md5(text.encode()).hexdigest(), field='', author=author,
                      unit=self.unit_of(author) if unit is None else unit, time=now(), text=text, seen='',
                      state='open', closed_by='', closed_at='')
        return self.insert(parent, 'comments', 'comment', fields, author=author, label='comment')

    def without_triggers(self, act):
        """Carries out `act` while the triggers that guard the history are away."""
        triggers = self.db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            self.db.execute(f'DROP TRIGGER "{name}"')
        act()
        for _, sql in triggers:
            self.db.execute(sql)

    def rewrite_history(self, change):
        """Calls change(seq, row) for each entry, a dict whose edits are values, and makes the chain
        whole again: what somebody does who hides a change."""
        def act():
            previous = ''
            rows = self.db.execute('SELECT seq, time, author, label, edits FROM journal ORDER BY seq')
            for seq, time, author, label, edits in rows.fetchall():
                row = dict(time=time, author=author, label=label, edits=json.loads(edits))
                change(seq, row)
                edits = compact(row['edits'])
                new = digest(previous, seq, row['time'], row['author'], row['label'], edits)
                self.db.execute('UPDATE journal SET time = ?, author = ?, label = ?, edits = ?,'
                                ' previous = ?, hash = ? WHERE seq = ?',
                                (row['time'], row['author'], row['label'], edits, previous, new, seq))
                previous = new
            self.hash = previous
        self.without_triggers(act)
