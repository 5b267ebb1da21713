#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forgeries of the history, of keys, signatures and review copies, made with full write access to the
file and with the chain of the history made whole again: verify must name each, a merge must refuse.
Needs openssl for Ed25519."""
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import time

import officefile
from bench import OTHER_PASSPHRASE, PASSPHRASE, Bench, arguments, need_tools

need_tools('openssl')
bench = Bench(arguments(__doc__, 1, 'not used'))
folder = bench.folder('forge')
path, good = folder + '/f.ita', folder + '/good.ita'
people, secret = bench.person, PASSPHRASE + '\n'
GROUP_ORDER = 2 ** 252 + 27742317777372353535851937790883648493


class Key:
    """An Ed25519 key of the forger."""

    def __init__(self):
        self.file = folder + '/forger.pem'
        subprocess.run(['openssl', 'genpkey', '-algorithm', 'ed25519', '-out', self.file], check=True)
        der = subprocess.run(['openssl', 'pkey', '-in', self.file, '-pubout', '-outform', 'DER'],
                             check=True, capture_output=True).stdout
        self.public = der[-32:].hex()

    def sign(self, data):
        with open(folder + '/data', 'wb') as file:
            file.write(data)
        return subprocess.run(['openssl', 'pkeyutl', '-sign', '-inkey', self.file, '-rawin', '-in',
                               folder + '/data'], check=True, capture_output=True).stdout.hex()


class SmallOrderKey:
    """A public key for which one signature fits everything, where nobody looks."""
    public = '01' + '00' * 31

    def sign(self, _):
        return '01' + '00' * 63


def make():
    """Two keys, an edit that nobody signed and was taken back, and two signed steps."""
    shutil.copy(bench.base + '/keyed.ita', path)
    file = officefile.OfficeFile(path)
    measure = file.first('measure')
    for text in ('มาตรการเดิม', 'มาตรการใหม่'):
        file.set(measure, 'measure', 'measure', text, author=people[0], label='แก้')
    file.commit()
    bench.need('enroll', path, '--person', people[1], '--passphrase-stdin', stdin=secret)
    for step, more in (('1', []), ('2', ['--opinion', 'เห็นชอบ'])):
        bench.need('sign', path, '--step', step, '--decision', 'endorse', '--passphrase-stdin', *more, stdin=secret)
    shutil.copy(path, good)


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'), sort_keys=True)


def replace_in_history(file, old, new):
    def change(_, row):
        row['edits'] = json.loads(json.dumps(row['edits'], ensure_ascii=False).replace(old, new))
    file.rewrite_history(change)


def author_and_time(file):
    file.rewrite_history(lambda seq, row: seq == 3 and row.update(author='x', time='2020-01-01T00:00:00.000Z'))


def edit_taken_out(file):
    rows = [json.loads(r[0]) for r in file.db.execute('SELECT edits FROM journal ORDER BY seq').fetchall()]

    def act():
        rows[3][0]['before'] = rows[2][0]['before']
        file.db.execute('UPDATE journal SET edits = ? WHERE seq = 4', (officefile.compact(rows[3]),))
        file.db.execute('DELETE FROM journal WHERE seq = 3')
        for seq in range(4, len(rows) + 1):
            file.db.execute('UPDATE journal SET seq = ? WHERE seq = ?', (seq - 1, seq))
    file.without_triggers(act)
    file.rewrite_history(lambda *_: None)


def unsigned_field(file):
    """A field that no sign-off binds, as if it had always been so."""
    old, new = file.one('SELECT name FROM unit LIMIT 1'), 'หน่วยงานปลอม'
    replace_in_history(file, old, new)
    file.db.execute('UPDATE unit SET name = ? WHERE name = ?', (new, old))
    file.db.execute('UPDATE person SET unit = ? WHERE unit = ?', (new, old))
    for table in ('measure', 'result_row', 'indicator', 'oit_item'):
        file.db.execute(f'UPDATE {table} SET units = replace(units, ?, ?)', (old, new))


def signed_text(file):
    replace_in_history(file, 'มาตรการใหม่', 'มาตรการปลอม')
    file.db.execute("UPDATE measure SET measure = 'มาตรการปลอม' WHERE measure = 'มาตรการใหม่'")


def last_entry_cut_off(file):
    seq, edits = file.db.execute('SELECT seq, edits FROM journal ORDER BY seq DESC').fetchone()

    def act():
        file.db.execute('PRAGMA foreign_keys = OFF')
        for edit in reversed(json.loads(edits)):
            if edit['op'] == 'insert':
                row = edit['row']
                file.db.execute(f'DELETE FROM "{row["kind"]}" WHERE node = ?', (row['id'],))
                file.db.execute('DELETE FROM node WHERE id = ?', (row['id'],))
            else:
                file.db.execute(f'UPDATE "{edit["kind"]}" SET "{edit["field"]}" = ? WHERE node = ?',
                                (edit['before'], edit['row']))
        file.db.execute('DELETE FROM journal WHERE seq = ?', (seq,))
    file.without_triggers(act)


def in_records(file, change):
    """Calls change(row) for each record of a sign-off, in the table and in the history."""
    rows = {}
    names = file.columns('sign_off_record')
    for node, *found in file.db.execute(f'SELECT node, {", ".join(names)} FROM sign_off_record ORDER BY node'):
        row = dict(zip(names, found))
        row['places'] = json.loads(row['places'])
        change(row)
        rows[node] = row
    for node, row in rows.items():
        for name, value in row.items():
            file.db.execute(f'UPDATE sign_off_record SET "{name}" = ? WHERE node = ?',
                            (officefile.compact(value) if isinstance(value, list) else value, node))

    def in_history(_, entry):
        for edit in entry['edits']:
            if edit['op'] == 'insert' and edit['row'].get('id') in rows:
                edit['row']['fields'].update(rows[edit['row']['id']])
    file.rewrite_history(in_history)


def exchange_keys(persons, key_type):
    """Puts another public key in the place of these persons' keys and signs their records anew."""
    def act(file):
        key, previous = key_type(), ['']
        owned = file.db.execute('SELECT k.node, k.public_key FROM signing_key k JOIN node n ON n.id = k.node'
                                f' JOIN person p ON p.node = n.parent WHERE p.id IN ({",".join("?" * len(persons))})',
                                persons).fetchall()
        for node, old in owned:
            file.db.execute('UPDATE signing_key SET public_key = ? WHERE node = ?', (key.public, node))
            file.db.execute('DELETE FROM sealed_key WHERE public_key = ?', (old,))
            replace_in_history(file, old, key.public)

        def sign(row):
            row['previous'] = previous[0]
            if row['person'] in persons:
                row['public_key'] = key.public
            body = canonical({k: v for k, v in row.items() if k not in ('signature', 'hash')}).encode()
            row['hash'] = previous[0] = hashlib.sha256(body).hexdigest()
            if row['person'] in persons:
                row['signature'] = key.sign(body)
        in_records(file, sign)
    return act


def malleable(row):
    """S + L: the same signature to a verifier that does not look."""
    signature = bytes.fromhex(row['signature'])
    s = (int.from_bytes(signature[32:], 'little') + GROUP_ORDER).to_bytes(32, 'little')
    row['signature'] = (signature[:32] + s).hex()


def time_of_signature(file):
    last = file.seq
    file.rewrite_history(lambda seq, row: seq == last and row.update(time='1999-01-01T00:00:00.000Z'))


FORGERIES = {
    'author and time of an old entry': author_and_time,
    'an edit taken out': edit_taken_out,
    'an unsigned field from the beginning on': unsigned_field,
    'a signed text from the beginning on': signed_text,
    'the last entry cut off': last_entry_cut_off,
    'the first signer’s key exchanged': exchange_keys(people[:1], Key),
    'a key of small order': exchange_keys(people[:1], SmallOrderKey),
    'signature S + L': lambda file: in_records(file, malleable),
    'signature in capitals': lambda file: in_records(file, lambda r: r.update(signature=r['signature'].upper())),
    'time of a signature’s entry': time_of_signature,
    'content behind the history': lambda f: f.db.execute("UPDATE measure SET measure = 'x' WHERE node = ?",
                                                         (f.first('measure'),)),
}


def forgeries():
    for title, act in FORGERIES.items():
        if not bench.wanted(title):
            continue
        shutil.copy(good, path)
        file = officefile.OfficeFile(path)
        act(file)
        file.commit()
        found = bench.wrong_with(path)
        bench.tally.check(title, [] if found else ['not found: verify finds nothing'])


def expensive_keys():
    """What a sealed key costs is bounded before it is spent."""
    for operations, memory in ((16, 1 << 30), (17, 1 << 30), (3, (1 << 30) + 1024), (1, 8192), (3, 2 ** 62), (3, -1)):
        shutil.copy(bench.base + '/keyed.ita', path)
        db = sqlite3.connect(path)
        sealed = json.loads(db.execute('SELECT sealed FROM sealed_key').fetchone()[0])
        sealed['operations'], sealed['memory'] = operations, memory
        db.execute('UPDATE sealed_key SET sealed = ?', (officefile.compact(sealed),))
        db.commit()
        db.close()
        start = time.monotonic()
        run = bench.run('sign', path, '--step', '1', '--decision', 'endorse', '--passphrase-stdin', stdin=secret)
        took = time.monotonic() - start
        problems = [] if run.code in (1, 3) else [f'status: {run}']
        problems += [f'expensive: {took:.1f} s'] if took > 5 else []
        bench.tally.check(f'a sealed key of {operations} operations, {memory} bytes', problems)


def old_keys():
    shutil.copy(bench.base + '/keyed.ita', path)
    db = sqlite3.connect(path)
    old = json.loads(db.execute('SELECT sealed FROM sealed_key').fetchone()[0])['box'].encode()
    db.close()
    bench.need('passphrase', path, '--person', people[0], '--passphrase-stdin', stdin=secret + OTHER_PASSPHRASE + '\n')
    with open(path, 'rb') as file:
        there = old in file.read()
    bench.tally.check('a changed passphrase', ['left: the old sealed key is in the file'] if there else [])


def hand_itself_rights(copy):
    node = copy.one("SELECT node FROM review_copy WHERE place = 'held'")
    copy.set(node, 'review_copy', 'may', '["edit"]')


COPIES = {
    'changes the office': lambda c: c.set(c.first('office'), 'office', 'office.name', 'X'),
    'in the name of another': lambda c: c.comment(c.first('measure'), people[2], 'x', c.unit_of(people[1])),
    'for another unit': lambda c: c.comment(c.first('measure'), people[1], 'x', 'another unit'),
    'gives itself rights': hand_itself_rights,
    'is for another person': lambda c: c.db.execute('UPDATE review_copy SET person = ?', (people[2],)),
    'first entry rewritten': lambda c: replace_in_history(c, '"may": [', '"may": ["edit", '),
    'content behind the history': lambda c: c.comment(c.first('measure'), people[1], 'y') and c.db.execute(
        "UPDATE comment SET time = '2999'"),
}


def review_copies():
    for title, act in COPIES.items():
        shutil.copy(bench.base + '/sent.itareview', folder + '/c.itareview')
        shutil.copy(bench.base + '/sent.ita', path)
        copy = officefile.OfficeFile(folder + '/c.itareview')
        act(copy)
        copy.commit()
        before = bench.state(path)
        run = bench.run('review', 'merge', path, folder + '/c.itareview')
        problems = [] if run.code in (1, 3) else [f'merged: {run}']
        problems += [] if bench.state(path) == before else ['changed: the office file']
        bench.tally.check(f'review copy: {title}', problems)


make()
for part in (forgeries, expensive_keys, old_keys, review_copies):
    part()
bench.tally.finish()
