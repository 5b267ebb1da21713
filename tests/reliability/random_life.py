#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One office file lives through a random sequence of verbs, some of which are killed or meet a fault
of the disk. A model says what the file must hold: after a verb that was done, the new state; after one
that failed or was killed, the old or the new one; never anything else. The history only grows."""
import os
import shutil
import sqlite3
from dataclasses import dataclass, replace

import officefile
from bench import PASSPHRASE, Bench, arguments
from scenarios import break_lock

bench = Bench(arguments(__doc__, 150, 'verbs'))
shim = bench.shim('faultio')
folder = bench.folder('life')
path, looked_at = folder + '/f.ita', bench.folder('look') + '/f.ita'
random, people, secret = bench.random, bench.person, PASSPHRASE + '\n'
out = {}  # review copies that are out: name of the file -> person


@dataclass(frozen=True)
class State:
    """What the file holds, of what the model knows."""
    keys: frozenset
    signed: bool
    comments: frozenset
    copies: int


def take_copy():
    """Copies the file with what a kill may have left of its journal. It is this copy that is read: to
    read a file is to play back its journal, which is left to the program."""
    for end in ('', '-journal'):
        if os.path.exists(path + end):
            shutil.copy(path + end, looked_at + end)
        elif os.path.exists(looked_at + end):
            os.remove(looked_at + end)


def rows(sql):
    db = sqlite3.connect(looked_at)
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


def look():
    take_copy()
    last = rows('SELECT decision FROM sign_off_record ORDER BY node DESC LIMIT 1')
    keys = rows("SELECT p.id FROM signing_key k JOIN node n ON n.id = k.node JOIN person p ON p.node = n.parent"
                " WHERE k.retired_at = ''")
    return State(frozenset(r[0] for r in keys), bool(last) and last[0][0] == 'endorse',
                 frozenset(r[0] for r in rows('SELECT text FROM comment')),
                 len(rows('SELECT 1 FROM review_copy')))


def history():
    take_copy()
    return rows('SELECT seq, hash FROM journal ORDER BY seq')


def send(state, number):
    name = f'c{number}.itareview'
    out[name] = random.choice(people[1:])
    return ['review', 'send', 'f.ita', name, '--to', out[name]], '', replace(state, copies=state.copies + 1)


def merge(state, number):
    """A copy in which its reader has written comes back."""
    name = random.choice(sorted(out))
    text = f'ความเห็น {number} ' + 'ก' * random.randrange(3000)
    copy = officefile.OfficeFile(f'{folder}/{name}')
    copy.comment(copy.first('measure'), out[name], text)
    there = frozenset(r[0] for r in copy.db.execute('SELECT text FROM comment'))
    copy.commit()
    return ['review', 'merge', 'f.ita', name], '', replace(state, comments=state.comments | there)


def enroll(state, _):
    person = random.choice(sorted(set(people) - state.keys))
    return (['enroll', 'f.ita', '--person', person, '--passphrase-stdin'], secret,
            replace(state, keys=state.keys | {person}))


def sign(state, _):
    return (['sign', 'f.ita', '--step', '1', '--decision', 'endorse', '--passphrase-stdin'], secret,
            replace(state, signed=True))


def reopen(state, _):
    return ['reopen', 'f.ita', '--note', 'เหตุ'], '', replace(state, signed=False)


def passphrase(state, _):
    return ['passphrase', 'f.ita', '--person', people[0], '--passphrase-stdin'], secret * 2, state


def export(state, _):
    return ['export', 'f.ita', random.choice(['o.json', 'o.pdf']), '--force'], '', state


def choose(state, number):
    """(arguments, standard input, the state after) of a verb that the file is ready for."""
    verbs = [send, passphrase, export, reopen if state.signed else sign]
    verbs += [enroll] if len(state.keys) < len(people) else []
    verbs += [merge, merge] if out and not state.signed else []
    return random.choice(verbs)(state, number)


def run(args, stdin):
    """Runs it, three times out of four with a kill or a fault at one of its file operations."""
    mode = random.choice(['none', 'kill', 'torn', 'EIO', 'ENOSPC'])
    if mode == 'none':
        anyway = break_lock(path) if args[0] != 'export' else []
        return mode, bench.run(*args, *anyway, stdin=stdin, cwd=folder)
    # Skewed to the beginning: most verbs have few operations, and all have some.
    n = int(2 ** random.uniform(0, 8.5))
    return f'{mode} at {n}', bench.run(*args, stdin=stdin, cwd=folder, LD_PRELOAD=shim, FIO_DIR=folder, FIO_N=n,
                                       FIO_MODE=mode, FIO_STICKY=random.randrange(2))


def judge(mode, done, before, after, expected, old_history):
    problems = []
    if done.code not in (0, 3, -9) or (mode == 'none' and done.code != 0):
        problems.append(f'status: {done}')
    now = history()
    if now[:len(old_history)] != old_history:
        problems.append('history: that before is not the beginning of that now')
    if done.code == 0 and after != expected:
        problems.append('lost: said done, but the file does not hold it')
    elif after not in (before, expected):
        problems.append('neither old nor new: the file holds something else')
    if len(now) > len(old_history) + 1:
        problems.append(f'history: {len(now) - len(old_history)} new entries')
    wrong = bench.wrong_with(path)
    return problems + ([f'verify finds: {wrong}'] if wrong else [])


shutil.copy(bench.base + '/keyed.ita', path)
state = look()
for number in range(bench.options.rounds):
    args, stdin, expected = choose(state, number)
    old_history = history()
    mode, done = run(args, stdin)
    after = look()
    bench.tally.check(f'{number}: {" ".join(args[:2])}, {mode}',
                      judge(mode, done, state, after, expected, old_history))
    state = after
    # A copy that was not finished is not sent to anybody.
    for name in [n for n in out if not os.path.exists(f'{folder}/{n}')]:
        del out[name]
    if args[0] == 'review' and done.code != 0:
        out.pop(args[3], None)
bench.tally.finish()
