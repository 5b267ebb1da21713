#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types into the real window and ends the program at a random moment. At most the last second of typing
may be missing in the file, with no hole before it; verify finds nothing; SIGTERM, SIGHUP and SIGINT lose
nothing. Several windows run side by side, each on a display and a file of its own."""
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import threading
import time

from bench import Bench, arguments
from display import Display, mark_text_section, need_display

need_display()
parser = arguments(__doc__, 40, 'ends')
parser.add_argument('--windows', type=int, default=2, help='side by side')
parser.add_argument('--signals', default='KILL,KILL,TERM,HUP,INT', help='in turn')
parser.add_argument('--longest', type=float, default=6, help='seconds of typing at most')
parser.add_argument('--limit', type=float, default=1.2,
                    help='seconds that may be lost: one, and what a busy machine adds to it')
bench = Bench(parser)
signals = bench.options.signals.split(',')
mark_text_section(bench.document)
marked = bench.base + '/marked.ita'
with open(bench.base + '/marked.json', 'w', encoding='utf-8') as file:
    json.dump(bench.document, file, ensure_ascii=False)
bench.need('import', bench.base + '/marked.json', marked)
turn = iter(range(bench.options.rounds))
lock = threading.Lock()
losses = {'fluent': [], 'pauses': []}


def type_until(display, end, style):
    """Types numbered words; [(number, when its last key was sent)]."""
    typed, delay = [], 85 if style == 'fluent' else 25
    while time.monotonic() < end:
        display.type(f' w{len(typed):03}x', delay=delay)
        typed.append((len(typed), time.monotonic()))
        if style == 'pauses' and len(typed) % 4 == 0:
            time.sleep(min(1.6, max(0, end - time.monotonic())))
    return typed


def text_in(path):
    db = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
    try:
        return ' '.join(row[0] for row in db.execute('SELECT paragraphs FROM text'))
    except sqlite3.OperationalError:
        return ''  # the program is writing
    finally:
        db.close()


def words_in(path):
    return {int(word) for word in re.findall(r'w(\d{3})x', text_in(path))}


def end_program(display, name):
    """When the signal was sent; kills a program that does not end."""
    when = time.monotonic()
    display.app.send_signal(getattr(signal, 'SIG' + name))
    if not Display.wait_for(lambda: display.app.poll() is not None, 10):
        display.app.kill()
        display.app.wait()
        return when, [f'hang: it does not end on SIG{name}']
    return when, []


def one(display, folder, number):
    choice = random.Random(bench.options.seed * 10007 + number)
    style, name = ('fluent', 'pauses')[number % 2], signals[number // 2 % len(signals)]
    path = folder + '/f.ita'
    for left in os.listdir(folder):
        item = os.path.join(folder, left)
        shutil.rmtree(item) if os.path.isdir(item) else os.remove(item)
    shutil.copy(marked, path)
    if not display.start(bench.program, path, cwd=folder):
        return f'{number}', ['no window: the program did not start']
    if not display.ready_in_marked_field(lambda: 'READY' in text_in(path)):
        return f'{number}', ['not stored: a word that was typed before']
    typed = type_until(display, time.monotonic() + choice.uniform(1.5, bench.options.longest), style)
    killed, problems = end_program(display, name)
    found = words_in(path)
    missing = [when for word, when in typed if word not in found]
    lost = killed - missing[0] if missing else 0
    with lock:
        losses[style].append(lost)
    if lost > (bench.options.limit if name == 'KILL' else 0.3):
        problems.append(f'lost: {lost:.2f} s of typing')
    if found and max(found) + 1 != len(found):
        problems.append('hole: words are missing before others')
    wrong = bench.wrong_with(path)
    problems += [f'verify finds: {wrong}'] if wrong else []
    return f'{number}, {style}, SIG{name}, {len(typed)} words', problems


def windows(place):
    work = bench.folder(f'window-{place}')
    os.makedirs(work + '/files')
    with Display(work) as display:
        while True:
            with lock:
                number = next(turn, None)
            if number is None:
                return
            title, problems = one(display, work + '/files', number)
            with lock:
                bench.tally.check(title, problems)


threads = [threading.Thread(target=windows, args=(i,)) for i in range(bench.options.windows)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for style, values in losses.items():
    if values:
        values.sort()
        print(f'{style}: {len(values)} ends, seconds lost: median {values[len(values) // 2]:.2f}, most {values[-1]:.2f}')
bench.tally.finish()
