#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files beside the office file that are not the program's to touch: conflict copies of synchronisation
programs, copies that a person has made, half names like those of our own left-overs. Whatever a verb
does, finished or killed, and whatever the next one cleans up, they must stay as they are."""
import os

from bench import Bench, arguments
from scenarios import prepare, scenarios

bench = Bench(arguments(__doc__, 3, 'kills per verb'))
shim = bench.shim('faultio')
folder, log = bench.work + '/run', bench.work + '/log'
NAMES = [
    'f (conflicted copy 2026-11-29).ita', 'f (สำเนาที่ขัดแย้ง).ita', 'f-PC-OTHER.ita', 'f (1).ita',
    'f.sync-conflict-20261129-120000-ABCDEFG.ita', 'f - Copy.ita', 'f.ita.bak', 'f.ita~', 'f.ita.new', 'f.ita.old',
    'f.new', 'f.ita.new.ita', 'f.ita.12345678.new.txt', 'f.ita.tmp', 'f.ita.lock.txt', 'f.schema-1.ita', '.f.ita.swp',
    'o.json.bak', 'c.itareview.old', 'c (1).itareview', 'g.ita.0a1b2c3d.new', 'note.txt',
]


def put(scenario):
    """Fills the folder; what lies beside what the scenario needs, by name."""
    prepare(bench, scenario, folder)
    with open(bench.base + '/signed.ita', 'rb') as file:
        office = file.read()
    beside = {}
    for name in NAMES:
        # Some are office files of others, some are anything.
        beside[name] = office if name.endswith('.ita') else f'kept: {name}'.encode()
        with open(os.path.join(folder, name), 'wb') as file:
            file.write(beside[name])
    return beside


def harmed(beside):
    problems = []
    for name, data in beside.items():
        path = os.path.join(folder, name)
        if not os.path.exists(path):
            problems.append(f'gone: {name}')
            continue
        with open(path, 'rb') as file:
            if file.read() != data:
                problems.append(f'changed: {name}')
    return problems


def run(scenario, **faults):
    done = bench.run(*scenario.args, stdin=scenario.stdin, cwd=folder, **faults)
    # Whoever comes next may clean up.
    bench.run('review', 'send', scenario.main, 'next.itareview', '--to', bench.person[2], cwd=folder)
    bench.run(*scenario.args, *(['--force'] if scenario.output or scenario.creates else []), stdin=scenario.stdin,
              cwd=folder)
    return done


for scenario in scenarios(bench):
    beside = put(scenario)
    if os.path.exists(log):
        os.remove(log)
    run(scenario, LD_PRELOAD=shim, FIO_DIR=folder, FIO_LOG=log)
    bench.tally.check(scenario.name, harmed(beside))
    with open(log, encoding='utf-8', errors='replace') as file:
        count = len(file.read().splitlines())
    for n in sorted(bench.random.randrange(1, count + 1) for _ in range(bench.options.rounds)):
        beside = put(scenario)
        run(scenario, LD_PRELOAD=shim, FIO_DIR=folder, FIO_N=n, FIO_MODE='kill')
        bench.tally.check(f'{scenario.name}, killed at {n} of {count}', harmed(beside))
bench.tally.finish()
