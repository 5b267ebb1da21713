# SPDX-License-Identifier: GPL-3.0-or-later
"""What all harnesses share: their arguments, the files they start from, calls of the program, and
the count of what was tried and what failed."""
import argparse
import atexit
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import officefile

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PASSPHRASE = 'correct horse battery staple'
OTHER_PASSPHRASE = 'another horse battery staple'
SKIPPED = 77  # exit status where something that the harness needs is not installed
HANG = 'HANG'  # stands for an exit status


def arguments(about, rounds, rounds_mean):
    """The parser with what every harness takes; add more to it, then hand it to Bench."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument('program', help='the executable of ita-report')
    parser.add_argument('--document', default=ROOT / 'resources/sample/report.json',
                        help='interchange document to start from (default: the sample)')
    parser.add_argument('--work', help='folder for files; default: one that goes when nothing failed')
    parser.add_argument('--seed', type=int, default=1, help='of all random choices (default: 1)')
    parser.add_argument('--rounds', type=int, default=rounds,
                        help=f'{rounds_mean} (default: {rounds})')
    parser.add_argument('--only', default='', help='only what has this text in its title')
    return parser


def skip(reason):
    print(f'skipped: {reason}')
    sys.exit(SKIPPED)


def need_tools(*names):
    missing = [name for name in names if not shutil.which(name)]
    if missing:
        skip('needs ' + ', '.join(missing))


def environment(**more):
    env = dict(os.environ, QT_QPA_PLATFORM='offscreen', LC_ALL='C.UTF-8')
    env.update({key: str(value) for key, value in more.items()})
    return env


class Tally:
    """Counts tries and failures, and prints a line for each failure."""

    def __init__(self, name):
        self.name, self.tried, self.failed, self.kinds = name, 0, 0, Counter()

    def check(self, title, problems):
        """One try; `problems` are texts 'kind: what' or plain texts, none when all is well."""
        self.tried += 1
        if problems:
            self.failed += 1
            self.kinds.update({str(p).split(':')[0][:48] for p in problems})
            print(f'FAILED {title}: ' + ' | '.join(str(p) for p in problems), flush=True)

    def finish(self):
        """Prints the summary and ends the program."""
        kinds = ', '.join(f'{n} {kind}' for kind, n in self.kinds.most_common())
        print(f'{self.name}: {self.tried} tried, {self.failed} failed' + (f' ({kinds})' if kinds else ''))
        sys.exit(1 if self.failed or not self.tried else 0)


class Result:
    def __init__(self, code, out='', err=''):
        self.code, self.out, self.err = code, out, err.strip()

    @property
    def ended_badly(self):
        return self.code == HANG or self.code < 0

    def __str__(self):
        return f'exit {self.code} “{self.err[:160]}”'


class Bench:
    """The program, a work folder, and in its folder `base` the files that scenarios start from:
    plain.ita, keyed.ita (one key), signed.ita (one step signed), sent.ita with sent.itareview and
    back.itareview (20 comments in it), old.ita (schema 1), in.json."""

    def __init__(self, parser):
        self.options = o = parser.parse_args()
        self.program = os.path.abspath(o.program)
        self.name = Path(sys.argv[0]).stem
        self.tally = Tally(self.name)
        self.random = random.Random(o.seed)
        self.work = os.path.realpath(o.work or tempfile.mkdtemp(prefix=f'ita-{self.name}-'))
        if not o.work:
            atexit.register(self._tidy)
        os.makedirs(self.work, exist_ok=True)
        # Settings and caches of the person who runs this are not to be read or written.
        self.home = self.folder('home')
        os.environ.update(HOME=self.home, XDG_CONFIG_HOME=self.home + '/config',
                          XDG_CACHE_HOME=self.home + '/cache', XDG_DATA_HOME=self.home + '/data')
        self.base = self.folder('base')
        self._document(o.document)
        self._office_files()
        self.verbs = self.run('--help').out

    def _tidy(self):
        if not self.tally.failed:
            shutil.rmtree(self.work, ignore_errors=True)
        else:
            print(f'files are kept in {self.work}')

    def folder(self, name):
        """An empty folder of that name in the work folder."""
        path = os.path.join(self.work, name)
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(path)
        return path

    def wanted(self, title):
        return self.options.only in title

    def has_verb(self, verb):
        return f'ita-report {verb} ' in self.verbs

    def run(self, *args, stdin='', cwd=None, timeout=60, limit=None, **env):
        """Runs the program; `limit` is called in the child before it starts."""
        try:
            done = subprocess.run([self.program, *map(str, args)], input=stdin.encode(), timeout=timeout,
                                  capture_output=True, cwd=cwd or self.base, preexec_fn=limit,
                                  env=environment(**env))
        except subprocess.TimeoutExpired:
            return Result(HANG, err=f'no end after {timeout} s')
        return Result(done.returncode, done.stdout.decode('utf-8', 'replace'),
                      done.stderr.decode('utf-8', 'replace'))

    def need(self, *args, **more):
        done = self.run(*args, **more)
        if done.code != 0:
            sys.exit(f'{self.name} cannot begin: {args[0]}: {done}')
        return done

    def shim(self, name):
        """Builds a library for LD_PRELOAD from the source beside this file."""
        need_tools('cc')
        out = os.path.join(self.work, name + '.so')
        subprocess.run(['cc', '-O2', '-w', '-shared', '-fPIC', '-o', out, str(HERE / (name + '.c')),
                        '-ldl'], check=True)
        return out

    def state(self, path):
        """((entries, last hash, [findings]), None) or (None, what was said)."""
        done = self.run('verify', path, '--json')
        if done.code not in (0, 1):
            return None, str(done)
        data = json.loads(done.out)
        findings = [f['text'] for f in data['findings'] if f.get('severity') != 'note']
        return (data['entries'], data['journal_hash'], findings), None

    def wrong_with(self, path):
        """What `verify` says against the file, None when nothing."""
        state, error = self.state(path)
        return error or '; '.join(state[2]) or None

    def _document(self, source):
        with open(source, encoding='utf-8') as file:
            data = json.load(file)
        for i, person in enumerate(data['people']):
            person['name'] = person['name'] or f'นาย ทดสอบ {i + 1}'
        self.document = data
        self.person = [p['id'] for p in data['people']]
        self.json = os.path.join(self.base, 'in.json')
        with open(self.json, 'w', encoding='utf-8') as file:
            json.dump(data, file, ensure_ascii=False)

    def _office_files(self):
        base, people = self.base, self.person
        self.need('import', 'in.json', 'plain.ita')
        shutil.copy(base + '/plain.ita', base + '/keyed.ita')
        self.need('enroll', 'keyed.ita', '--person', people[0], '--passphrase-stdin',
                  stdin=PASSPHRASE + '\n')
        shutil.copy(base + '/keyed.ita', base + '/signed.ita')
        self.need('sign', 'signed.ita', '--step', '1', '--decision', 'endorse', '--passphrase-stdin',
                  stdin=PASSPHRASE + '\n')
        shutil.copy(base + '/keyed.ita', base + '/sent.ita')
        self.need('review', 'send', 'sent.ita', 'sent.itareview', '--to', people[1])
        shutil.copy(base + '/sent.itareview', base + '/back.itareview')
        copy = officefile.OfficeFile(base + '/back.itareview')
        for i in range(20):
            copy.comment(copy.first('measure'), people[1], f'comment {i} ' + 'ก' * 300)
        copy.commit()
        old_file(base + '/plain.ita', base + '/old.ita')


def old_file(source, target):
    """The content of an office file as the first version of the program would have kept it."""
    script = (ROOT / 'core/store/schema/001_initial.sql').read_text(encoding='utf-8')
    db = sqlite3.connect(target, isolation_level=None)
    db.execute('PRAGMA application_id = %d' % int.from_bytes(b'ITAr', 'big'))
    for statement in script.split('-- next'):
        db.execute(statement.strip())
    db.execute('ATTACH ? AS new', (source,))
    tables = [row[0] for row in db.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
    db.execute('BEGIN')
    for table in ['node'] + [t for t in tables if t != 'node']:
        names = ', '.join(f'"{row[1]}"' for row in db.execute(f'PRAGMA main.table_info("{table}")'))
        db.execute(f'INSERT INTO main."{table}"({names}) SELECT {names} FROM new."{table}" ORDER BY 1')
    db.execute('COMMIT')
    db.execute('DETACH new')
    db.execute('PRAGMA user_version = 1')
    db.close()
