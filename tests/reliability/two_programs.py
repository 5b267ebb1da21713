#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several programs at once on one office file: each verb is carried out whole or refused with who holds
the file; what was reported as done is in the history, once; readers are never disturbed."""
import os
import shutil
import subprocess
import time

from bench import Bench, arguments, environment

parser = arguments(__doc__, 6, 'rounds')
parser.add_argument('--programs', type=int, default=8, help='at once in each round')
bench = Bench(parser)
folder = bench.folder('together')
path = folder + '/f.ita'
people = bench.person


def start(*args):
    return subprocess.Popen([bench.program, *args], cwd=folder, env=environment(), text=True,
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def end(process):
    try:
        said = process.communicate(timeout=60)[1].strip()
    except subprocess.TimeoutExpired:
        process.kill()
        return 'HANG', ''
    return process.returncode, said


def round_of(number):
    shutil.copy(bench.base + '/keyed.ita', path)
    before = bench.state(path)[0][0]
    writers, readers = [], []
    for i in range(bench.options.programs):
        time.sleep(bench.random.uniform(0, 0.1))
        writers.append(start('review', 'send', 'f.ita', f'c{number}-{i}.itareview', '--to', people[i % len(people)]))
        readers.append(start('export', 'f.ita', f'o{number}-{i}.json'))
    done = [end(w) for w in writers]
    read = [end(r) for r in readers]
    state, error = bench.state(path)
    if error or state[2]:
        return [f'verify finds: {error or state[2]}']
    good = sum(code == 0 for code, _ in done)
    problems = [] if state[0] == before + good else [f'history: {state[0] - before} entries for {good} done']
    problems += [f'writer: exit {code}, {said}' for code, said in done if code not in (0, 3) or (code and not said)]
    problems += [f'reader: exit {code}, {said}' for code, said in read if code]
    copies = [n for n in os.listdir(folder) if n.startswith(f'c{number}-') and n.endswith('.itareview')]
    problems += [] if len(copies) == good else [f'copies: {len(copies)} for {good} done']
    left = [n for n in os.listdir(folder) if not n.endswith(('.ita', '.itareview', '.json'))]
    return problems + ([f'left behind: {left}'] if left else [])


for number in range(bench.options.rounds):
    bench.tally.check(f'round {number + 1}', round_of(number))
bench.tally.finish()
