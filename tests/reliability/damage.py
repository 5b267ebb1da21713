#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Destroys one page after the other of an office file. verify must say so, nothing may be written to a
damaged file, and the damaged file must stay as it is. Where the program has the verb `recover`, that
must give back a file that verifies and holds all that the tables or the history still tell."""
import json
import os
import shutil
import sqlite3

import officefile
from bench import PASSPHRASE, Bench, arguments

bench = Bench(arguments(__doc__, 1000, 'pages at most, spread over the file'))
folder = bench.folder('damage')
path, out = folder + '/f.ita', folder + '/out.ita'
EDITS = 200


def make():
    """A signed file with a history of many edits of one text before."""
    source = bench.base + '/damage.ita'
    shutil.copy(bench.base + '/keyed.ita', source)
    file = officefile.OfficeFile(source)
    for i in range(EDITS):
        file.set(file.first('measure'), 'measure', 'measure', f'มาตรการ {i} ' + 'ก' * 200, author='a')
    file.commit()
    bench.need('sign', source, '--step', '1', '--decision', 'endorse', '--passphrase-stdin', stdin=PASSPHRASE + '\n')
    bench.need('verify', source)
    bench.need('export', source, bench.base + '/damage.json', '--force')
    with open(source, 'rb') as data:
        return data.read()


def owners():
    """Which table or index each page belongs to, where SQLite can tell."""
    db = sqlite3.connect(bench.base + '/damage.ita')
    try:
        return dict(db.execute('SELECT pageno, name FROM dbstat').fetchall())
    except sqlite3.Error:
        return {}
    finally:
        db.close()


def pages_inside_texts():
    """Pages in the middle of a long text of the history. SQLite cannot see that they are destroyed, so only
    verify, which reads the whole history, tells; reading it before each change would take too long."""
    db = sqlite3.connect(bench.base + '/damage.ita')
    try:
        return {page for page, in db.execute(
            "SELECT pageno FROM dbstat WHERE name = 'journal' AND pagetype = 'overflow'")}
    except sqlite3.Error:
        return set()
    finally:
        db.close()


def history_whole():
    try:
        db = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
        return len(db.execute('SELECT seq, edits, hash FROM journal').fetchall()) > EDITS
    except sqlite3.Error:
        return False


def is_told_lost(finding, recover):
    """A signature binds the history before it. Where that is lost, recover must say so first."""
    return 'of the history was rewritten' in finding and f'Still wrong: {finding}' in recover.out


def recovered(wanted, standing, is_history_whole):
    """What is wrong with what `recover` makes of the damaged file. `standing`: the content or the history."""
    run = bench.run('recover', path, out, cwd=folder)
    if run.code not in (0, 1):
        return [f'not recovered: {run}'] if standing else []
    state, error = bench.state(out)
    wrong = [error] if error else [f for f in state[2] if is_history_whole or not is_told_lost(f, run)]
    if wrong:
        return [f'recovered, but verify finds: {"; ".join(wrong)}']
    exported = bench.run('export', out, folder + '/o.json', '--force')
    if exported.code:
        return [f'recovered, but not to be exported: {exported}']
    with open(folder + '/o.json', encoding='utf-8') as file:
        if standing and json.load(file) != wanted:
            return ['recovered, but something is missing: it was in the file']
    return []


def destroy(page, data, page_size, wanted):
    shutil.rmtree(folder)
    os.makedirs(folder)
    harmed = bytearray(data)
    harmed[(page - 1) * page_size:page * page_size] = bytes(page_size)
    with open(path, 'wb') as file:
        file.write(harmed)
    standing = history_whole()
    verify = bench.run('verify', path)
    problems = []
    if verify.ended_badly or verify.code == 0:
        problems.append(f'not found: verify says {verify}')
    write = bench.run('reopen', path, '--note', 'n')
    if write.code == 0 and page not in inside_texts:
        problems.append('written on: a change went into the damaged file')
    elif write.ended_badly:
        problems.append(f'writer ended badly: {write}')
    with open(path, 'rb') as file:
        if write.code != 0 and file.read() != harmed:
            problems.append('changed: the damaged file is not as it was')
    exported = bench.run('export', path, folder + '/e.json')
    if bench.has_verb('recover') and write.code != 0:
        problems += recovered(wanted, standing or exported.code == 0, standing)
    elif exported.code and standing:
        problems.append('dead end: the history stands and nothing gives it back')
    return problems


data = make()
with open(bench.base + '/damage.json', encoding='utf-8') as file:
    wanted = json.load(file)
page_size = int.from_bytes(data[16:18], 'big')
owner = owners()
inside_texts = pages_inside_texts()
# Pages of the search index hold nothing that is not elsewhere; free pages hold nothing.
pages = [p for p in range(2, len(data) // page_size + 1)
         if not owner.get(p, '').startswith('search') and (p in owner or not owner)]
step = max(1, -(-len(pages) // bench.options.rounds))
for page in pages[::step]:
    bench.tally.check(f'page {page} ({owner.get(page, "?")})', destroy(page, data, page_size, wanted))
bench.tally.finish()
