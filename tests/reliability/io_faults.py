#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets file operations of every verb fail, once or from then on, with an error of the disk or a full
disk. The verb must end with exit status 3 and one line that names the cause, the old state must stand,
and nothing half made may be left behind; or it must have succeeded in spite of it."""
import os
import re

from bench import Bench, arguments
from scenarios import judge, prepare, scenarios

# What the message must say of the cause.
CAUSES = {'EIO': r'I/O|[Ii]nput/output|disk|device|damaged|read|writ|stor|made|sync',
          'ENOSPC': r'full|space', 'EACCES': r'permi|allow|denied|read-only'}

parser = arguments(__doc__, 30, 'operations per verb and kind of fault')
parser.add_argument('--errors', default='EIO,ENOSPC', help='of ' + ', '.join(CAUSES))
bench = Bench(parser)
shim = bench.shim('faultio')
folder, log = bench.work + '/run', bench.work + '/log'


def operations(scenario):
    prepare(bench, scenario, folder)
    if os.path.exists(log):
        os.remove(log)
    bench.need(*scenario.args, stdin=scenario.stdin, cwd=folder, LD_PRELOAD=shim, FIO_DIR=folder, FIO_LOG=log)
    with open(log, encoding='utf-8', errors='replace') as file:
        return [line.split(' ')[1] for line in file.read().splitlines()]


def said_wrong(run, error, sticky):
    if run.code == 0:
        return []
    if run.code != 3:
        return [f'exit status: {run}']
    if not run.err or '\n' in run.err:
        return [f'not one line: {run.err!r}']
    # A disk that was full for one operation only is not full any more when it is asked for the cause.
    causes = CAUSES[error] + ('' if sticky else '|the disk reports an error')
    if 'Unknown error' in run.err or not re.search(causes, run.err):
        return [f'cause not named: {run.err}']
    return []


def change_without_success(scenario, run):
    """A verb that failed must not have changed the file."""
    path = os.path.join(folder, scenario.main)
    # Where only the last sync failed, all is there, and the message must say so.
    if run.code == 0 or 'written, but' in run.err:
        return []
    if scenario.creates and os.path.exists(path):
        return ['made though failed: the file is there']
    # Of a copy that could not be put in its place a note may stay, which does no harm.
    if scenario.args[:2] == ['review', 'send']:
        return []
    state = scenario.changes and os.path.exists(path) and bench.state(path)[0]
    if state and state[0] > scenario.entries and 'stored' not in run.err:
        return [f'stored though failed: {run.err}']
    return []


def attempt(scenario, n, count, operation, error, sticky):
    prepare(bench, scenario, folder)
    run = bench.run(*scenario.args, stdin=scenario.stdin, cwd=folder, timeout=40, LD_PRELOAD=shim,
                    FIO_DIR=folder, FIO_N=n, FIO_MODE=error, FIO_STICKY=int(sticky))
    problems = said_wrong(run, error, sticky) + change_without_success(scenario, run)
    found = judge(bench, scenario, folder, run.code == 0)
    # With a disk that stays broken nothing can be removed either.
    problems += [p for p in found if not (sticky and run.code and p.startswith('left behind'))]
    how = 'from there on' if sticky else 'once'
    bench.tally.check(f'{scenario.name}, {error} {how} at {n} of {count} ({operation})', problems)


for scenario in scenarios(bench):
    lines = operations(scenario)
    every = range(1, len(lines) + 1)
    for error in bench.options.errors.split(','):
        for sticky in (False, True):
            few = min(len(lines), bench.options.rounds)
            for n in sorted(bench.random.sample(every, few)):
                attempt(scenario, n, len(lines), lines[n - 1], error, sticky)
bench.tally.finish()
