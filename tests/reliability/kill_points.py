#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program with SIGKILL at file operations of every verb. The old or the new state must be
there whole, verify must find nothing, the next writer must get at the file, and after it nothing may
be left lying about."""
import os

from bench import Bench, arguments
from scenarios import judge, prepare, scenarios

parser = arguments(__doc__, 40, 'operations per verb')
parser.add_argument('--mode', default='both', choices=['kill', 'torn', 'both'],
                    help='torn: half of a write is carried out before')
bench = Bench(parser)
shim = bench.shim('faultio')
folder, log = bench.work + '/run', bench.work + '/log'
modes = ['kill', 'torn'] if bench.options.mode == 'both' else [bench.options.mode]


def operations(scenario):
    """The file operations of the whole verb."""
    prepare(bench, scenario, folder)
    if os.path.exists(log):
        os.remove(log)
    bench.need(*scenario.args, stdin=scenario.stdin, cwd=folder, LD_PRELOAD=shim, FIO_DIR=folder, FIO_LOG=log)
    with open(log, encoding='utf-8', errors='replace') as file:
        return file.read().splitlines()


for scenario in scenarios(bench):
    lines = operations(scenario)
    every = range(1, len(lines) + 1)
    points = every if len(lines) <= bench.options.rounds else bench.random.sample(every, bench.options.rounds)
    for mode in modes:
        for n in sorted(points):
            if mode == 'torn' and ' write ' not in lines[n - 1] and len(modes) > 1:
                continue  # the same as killing
            prepare(bench, scenario, folder)
            run = bench.run(*scenario.args, stdin=scenario.stdin, cwd=folder, LD_PRELOAD=shim,
                            FIO_DIR=folder, FIO_N=n, FIO_MODE=mode)
            problems = judge(bench, scenario, folder, False)
            # Operations of threads may come in another order, and the last ones not at all.
            if run.code not in (-9, 0):
                problems.append(f'not killed: {run}')
            bench.tally.check(f'{scenario.name}, {mode} at {n} of {len(lines)}', problems)
bench.tally.finish()
