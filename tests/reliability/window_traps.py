#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the real window that were each found once: text taken for HTML (does the program look for
the picture that a name or a planted table names?), a PDF of no pages, a noncharacter pasted, the draft of
a comment at a kill, work in the sample at closing."""
import glob
import json
import os
import shutil
import sqlite3
import subprocess
import time

from bench import Bench, arguments, need_tools
from display import Display, mark_text_section, need_display

need_display()
need_tools('strace', 'xclip')
bench = Bench(arguments(__doc__, 1, 'not used'))
work = bench.folder('traps')
trace, path = work + '/trace', work + '/f.ita'


def office(name, change):
    """An office file of the changed document."""
    document = json.loads(json.dumps(bench.document))
    mark_text_section(document)
    change(document)
    with open(work + '/d.json', 'w', encoding='utf-8') as file:
        json.dump(document, file, ensure_ascii=False)
    bench.need('import', work + '/d.json', f'{work}/{name}', '--force')
    return f'{work}/{name}'


def start(display, source, *args, traced=False, **env):
    for old in glob.glob(path + '*'):
        shutil.rmtree(old) if os.path.isdir(old) else os.remove(old)
    if source:
        shutil.copy(source, path)
    wrap = ['strace', '-f', '-qq', '-o', trace, '-e', 'trace=%file'] if traced else []
    display.start(bench.program, *(args or [path]), cwd=work, wrap=wrap, **env)
    display.focus()


def kill(display):
    """And the program that strace runs."""
    found = subprocess.run(['ps', '--ppid', str(display.app.pid), '-o', 'pid='], capture_output=True, text=True)
    for child in found.stdout.split():
        os.kill(int(child), 9)
    if display.app.poll() is None:
        display.app.kill()
    display.app.wait()


def looked_for(name):
    with open(trace, errors='replace') as file:
        return [f'HTML: the program looked for {name}'] if name in file.read() else []


def name_as_html(display):
    evil = office('html.ita', lambda d: d['people'][0].update(name=f'<img src="{work}/probe-name.png">x'))
    start(display, evil, traced=True)
    display.key('ctrl+shift+s')
    display.wait_until_idle()
    kill(display)
    return looked_for('probe-name')


def message_as_html(display):
    evil = work + '/evil.itareview'
    shutil.copy(bench.base + '/back.itareview', evil)
    db = sqlite3.connect(evil)
    db.execute(f"CREATE TABLE \"<img src='{work}/probe-table.png'><a href='smb://x/y'>here</a>\"(a)")
    db.commit()
    db.close()
    start(display, bench.base + '/sent.ita', traced=True)
    display.key('ctrl+o')
    display.wait_until_idle()
    display.focus()
    display.type(evil)
    display.wait_until_idle()  # until names are proposed, which take the first Return
    display.key('Return', 'Return')
    display.wait_until_idle()
    kill(display)
    return looked_for('probe-table')


def nothing_to_print(display):
    def hide(document):
        for section in document['reports'][0]['sections']:
            section['hidden'] = True
    start(display, office('hidden.ita', hide))
    display.key('ctrl+e')
    display.wait_until_idle()
    display.key('Return')
    display.wait_until_idle()
    ended = display.app.poll()
    kill(display)
    if ended is not None:
        return [f'ended: exit {ended}']
    return ['not said: a PDF of no pages was saved'] if glob.glob(work + '/*.pdf') else []


def noncharacter_pasted(display):
    start(display, office('marked.ita', lambda _: None))
    display.into_marked_field()
    clip = subprocess.Popen(['xclip', '-selection', 'clipboard', '-t', 'UTF8_STRING'], env=display.env,
                            stdin=subprocess.PIPE)
    clip.stdin.write('a\uffffb'.encode())
    clip.stdin.close()
    time.sleep(0.5)
    display.key('ctrl+v')
    display.type('PASTED')
    Display.wait_for(lambda: 'PASTED' in stored(), 6)
    kill(display)
    wrong = bench.wrong_with(path)
    return [f'verify finds: {wrong}'] if wrong else []


def stored():
    """All bytes of the file, which is enough to find a word in them."""
    with open(path, 'rb') as file:
        return file.read().decode('utf-8', 'replace')


def draft_of_comment(display):
    start(display, office('marked.ita', lambda _: None))
    display.into_marked_field()
    display.key('ctrl+m')
    display.wait_until_idle()
    display.type('DRAFTOFCOMMENT')
    Display.wait_for(lambda: 'DRAFTOFCOMMENT' in stored(), 5)
    kill(display)
    return [] if 'DRAFTOFCOMMENT' in stored() else ['lost: a comment typed 5 s before a kill']


def work_in_sample(display):
    folder = bench.folder('tmp')
    start(display, None, '--sample', TMPDIR=folder)
    # The sample has no marked field; F8 goes to a field that is unfinished.
    display.key('F8')
    display.wait_until_idle()
    display.type('MYWORK')
    display.wait_until_idle()
    time.sleep(1.5)
    display.key('ctrl+q')
    closed = Display.wait_for(lambda: display.app.poll() is not None, 4)
    kept = [f for f in glob.glob(folder + '/**/*.ita', recursive=True) + glob.glob(bench.home + '/**/*.ita', recursive=True)]
    kill(display)
    return ['lost: the sample closed without a question, and the work is gone'] if closed and not kept else []


CASES = {
    'a name is no HTML': name_as_html,
    'a message is no HTML': message_as_html,
    'PDF of a report with all sections hidden': nothing_to_print,
    'U+FFFF pasted': noncharacter_pasted,
    'the draft of a comment at a kill': draft_of_comment,
    'work in the sample at closing': work_in_sample,
}
with Display(bench.work) as display:
    for title, case in CASES.items():
        if bench.wanted(title):
            bench.tally.check(title, case(display))
bench.tally.finish()
