#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All verbs on a file system that is really full, or has a few kB left: what could not be done is
said with its cause, nothing is half written, and the old state stands. Mounts a small tmpfs in a
mount namespace of its own."""
import os
import re
import shutil

from bench import Bench, arguments, skip
from ownmounts import in_own_mounts, tmpfs
from scenarios import judge, prepare, scenarios

in_own_mounts(skip)
bench = Bench(arguments(__doc__, 7, 'amounts of free space'))
mount = tmpfs(bench.folder('disk'), 8)
folder = mount + '/run'
ballast = mount + '/ballast'


def fill(free):
    """Leaves so many kB."""
    found = os.statvfs(mount)
    with open(ballast, 'wb') as file:
        file.write(b'x' * max(0, found.f_bavail * found.f_bsize - free * 1024))


for free in (0, 4, 40, 200, 640, 700, 1300)[:bench.options.rounds]:
    for scenario in scenarios(bench):
        for name in os.listdir(mount):
            path = os.path.join(mount, name)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        prepare(bench, scenario, folder)
        fill(free)
        run = bench.run(*scenario.args, stdin=scenario.stdin, cwd=folder)
        os.remove(ballast)
        problems = judge(bench, scenario, folder, run.code == 0)
        if run.code not in (0, 3):
            problems.append(f'exit status: {run}')
        elif run.code and not re.search('full|space', run.err):
            problems.append(f'cause not named: {run.err}')
        bench.tally.check(f'{scenario.name} with {free} kB', problems)
bench.tally.finish()
