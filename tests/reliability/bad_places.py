#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Unfriendly places and files for the verbs: read-only folders and files, odd names, links, FIFOs,
devices, folders in the place of files, lock files of others, journals lying about, permissions."""
import os
import shutil
import socket
import sqlite3
import stat

from bench import HANG, PASSPHRASE, Bench, arguments

bench = Bench(arguments(__doc__, 1, 'not used'))
signed = bench.base + '/signed.ita'
people = bench.person
READ, WRITE = ('verify',), ('reopen', '--note', 'n')


def fresh():
    """An empty folder."""
    folder = bench.work + '/place'
    for parent, _, _ in os.walk(folder):
        os.chmod(parent, 0o755)
    return bench.folder('place')


def with_file(name='f.ita'):
    folder = fresh()
    shutil.copy(signed, os.path.join(folder, name))
    return folder


def call(verb, *files, cwd, **more):
    return bench.run(verb[0], *files, *verb[1:], cwd=cwd, timeout=8, **more)


def check(title, run, codes, problems=()):
    """The exit status must be one of `codes`; what fails must say so in one line of plain text."""
    if not bench.wanted(title):
        return
    problems = list(problems)
    if run.code not in codes:
        problems.insert(0, f'{"hang" if run.code == HANG else "status"}: {run}')
    elif run.code in (2, 3) and (not run.err or '\n' in run.err):
        problems.append(f'message: {run.err!r}')
    if any(ord(c) < 32 and c != '\n' for c in run.err) or '\u202e' in run.err:
        problems.append(f'raw characters: {run.err!r}')
    bench.tally.check(title, problems)


def wrong(path):
    found = bench.wrong_with(path)
    return [f'verify finds: {found}'] if found else []


def names(folder, *expected):
    left = sorted(set(os.listdir(folder)) - set(expected))
    return [f'left behind: {left}'] if left else []


def ownership():
    """How the program runs as somebody for whom permissions count, or None."""
    if os.getuid() != 0:
        return {}
    for path in (bench.work, bench.base, bench.home):
        os.chmod(path, 0o777)
    mine = bench.work + '/program'
    shutil.copy(bench.program, mine)
    bench.program = mine

    def drop():
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    return {'limit': drop} if bench.run('--version', limit=drop).code == 0 else None


def permissions():
    nobody = ownership()
    if nobody is None:
        print('left out: permissions, another person cannot run the program here')
        return
    folder = with_file()
    os.chmod(folder, 0o777)
    os.chmod(folder + '/f.ita', 0o444)
    for verb in (READ, ('export', 'o.json')):
        check(f'read-only file, {verb[0]}', call((verb[0],), 'f.ita', *verb[1:], cwd=folder, **nobody), (0, 1))
    check('read-only file, reopen', call(WRITE, 'f.ita', cwd=folder, **nobody), (3,), wrong(folder + '/f.ita'))
    folder = with_file()
    os.chmod(folder, 0o555)
    check('read-only folder, verify', call(READ, 'f.ita', cwd=folder, **nobody), (0, 1))
    check('read-only folder, reopen', call(WRITE, 'f.ita', cwd=folder, **nobody), (3,), names(folder, 'f.ita'))
    check('read-only folder, import', call(('import',), bench.json, 'g.ita', cwd=folder, **nobody), (3,),
          names(folder, 'f.ita'))
    os.chmod(folder, 0o777)
    os.chmod(folder + '/f.ita', 0)
    for verb in (READ, WRITE):
        check(f'no permission to read, {verb[0]}', call(verb, 'f.ita', cwd=folder, **nobody), (3,))
    folder = with_file()
    os.chmod(folder, 0o777)
    os.chmod(folder + '/f.ita', 0o666)
    with open(folder + '/f.ita.lock', 'w') as lock:
        os.fchmod(lock.fileno(), 0)
    check('a lock file that cannot be read', call(WRITE, 'f.ita', cwd=folder, **nobody), (0, 3))


def modes():
    for mask in (0o022, 0o077):
        folder = fresh()
        old = os.umask(mask)
        run = bench.run('import', bench.json, 'f.ita', cwd=folder)
        bench.run('export', 'f.ita', 'o.json', cwd=folder)
        os.umask(old)
        odd = [n for n in os.listdir(folder) if stat.S_IMODE(os.stat(f'{folder}/{n}').st_mode) & mask & 0o077]
        check(f'umask {mask:o}', run, (0,), [f'mode: {n} is open to others' for n in odd])
    os.chmod(folder + '/f.ita', 0o600)
    run = bench.run('import', bench.json, 'f.ita', '--force', cwd=folder)
    mode = stat.S_IMODE(os.stat(folder + '/f.ita').st_mode)
    check('--force keeps the mode of a file', run, (0,), [f'mode: {mode:o}'] if mode != 0o600 else [])


NAMES = {
    'Thai': 'รายงาน ๒๕๖๖ อบต.ธารตะวัน.ita', 'spaces': '  a  b .ita', 'percent': '100%20 %1 %2 %n.ita',
    'newline': 'a\nb.ita', 'tab and bell': 'a\tb\a.ita', 'bidi': 'a\u202eati.gpj.ita',
    '255 bytes': 'ก' * 83 + 'aa.ita', '251 bytes': 'x' * 247 + '.ita', '200 bytes': 'x' * 196 + '.ita',
    'leading dash': '-f.ita', 'quote': 'a"b\'c.ita', 'question and hash': 'a?mode=ro#x&y.ita',
    'memory': ':memory:', 'file URI': 'file:x.ita?mode=memory', 'backslash': 'a\\b.ita', 'no suffix': 'f',
    'invalid UTF-8': b'a\xff\xfe.ita'.decode('utf-8', 'surrogateescape'), 'decomposed': 'e\u0301ำ.ita',
}


def odd_names():
    """Made, read and changed under that name, or refused with nothing left."""
    for title, name in NAMES.items():
        folder = fresh()
        made = bench.run('import', bench.json, name, cwd=folder)
        there = os.listdir(folder)
        problems = []
        if made.code == 0:
            enrolled = bench.run('enroll', name, '--person', people[0], '--passphrase-stdin', cwd=folder,
                                 stdin=PASSPHRASE + '\n')
            problems += [] if enrolled.code == 0 else [f'not to be changed: {enrolled}']
            problems += [] if there == [name] else [f'another name: {there}']
            problems += wrong(os.path.join(folder, name)) + names(folder, name)
        else:
            problems += names(folder)
        check(f'name: {title}', made, (0, 2, 3), problems)


def no_files():
    """What is called like an office file and is none."""
    folder = fresh()
    with open(signed, 'rb') as file:
        data = file.read()
    for name, content in (('empty', b''), ('short', data[:60]), ('text', b'hello'), ('half', data[:300000])):
        with open(f'{folder}/{name}.ita', 'wb') as file:
            file.write(content)
    os.mkdir(folder + '/folder.ita')
    os.mkfifo(folder + '/fifo.ita')
    os.mkfifo(folder + '/fifo.json')
    os.symlink('missing', folder + '/dangling.ita')
    os.symlink('loop.ita', folder + '/loop.ita')
    for name in ('empty', 'short', 'text', 'half', 'folder', 'fifo', 'dangling', 'loop'):
        for verb in (READ, WRITE):
            check(f'{name}, {verb[0]}', call(verb, name + '.ita', cwd=folder), (1, 3) if name == 'half' else (3,))
    for name in ('fifo.ita', 'folder.ita', 'loop.ita'):
        check(f'import --force over {name}', call(('import', '--force'), bench.json, name, cwd=folder),
              (0, 3) if name == 'loop.ita' else (3,))
    for source in ('fifo.json', 'folder.ita', '/dev/null', '/dev/zero'):
        check(f'import from {source}', call(('import',), source, 'g.ita', cwd=folder), (3,))
    for target in ('fifo.json', 'folder.ita', '/dev/full'):
        check(f'export --force to {target}', call(('export', '--force'), signed, target, cwd=folder), (2, 3))
    for device in ('/dev/null', '/dev/zero', '/dev/stdin'):
        check(f'verify {device}', call(READ, device, cwd=folder), (3,))
    check('the FIFO is still one', call(READ, signed, cwd=folder), (0, 1),
          [] if stat.S_ISFIFO(os.stat(folder + '/fifo.json').st_mode) else ['replaced: the FIFO is gone'])


def links():
    folder = fresh()
    os.mkdir(folder + '/a')
    os.mkdir(folder + '/b')
    shutil.copy(signed, folder + '/a/f.ita')
    os.symlink('../a/f.ita', folder + '/b/l.ita')
    run = call(WRITE, 'b/l.ita', cwd=folder)
    check('reopen through a link', run, (0,),
          wrong(folder + '/a/f.ita') + ([] if os.path.islink(folder + '/b/l.ita') else ['link: it is gone']))
    folder = with_file()
    with open(folder + '/victim.txt', 'w') as file:
        file.write('precious\n')
    for bait in ('f.ita.lock', 'f.ita.lock-info', 'f.ita-journal', 'o.json'):
        os.symlink('victim.txt', f'{folder}/{bait}')
    run = call(WRITE, 'f.ita', cwd=folder)
    with open(folder + '/victim.txt') as file:
        harmed = file.read() != 'precious\n'
    check('links planted as lock and journal', run, (0, 3), ['written through: a planted link'] if harmed else [])
    check('a link planted as output', bench.run('export', 'f.ita', 'o.json', cwd=folder), (2, 3))


def locks():
    """Locks of others are told with their owner; one that nobody can hold any more does not stop work."""
    here = socket.gethostname()
    cases = {'of a dead process here': (f'999999\nita-report\n{here}\n\n\n', (0,)),
             'of another computer': ('4242\nita-report\nPC-OTHER\n\n\n', (3,)),
             'empty': ('', (0, 3)), 'garbage': ('\0\1\2 x', (0, 3))}
    for title, (text, codes) in cases.items():
        folder = with_file()
        with open(folder + '/f.ita.lock', 'w') as file:
            file.write(text)
        os.utime(folder + '/f.ita.lock', (0, 0))
        check(f'lock {title}: verify', call(READ, 'f.ita', cwd=folder), (0, 1))
        run = call(WRITE, 'f.ita', cwd=folder)
        problems = []
        if title == 'of another computer' and 'PC-OTHER' not in run.err:
            problems.append(f'owner not named: {run.err}')
        check(f'lock {title}: reopen', run, codes, problems)
        if run.code == 3:
            broken = call((*WRITE, '--break-lock'), 'f.ita', cwd=folder)
            check(f'lock {title}: reopen --break-lock', broken, (0,), wrong(folder + '/f.ita'))
    folder = with_file()
    other = sqlite3.connect(folder + '/f.ita', isolation_level=None)
    other.execute('BEGIN EXCLUSIVE')
    check('SQLite’s lock held by another: reopen', call(WRITE, 'f.ita', cwd=folder), (3,))
    other.execute('COMMIT')
    other.close()
    check('SQLite’s lock given back: reopen', call(WRITE, 'f.ita', cwd=folder), (0,), wrong(folder + '/f.ita'))


def journals():
    for end in ('-journal', '-wal'):
        folder = with_file()
        with open(f'{folder}/f.ita{end}', 'wb') as file:
            file.write(bench.random.randbytes(5000))
        check(f'a random {end}: verify', call(READ, 'f.ita', cwd=folder), (0, 1, 3))
        check(f'a random {end}: reopen', call(WRITE, 'f.ita', cwd=folder), (0, 3), wrong(folder + '/f.ita'))
    folder = with_file()
    os.mkdir(folder + '/f.ita-journal')
    check('a folder named -journal: reopen', call(WRITE, 'f.ita', cwd=folder), (0, 3))


for part in (odd_names, no_files, links, locks, journals, modes, permissions):
    part()
bench.tally.finish()
