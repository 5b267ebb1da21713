#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file changes under the open window while somebody types: deleted, renamed, replaced, overwritten,
emptied, changed by another program, its folder gone, the disk full. What was typed must be in the file
in the end, or closing must ask; what another has put there must not be overwritten unseen."""
import json
import os
import re
import shutil
import sqlite3

from bench import Bench, arguments, skip
from display import Display, mark_text_section, need_display
from ownmounts import in_own_mounts, tmpfs

need_display()
in_own_mounts(skip)
bench = Bench(arguments(__doc__, 1, 'not used'))
mark_text_section(bench.document)
marked, other = bench.base + '/marked.ita', bench.base + '/signed.ita'
with open(bench.base + '/marked.json', 'w', encoding='utf-8') as file:
    json.dump(bench.document, file, ensure_ascii=False)
bench.need('import', bench.base + '/marked.json', marked)
mount = tmpfs(bench.folder('disk'), 4)
pictures = bench.folder('pictures')


def overwrite(source, target):
    """In place, as copying over it does."""
    with open(source, 'rb') as new, open(target, 'r+b') as old:
        old.write(new.read())
        old.truncate()


def foreign_edit(path):
    db = sqlite3.connect(path)
    db.execute("UPDATE unit SET name = 'FOREIGN' WHERE node = (SELECT min(node) FROM unit)")
    db.commit()
    db.close()


def move_over(path):
    shutil.copy(other, path + '.x')
    os.rename(path + '.x', path)


def fill(_):
    found = os.statvfs(mount)
    with open(mount + '/ballast', 'wb') as ballast:
        ballast.write(b'x' * (found.f_bavail * found.f_bsize))


class Locked:
    """Another program holds SQLite's lock for a while."""

    def take(self, path):
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute('BEGIN EXCLUSIVE')

    def give_back(self, _):
        self.db.execute('COMMIT')
        self.db.close()


locked = Locked()
# title: (what happens, how it is put right again or None)
CASES = {
    'deleted': (os.remove, None),
    'renamed and put back': (lambda f: os.rename(f, f + '.away'), lambda f: os.rename(f + '.away', f)),
    'replaced by another office': (move_over, None),
    'overwritten by another office': (lambda f: overwrite(other, f), None),
    'overwritten by an older copy': (lambda f: overwrite(marked, f), None),
    'emptied': (lambda f: open(f, 'w').close(), None),
    'changed by another program': (foreign_edit, None),
    'folder renamed and put back': (lambda f: os.rename(os.path.dirname(f), os.path.dirname(f) + '2'),
                                    lambda f: os.rename(os.path.dirname(f) + '2', os.path.dirname(f))),
    'folder removed': (lambda f: shutil.rmtree(os.path.dirname(f)), None),
    'locked and let go': (locked.take, locked.give_back),
    'lock file taken away': (lambda f: os.remove(f + '.lock'), None),
    'disk full, then space': (fill, lambda _: os.remove(mount + '/ballast')),
}


def words_in(path):
    try:
        db = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
        text = ' '.join(row[0] for row in db.execute('SELECT paragraphs FROM text'))
        db.close()
        return set(re.findall('READY|DURING', text))
    except sqlite3.Error:
        return set()


def judge(display, path, foreign, healed):
    """Closes the window; what it must have asked, and what must be in the file."""
    display.focus()
    display.key('ctrl+q')
    closed = Display.wait_for(lambda: display.app.poll() is not None, 4)
    there = words_in(path)
    if closed and 'DURING' not in there:
        return [f'lost: closed without a question, in the file {sorted(there)}']
    problems = []
    if healed and 'DURING' not in there:
        problems.append(f'not stored: though all was put right, in the file {sorted(there)}')
    if foreign and closed and 'READY' in there and not foreign(path):
        problems.append('overwritten: what the other program wrote is gone')
    wrong = os.path.exists(path) and os.path.getsize(path) and bench.wrong_with(path)
    if wrong and not foreign:
        problems.append(f'verify finds: {wrong}')
    return problems


def foreign_edit_stands(path):
    db = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
    try:
        return db.execute("SELECT count(*) FROM unit WHERE name = 'FOREIGN'").fetchone()[0] == 1
    finally:
        db.close()


def attempt(display, number, title, harm, heal):
    folder = f'{mount if harm is fill else bench.work}/case-{number}'
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    path = folder + '/f.ita'
    shutil.copy(marked, path)
    # With drafts of its own: what an attempt before could not store would be offered here.
    if not display.start(bench.program, path, cwd=bench.work, XDG_DATA_HOME=folder + '.data'):
        return ['no window: the program did not start']
    if not display.ready_in_marked_field(lambda: 'READY' in words_in(path)):
        return ['not stored: what was typed before']
    # Nobody can help a file that is overwritten in the middle of a change.
    display.wait_until_idle()
    harm(path)
    display.type(' DURING')
    Display.wait_for(lambda: False, 3)
    display.shot(f'{pictures}/{number:02}-during.png')
    if display.app.poll() is not None:
        return [f'ended: exit {display.app.returncode}']
    if heal:
        heal(path)
        Display.wait_for(lambda: 'DURING' in words_in(path), 8)
    problems = judge(display, path, foreign_edit_stands if harm is foreign_edit else None, bool(heal))
    display.shot(f'{pictures}/{number:02}-closing.png')
    return problems


with Display(bench.work) as display:
    for number, (title, (harm, heal)) in enumerate(CASES.items()):
        if bench.wanted(title):
            bench.tally.check(title, attempt(display, number, title, harm, heal))
            if display.app.poll() is None:
                display.app.kill()
            display.app.wait()
print(f'pictures: {pictures}')
bench.tally.finish()
