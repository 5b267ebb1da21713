#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutates office files and review copies: bits, SQLite's header and pages, the schema, the history,
lengths. Nothing may crash or hang, messages are one line, and where verify finds nothing the content
must be the same as before, read by another program. A review copy that verify refuses is not merged."""
import hashlib
import os
import shutil
import sqlite3

from bench import HANG, Bench, arguments

parser = arguments(__doc__, 500, 'mutations')
parser.add_argument('--kind', default='both', choices=['ita', 'itareview', 'both'])
bench = Bench(parser)
folder, kept = bench.folder('mutations'), bench.folder('found')
rng = bench.random


def read(path):
    with open(path, 'rb') as file:
        return file.read()


GOOD = {'ita': read(bench.base + '/signed.ita'), 'itareview': read(bench.base + '/back.itareview')}


class Mutation:
    """One way to harm the bytes of a file; each function changes `data`."""

    def __init__(self, good):
        self.good, self.data = good, bytearray(good)
        self.size = int.from_bytes(good[16:18], 'big')
        self.pages = len(good) // self.size

    def at(self):
        return rng.randrange(len(self.data))

    def page_start(self):
        page = rng.randrange(self.pages)
        return page * self.size + (100 if page == 0 else 0)

    def bits(self):
        for _ in range(rng.choice([1, 1, 2, 8])):
            self.data[self.at()] ^= 1 << rng.randrange(8)

    def several_bytes(self):
        for _ in range(rng.choice([1, 4, 32])):
            self.data[self.at()] = rng.randrange(256)

    def file_header(self):
        for _ in range(rng.choice([1, 1, 3])):
            self.data[rng.randrange(16, 100)] = rng.choice([0, 1, 2, 255, 127, rng.randrange(256)])

    def page_header(self):
        self.data[self.page_start() + rng.randrange(12)] = rng.choice([0, 2, 5, 10, 13, 255, rng.randrange(256)])

    def cell_pointers(self):
        start = self.page_start() + 8
        for _ in range(rng.choice([1, 3])):
            self.data[start + rng.randrange(60)] = rng.randrange(256)

    def schema(self):
        at = rng.randrange(100, min(len(self.data), 8 * self.size))
        self.data[at] = rng.choice([32, 39, 34, 40, 41, 59, 65, 97, 0, rng.randrange(256)])

    def history(self):
        start = max(60, self.good.find(b'"op":"insert"'))
        self.data[(start + rng.randrange(-60, 40000)) % len(self.data)] = rng.choice(b'"{09-\\a')

    def cut_off(self):
        self.data = self.data[:rng.choice([self.at(), rng.randrange(self.pages) * self.size])]

    def pages_exchanged(self):
        a, b = (rng.randrange(self.pages) * self.size for _ in range(2))
        self.data[a:a + self.size], self.data[b:b + self.size] = (self.good[b:b + self.size],
                                                                  self.good[a:a + self.size])

    def zeros(self):
        at = self.at()
        count = min(rng.choice([16, 512, 4096]), len(self.data) - at)
        self.data[at:at + count] = bytes(count)

    def text(self):
        found = self.good.find(b'\xe0\xb8', self.at())
        self.data[min(max(found, 0) + 2, len(self.data) - 1)] = rng.choice([0x81, 0x99, 0xff, 0, 0x22])

    def random_page(self):
        start = rng.randrange(self.pages) * self.size
        self.data[start:start + self.size] = rng.randbytes(self.size)


WAYS = [name for name in vars(Mutation) if name not in ('at', 'page_start') and not name.startswith('_')]


def content(path):
    """A hash over what the tables say, read without the program; None when that fails."""
    try:
        db = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
        db.text_factory = bytes
        found = hashlib.sha256()
        for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
                                " AND name NOT LIKE 'sqlite%' ORDER BY name").fetchall():
            for row in db.execute(f'SELECT * FROM "{name.decode()}" ORDER BY 1'):
                found.update(repr(row).encode())
        db.close()
        return found.hexdigest()
    except (sqlite3.Error, UnicodeDecodeError):
        return None


WANTED = {'ita': content(bench.base + '/signed.ita'), 'itareview': content(bench.base + '/back.itareview')}


def bad_end(what, run):
    if run.code == HANG:
        return [f'hang: {what}']
    return [f'crash: {what}, signal {-run.code}'] if run.code < 0 else []


def attempt(kind, data):
    path = f'{folder}/f.{kind}'
    # The verbs leave more than files: a folder with backups too.
    shutil.rmtree(folder)
    os.mkdir(folder)
    with open(path, 'wb') as file:
        file.write(data)
    same = content(path) == WANTED[kind]
    verify = bench.run('verify', path, cwd=folder, timeout=10)
    problems = bad_end('verify', verify)
    if verify.code == 0 and not same:
        problems.append('silent: verify finds nothing, but the content differs')
    if verify.code == 3 and (not verify.err or '\n' in verify.err):
        problems.append(f'message: {verify.err!r}')
    problems += bad_end('export', bench.run('export', path, 'o.json', '--force', cwd=folder, timeout=10))
    if kind == 'ita':
        return problems + bad_end('reopen', bench.run('reopen', path, '--note', 'n', cwd=folder, timeout=10))
    shutil.copy(bench.base + '/sent.ita', folder + '/main.ita')
    merge = bench.run('review', 'merge', 'main.ita', path, '--dry-run', cwd=folder, timeout=10)
    problems += bad_end('merge', merge)
    if merge.code == 0 and verify.code != 0:
        problems.append('merged: though verify finds something')
    return problems


kinds = ['ita', 'itareview'] if bench.options.kind == 'both' else [bench.options.kind]
for number in range(bench.options.rounds):
    kind, way = kinds[number % len(kinds)], rng.choice(WAYS)
    mutation = Mutation(GOOD[kind])
    getattr(mutation, way)()
    data = bytes(mutation.data)
    if data == GOOD[kind]:
        continue
    problems = attempt(kind, data)
    if problems:
        with open(f'{kept}/{bench.options.seed}-{number}.{kind}', 'wb') as file:
            file.write(data)
    bench.tally.check(f'{kind} {number}, {way}', problems)
bench.tally.finish()
