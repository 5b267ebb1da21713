#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Simulates power failures. Records every file operation of a verb, then builds folders as a disk may
hold them that has lost part of what was not synced: writes since the last fsync of a file are kept,
lost or torn one by one, names since the last fsync of the folder are kept up to some moment. Each must
hold the old or the new state whole; after the verb has said that it is done, the new one."""
import os
import shutil
import struct

from bench import Bench, arguments
from scenarios import judge, prepare, scenarios

parser = arguments(__doc__, 25, 'power failures per verb')
parser.add_argument('--metadata', default='strict', choices=['ordered', 'strict'],
                    help='ordered (ext4, NTFS): an fsync of anything writes out the names changed before; '
                         'strict: only an fsync of the folder')
bench = Bench(parser)
shim = bench.shim('faultio')
folder, trace = bench.work + '/run', bench.work + '/trace'
random = bench.random


def apply(data, change):
    """Carries out a write or a truncation on a bytearray."""
    if change[0] == 'trunc':
        size = change[1]
        if len(data) > size:
            del data[size:]
        else:
            data.extend(bytes(size - len(data)))
        return
    _, at, body = change
    data.extend(bytes(max(0, at + len(body) - len(data))))
    data[at:at + len(body)] = body


class Inode:
    """A file's bytes that are on the disk, and changes that may still be in memory."""

    def __init__(self, data=b''):
        self.durable, self.pending = bytearray(data), []

    def sync(self):
        for change in self.pending:
            apply(self.durable, change)
        self.pending = []

    def after_failure(self, lose):
        data = bytearray(self.durable)
        for change in self.pending:
            if lose == 'all' or random.random() < 0.5:
                continue
            if change[0] == 'write' and len(change[2]) > 512 and random.random() < 0.2:
                change = ('write', change[1], change[2][:512 * random.randrange(1, len(change[2]) // 512 + 1)])
            apply(data, change)
        return bytes(data)


class Disk:
    """What is on the disk and what is only in memory, while operations are played back."""

    def __init__(self, initial):
        self.names = {path: Inode(data) for path, data in initial.items()}
        self.synced = dict(self.names)
        self.later = []  # changes of names since they were synced
        self.nameless = {}

    def rename(self, change):
        change(self.names)
        self.later.append(change)

    def settle(self, count=None):
        for change in self.later[:count]:
            change(self.synced)
        self.later.clear()

    def inode(self, path):
        return self.names.get(path) or self.nameless.setdefault(path, Inode())

    def play(self, op, path, other, offset, body):
        if op == 'create':
            self.rename(lambda m, n=Inode(): m.__setitem__(path, n))
        elif op == 'unlink':
            self.rename(lambda m: m.pop(path, None))
        elif op == 'link':
            self.rename(lambda m, n=self.inode(path): m.__setitem__(other, n))
        elif op == 'rename' and path in self.names:
            self.rename(lambda m: m.__setitem__(other, m.pop(path)) if path in m else None)
        elif op == 'sync' and path == folder:
            self.settle()
        elif op == 'sync':
            self.inode(path).sync()
            if bench.options.metadata == 'ordered':
                self.settle()
        elif op in ('write', 'trunc') and path != folder:
            self.inode(path).pending.append((op, offset, body))

    def write_out(self, lose):
        """Fills the folder with what is left after a power failure."""
        self.settle(0 if lose == 'all' else random.randrange(len(self.later) + 1))
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        for path, node in self.synced.items():
            if os.path.dirname(path) == folder:
                with open(path, 'wb') as file:
                    file.write(node.after_failure(lose))


def read_trace():
    """[(operation, path, other path, offset, bytes)]"""
    with open(trace, 'rb') as file:
        data = file.read()
    at, found = 0, []
    while at < len(data):
        op, path_length, other_length, offset, length = struct.unpack_from('<8sIIQQ', data, at)
        at += 32
        op = op.rstrip(b'\0').decode()
        path, other = (data[at:at + path_length].decode(),
                       data[at + path_length:at + path_length + other_length].decode())
        at += path_length + other_length
        body = data[at:at + length] if op == 'write' else b''
        at += len(body)
        found.append((op, path, other, offset, body))
    return found


def record(scenario):
    prepare(bench, scenario, folder)
    initial = {}
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), 'rb') as file:
            initial[os.path.join(folder, name)] = file.read()
    if os.path.exists(trace):
        os.remove(trace)
    bench.need(*scenario.args, stdin=scenario.stdin, cwd=folder, LD_PRELOAD=shim, FIO_DIR=folder,
               FIO_TRACE=trace)
    return initial, read_trace()


def not_durable(s):
    """What was said to be done and is not there, in the folder after the last operation."""
    def path(name):
        return os.path.join(folder, name)
    if s.output or s.copy:
        name = s.output or s.copy
        old = s.has(name) and same(path(name), os.path.join(bench.base, key_of(s, name)))
        if not os.path.exists(path(name)) or (old and s.args[1] != 'merge'):
            return [f'not durable: {name}']
    state = bench.state(path(s.main))[0] if os.path.exists(path(s.main)) else None
    if s.creates and not state:
        return [f'not durable: {s.main}']
    if s.replaces and same(path(s.main), os.path.join(bench.base, key_of(s, s.main))):
        return [f'not durable: {s.main} is still the old one']
    if s.changes and (not state or state[0] != s.entries + 1):
        return [f'not durable: {s.main}: {state and state[0]} entries']
    return []


def key_of(scenario, name):
    return next(source for source, target in scenario.files.items() if target == name)


def same(a, b):
    if not os.path.exists(a):
        return False
    with open(a, 'rb') as one, open(b, 'rb') as other:
        return one.read() == other.read()


for scenario in scenarios(bench):
    initial, operations = record(scenario)
    end = len(operations)
    points = [(random.randrange(1, end), random.choice(['some', 'some', 'all']))
              for _ in range(bench.options.rounds)]
    for upto, lose in sorted(points) + [(end, 'all'), (end, 'some')]:
        disk = Disk(initial)
        for operation in operations[:upto]:
            disk.play(*operation)
        disk.write_out(lose)
        problems = not_durable(scenario) if upto == end else []
        found = judge(bench, scenario, folder, False)
        # What a power failure leaves behind has the names that kill_points looks for.
        problems += [p for p in found if not p.startswith('left behind')]
        bench.tally.check(f'{scenario.name}, {lose} lost after {upto} of {end}', problems)
bench.tally.finish()
