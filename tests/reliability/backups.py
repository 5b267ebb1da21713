#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of the real window, which makes up for missing ones a minute after it was opened: beside the
file, on a disk that is full, on a stick that was taken out, in a folder that cannot be written. A backup
holds what the file holds and verifies; one that cannot be made leaves nothing half made, opens no window
over the work, and harms nothing."""
import glob
import os
import shutil
import threading

from bench import Bench, arguments, skip
from display import Display, need_display
from ownmounts import in_own_mounts, tmpfs, unmount

need_display()
in_own_mounts(skip)
parser = arguments(__doc__, 1, 'not used')
parser.add_argument('--seconds', type=int, default=100, help='to wait for a backup')
bench = Bench(parser)
if not bench.has_verb('recover'):
    skip('this program makes no backups')


def made(folder):
    """Backups below the folder, and what lies beside them that is none."""
    found = [p for p in glob.glob(folder + '/**', recursive=True) if os.path.isfile(p)]
    return [p for p in found if p.endswith('.ita')], [p for p in found if not p.endswith('.ita')]


def wrong_with_backup(path, of):
    wrong = bench.wrong_with(path)
    if wrong:
        return [f'bad backup: verify finds {wrong}']
    return [] if bench.state(path)[0] == bench.state(of)[0] else ['old backup: it lacks what the file holds']


class Case:
    """One window with its own display, settings and file."""

    def __init__(self, title, first=None, second=None):
        self.title, self.first, self.second = title, first, second
        self.folder = bench.folder(title.replace(' ', '-'))
        self.beside = self.folder + '/files'
        os.makedirs(self.beside)
        self.path = self.beside + '/f.ita'
        shutil.copy(bench.base + '/signed.ita', self.path)

    def configure(self, display):
        lines = ['[backups]'] + [f'{key}={value}' for key, value in (('first', self.first), ('second', self.second))
                                 if value]
        config = display.env['XDG_CONFIG_HOME'] + '/ita-report'
        os.makedirs(config, exist_ok=True)
        for name in ('ita-report.conf', 'ita-report.ini'):
            with open(f'{config}/{name}', 'w', encoding='utf-8') as file:
                file.write('\n'.join(lines) + '\n')

    def run(self, ready):
        """Opens the window and waits until ready() or the time is over; what is wrong already then."""
        with Display(self.folder) as display:
            self.configure(display)
            if not display.start(bench.program, self.path, cwd=self.folder):
                return ['no window: the program did not start']
            before = display.windows()
            Display.wait_for(ready, bench.options.seconds)
            display.wait_until_idle()
            if display.app.poll() is not None:
                return [f'ended: exit {display.app.returncode}']
            return [] if display.windows() == before else [f'disturbed: {display.windows()}']

    def backups(self):
        return [p for p in made(self.beside)[0] if p != self.path]


def beside_the_file():
    case = Case('beside the file')
    problems = case.run(case.backups)
    found = case.backups()
    return problems + (wrong_with_backup(found[0], case.path) if found else ['none: no backup was made'])


def on_a_stick():
    stick = tmpfs(bench.folder('good-stick'), 8)
    case = Case('on a stick too', second=stick)
    problems = case.run(lambda: case.backups() and made(stick)[0])
    for found in (case.backups(), made(stick)[0]):
        problems += wrong_with_backup(found[0], case.path) if found else ['none: no backup was made']
    return problems


def on_a_full_disk():
    disk = tmpfs(bench.folder('full-disk'), 1)
    with open(disk + '/ballast.ita', 'wb') as file:
        file.write(b'x' * (os.statvfs(disk).f_bavail * 4096 - 100 * 1024))
    case = Case('on a full disk', first=disk)
    problems = case.run(lambda: False)
    found, other = made(disk)
    found = [p for p in found if not p.endswith('ballast.ita')]
    return problems + [f'half made: {p}' for p in found + other]


def on_a_stick_taken_out():
    place = bench.folder('gone-stick')
    tmpfs(place, 8)
    unmount(place)
    os.rmdir(place)
    case = Case('on a stick taken out', second=place)
    problems = case.run(case.backups)
    problems += ['none: the other place has no backup'] if not case.backups() else []
    return problems + (['made up: a folder in the place of the stick'] if os.path.exists(place) else [])


results = {}
cases = [beside_the_file, on_a_stick, on_a_full_disk, on_a_stick_taken_out]
chosen = [case for case in cases if bench.wanted(case.__name__)]
threads = [threading.Thread(target=lambda c=case: results.update({c: c()})) for case in chosen]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for case in chosen:
    bench.tally.check(case.__name__.replace('_', ' '), results.get(case, ['broke off: see above']))
bench.tally.finish()
