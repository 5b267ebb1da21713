# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of the program, each with the files it starts from, and what must hold after one was
cut off or failed. For kill_points, io_faults, power_loss and full_disk."""
import json
import os
import shutil
from dataclasses import dataclass, field
from typing import Optional

from bench import OTHER_PASSPHRASE, PASSPHRASE


@dataclass
class Scenario:
    name: str
    files: dict  # of the bench's base folder: what it is called here
    args: list
    stdin: str = ''
    main: str = 'f.ita'
    creates: bool = False  # the main file
    replaces: bool = False  # the main file
    output: Optional[str] = None
    copy: Optional[str] = None  # a review copy
    migrates: bool = False
    changes: bool = False  # one entry more in the history of the main file
    entries: Optional[int] = field(default=None, compare=False)  # of the main file before

    def has(self, name):
        return name in self.files.values()


def scenarios(bench):
    """All that the program knows and --only asks for."""
    first, second = bench.person[0], bench.person[1]
    secret = PASSPHRASE + '\n'
    keyed, plain = {'keyed.ita': 'f.ita'}, {'plain.ita': 'f.ita'}
    stdin = '--passphrase-stdin'
    send = ['review', 'send', 'f.ita', 'c.itareview', '--to', second]
    found = [
        Scenario('new', {}, ['new', 'f.ita', '--office', 'อบต.', '--year', '2567'], creates=True),
        Scenario('new --force', plain, ['new', 'f.ita', '--force'], replaces=True),
        Scenario('import', {'in.json': 'in.json'}, ['import', 'in.json', 'f.ita'], creates=True),
        Scenario('import --force', {'in.json': 'in.json', **keyed},
                 ['import', 'in.json', 'f.ita', '--force'], replaces=True),
        Scenario('export json', keyed, ['export', 'f.ita', 'o.json'], output='o.json'),
        Scenario('export json --force', {**keyed, 'in.json': 'o.json'},
                 ['export', 'f.ita', 'o.json', '--force'], output='o.json'),
        Scenario('export pdf', keyed, ['export', 'f.ita', 'o.pdf'], output='o.pdf'),
        Scenario('export content', keyed, ['export', 'f.ita', 'o.content'], output='o.content'),
        Scenario('enroll', plain, ['enroll', 'f.ita', '--person', second, stdin], secret, changes=True),
        Scenario('passphrase', keyed, ['passphrase', 'f.ita', '--person', first, stdin],
                 secret + OTHER_PASSPHRASE + '\n', changes=True),
        Scenario('sign', keyed, ['sign', 'f.ita', '--step', '1', '--decision', 'endorse', stdin], secret,
                 changes=True),
        Scenario('reopen', {'signed.ita': 'f.ita'}, ['reopen', 'f.ita', '--note', 'เหตุ'], changes=True),
        Scenario('review send', keyed, send, copy='c.itareview', changes=True),
        Scenario('review send --force', {'sent.ita': 'f.ita', 'sent.itareview': 'c.itareview'},
                 send + ['--force'], copy='c.itareview', changes=True),
        Scenario('review merge', {'sent.ita': 'f.ita', 'back.itareview': 'c.itareview'},
                 ['review', 'merge', 'f.ita', 'c.itareview'], copy='c.itareview', changes=True),
        Scenario('migrate', {'old.ita': 'f.ita'}, send, copy='c.itareview', migrates=True),
    ]
    if bench.has_verb('recover'):
        found.append(Scenario('recover', {'signed.ita': 'damaged.ita'}, ['recover', 'damaged.ita', 'f.ita'],
                              creates=True))
    return [s for s in found if bench.wanted(s.name)]


def prepare(bench, scenario, folder):
    """Fills the folder with what the scenario starts from."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for source, target in scenario.files.items():
        shutil.copy(os.path.join(bench.base, source), os.path.join(folder, target))
    if scenario.entries is None and scenario.changes:
        scenario.entries = bench.state(os.path.join(folder, scenario.main))[0][0]


def half_output(path):
    """What is wrong with an exported file, None when it is whole."""
    with open(path, 'rb') as file:
        data = file.read()
    if path.endswith('.pdf'):
        return None if data.startswith(b'%PDF') and data.rstrip().endswith(b'%%EOF') else 'half a PDF'
    try:
        json.loads(data)
    except ValueError as error:
        return f'half a JSON: {error}'


def judge(bench, scenario, folder, done):
    """What is wrong in the folder after the scenario was cut off or has failed (`done`: it said that
    it is done), and with what comes next there."""
    problems = _main_file(bench, scenario, folder, done)
    problems += _output(scenario, folder, done)
    problems += _review_copy(bench, scenario, folder, done)
    problems += _next_writer(bench, scenario, folder)
    _again(bench, scenario, folder)
    left = left_behind(scenario, folder)
    return problems + ([f'left behind: {", ".join(left)}'] if left else [])


def _main_file(bench, s, folder, done):
    path = os.path.join(folder, s.main)
    if not os.path.exists(path):
        return [] if s.creates and not done else [f'gone: {s.main}']
    if s.migrates:
        return []  # the next writer looks at it
    state, error = bench.state(path)
    if error:
        return [f'not readable: {s.main}: {error}']
    problems = [f'verify finds: {text}' for text in state[2][:2]]
    if s.changes and state[0] not in (s.entries, s.entries + 1):
        problems.append(f'history: {state[0]} entries, before {s.entries}')
    if s.changes and done and state[0] != s.entries + 1:
        problems.append('not stored: said done, but it is not in the file')
    return problems


def _output(s, folder, done):
    if not s.output:
        return []
    path = os.path.join(folder, s.output)
    if not os.path.exists(path):
        return [f'gone: {s.output}'] if s.has(s.output) or done else []
    half = half_output(path)
    return [f'half written: {s.output}: {half}'] if half else []


def _review_copy(bench, s, folder, done):
    if not s.copy:
        return []
    path = os.path.join(folder, s.copy)
    if not os.path.exists(path):
        return [f'gone: {s.copy}'] if s.has(s.copy) or done else []
    wrong = bench.wrong_with(path)
    if wrong:
        return [f'verify finds: {s.copy}: {wrong}']
    if s.args[1] == 'send':
        merged = bench.run('review', 'merge', s.main, s.copy, '--dry-run', cwd=folder)
        if merged.code:
            return [f'orphan: {s.copy} is there but its file refuses it, {merged}']
    return []


def break_lock(path):
    """Who was killed before a word was in the lock file has left one that only a person may break."""
    lock = path + '.lock'
    return ['--break-lock'] if os.path.exists(lock) and not os.path.getsize(lock) else []


def _next_writer(bench, s, folder):
    path = os.path.join(folder, s.main)
    if not os.path.exists(path):
        return []
    sent = bench.run('review', 'send', s.main, 'next.itareview', '--to', bench.person[2], *break_lock(path), cwd=folder)
    if sent.code:
        return [f'next writer refused: {sent}']
    problems = []
    for name in (s.main, 'next.itareview'):
        wrong = bench.wrong_with(os.path.join(folder, name))
        if wrong:
            problems.append(f'verify finds: {name} after the next change: {wrong}')
    os.remove(os.path.join(folder, 'next.itareview'))
    return problems


def _again(bench, s, folder):
    """The same verb once more, as somebody would do; it may refuse, and may clean up."""
    there = os.path.exists(os.path.join(folder, s.output or s.copy or s.main))
    force = ['--force'] if there and '--force' not in s.args and not s.args[1] == 'merge' else []
    if s.output or s.copy or s.creates or s.replaces:
        lock = break_lock(os.path.join(folder, s.main)) if s.creates else []
        bench.run(*s.args, *force, *lock, stdin=s.stdin, cwd=folder)


def left_behind(s, folder):
    """Names that nobody asked for. Backups and copies from before a migration are meant to stay."""
    expected = {*s.files.values(), s.main, s.output, s.copy}
    return sorted(name for name in os.listdir(folder)
                  if name not in expected and '.schema-' not in name and not is_backup_folder(folder, name))


def is_backup_folder(folder, name):
    path = os.path.join(folder, name)
    return os.path.isdir(path) and all(n.endswith('.ita') for n in os.listdir(path))
