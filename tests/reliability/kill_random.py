#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills verbs at random moments, on one office file that lives through all of it. After each:
verify finds nothing, the history before is the beginning of the history now, what was reported as
done is there, outputs are whole, and the same verb can be run again."""
import os
import shutil
import sqlite3
import subprocess
import time
from collections import defaultdict

from bench import PASSPHRASE, Bench, arguments, environment
from scenarios import half_output

bench = Bench(arguments(__doc__, 160, 'kills'))
folder = bench.folder('life')
shutil.copy(bench.base + '/keyed.ita', folder + '/f.ita')
shutil.copy(bench.json, folder + '/in.json')
people, secret = bench.person, PASSPHRASE + '\n'
keyed, signed, number = {people[0]}, False, 0
CHANGES = {'send', 'passphrase', 'replace', 'sign', 'reopen', 'enroll'}
durations = defaultdict(lambda: 0.5)


def history():
    db = sqlite3.connect(f'file:{folder}/f.ita?mode=ro', uri=True)
    rows = db.execute('SELECT seq, hash FROM journal ORDER BY seq').fetchall()
    db.close()
    return rows


def choose():
    """(verb, its arguments, standard input) that fit the state of the file."""
    global number
    number += 1
    stdin = '--passphrase-stdin'
    verbs = ['send', 'export', 'pdf', 'import', 'new', 'passphrase', 'replace']
    verbs += ['reopen'] * 3 if signed else ['sign'] * 3
    others = [p for p in people if p not in keyed]
    verb = bench.random.choice(verbs + (['enroll'] if others else []))
    return verb, *{
        'send': lambda: (['review', 'send', 'f.ita', f'c{number}.itareview', '--to',
                          bench.random.choice(people)], ''),
        'export': lambda: (['export', 'f.ita', 'o.json', '--force'], ''),
        'pdf': lambda: (['export', 'f.ita', 'o.pdf', '--force'], ''),
        'import': lambda: (['import', 'in.json', 'other.ita', '--force'], ''),
        'new': lambda: (['new', 'other.ita', '--force'], ''),
        'passphrase': lambda: (['passphrase', 'f.ita', '--person', people[0], stdin], secret * 2),
        'replace': lambda: (['enroll', 'f.ita', '--person', people[0], '--replace', '--note', 'n', stdin],
                            secret),
        'sign': lambda: (['sign', 'f.ita', '--step', '1', '--decision', 'endorse', stdin], secret),
        'reopen': lambda: (['reopen', 'f.ita', '--note', 'n'], ''),
        'enroll': lambda: (['enroll', 'f.ita', '--person', bench.random.choice(others), stdin], secret),
    }[verb]()


def run_and_kill(verb, args, stdin):
    """Exit status and what was said."""
    start = time.monotonic()
    run = subprocess.Popen([bench.program, *args], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                           stderr=subprocess.PIPE, cwd=folder, env=environment(), text=True)
    try:
        run.stdin.write(stdin)
        run.stdin.close()
        run.wait(bench.random.uniform(0, durations[verb] * 1.05))
    except (subprocess.TimeoutExpired, BrokenPipeError):
        run.kill()
        run.wait()
    if run.returncode == 0:
        durations[verb] = time.monotonic() - start
    return run.returncode, run.stderr.read().strip()


def judge(verb, code, said, before, after):
    problems = [] if code in (0, -9) else [f'exit {code}: {said}']
    wrong = bench.wrong_with(folder + '/f.ita')
    if wrong:
        problems.append(f'verify finds: {wrong}')
    if after[:len(before)] != before:
        problems.append('history: that before is not the beginning of that now')
    grown = len(after) - len(before)
    allowed = (0,) if verb not in CHANGES else (1,) if code == 0 else (0, 1)
    if grown not in allowed:
        problems.append(f'history: {grown} new entries, exit {code}')
    for name in ('o.json', 'o.pdf'):
        half = os.path.exists(f'{folder}/{name}') and half_output(f'{folder}/{name}')
        if half:
            problems.append(f'half written: {name}: {half}')
    wrong = os.path.exists(folder + '/other.ita') and bench.wrong_with(folder + '/other.ita')
    return problems + ([f'verify finds: other.ita: {wrong}'] if wrong else [])


def again(verb, args):
    if verb not in ('send', 'import', 'new', 'export'):
        return []
    run = bench.run(*args, *(['--force'] if verb == 'send' else []), cwd=folder)
    return [f'again: {run}'] if run.code else []


kills = 0
while kills < bench.options.rounds:
    verb, args, stdin = choose()
    before = history()
    code, said = run_and_kill(verb, args, stdin)
    after = history()
    problems = judge(verb, code, said, before, after)
    if code == -9:
        kills += 1
        problems += again(verb, args)
    if len(after) > len(before):
        signed = {'sign': True, 'reopen': False}.get(verb, signed)
        keyed |= {args[3]} if verb == 'enroll' else set()
    bench.tally.check(f'{verb}, exit {code}', problems)
bench.tally.finish()
