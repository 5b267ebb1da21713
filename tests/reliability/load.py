#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Large files: twenty fiscal years, 50,000 entries of history, rows of 100,000 characters, 500 links of
an item, review copies of 9,000 comments and, refused, 100,000. Each verb must end well, within a generous
time and memory; the times are printed. --rounds N makes everything N percent of that size."""
import copy
import json
import os
import shutil
import subprocess
import time

import officefile
from bench import Bench, arguments, environment

MOST_SECONDS = 60  # several times what an old computer needs
MOST_MEGABYTES = 1500
bench = Bench(arguments(__doc__, 100, 'percent of the full size'))
folder = bench.folder('load')


def sized(number):
    return max(2, number * bench.options.rounds // 100)


def measured(*args):
    """(exit status, seconds, the most memory in MB, what was said)"""
    before = time.monotonic()
    process = subprocess.Popen([bench.program, *args], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               cwd=folder, env=environment())
    said = process.stderr.read().decode('utf-8', 'replace').strip()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - before, used.ru_maxrss // 1024, said


def check(title, *args, ends=0):
    if not bench.wanted(title):
        return
    code, seconds, megabytes, said = measured(*args)
    problems = [] if code == ends else [f'exit status {code}: {said}']
    if seconds > MOST_SECONDS:
        problems.append(f'slow: {seconds:.0f} s')
    if megabytes > MOST_MEGABYTES:
        problems.append(f'large: {megabytes} MB')
    print(f'  {title:40} {seconds:6.2f} s {megabytes:5} MB', flush=True)
    bench.tally.check(title, problems)


def all_verbs(what, name, year=None):
    of_year = ['--year', str(year)] if year else []
    print(f'{what}: {os.path.getsize(os.path.join(folder, name)) / 1e6:.1f} MB')
    check(f'{what}: verify', 'verify', name)
    check(f'{what}: export JSON', 'export', name, 'o.json', '--force')
    check(f'{what}: export PDF', 'export', name, 'o.pdf', '--force', *of_year)
    check(f'{what}: send a review copy', 'review', 'send', name, 'p.itareview', '--to', bench.person[1],
          '--force', *of_year)


def document(name, change):
    made = copy.deepcopy(bench.document)
    change(made)
    with open(os.path.join(folder, name), 'w', encoding='utf-8') as file:
        json.dump(made, file, ensure_ascii=False)


def twenty_years():
    def change(made):
        first = made['reports'][0]
        made['reports'] = []
        for i in range(20):
            report = copy.deepcopy(first)
            report['fiscal_year'] = 2547 + i
            for section in report['sections']:
                rows = section.get('rows')
                if section['kind'] in ('results', 'implementation') and rows:
                    rows.extend(copy.deepcopy(rows[i % len(rows)]) for i in range(sized(200)))
            made['reports'].append(report)
    document('years.json', change)
    check('twenty years: import', 'import', 'years.json', 'years.ita')
    all_verbs('twenty years', 'years.ita', 2566)


def long_history():
    shutil.copy(bench.base + '/keyed.ita', folder + '/long.ita')
    file = officefile.OfficeFile(folder + '/long.ita')
    rows = [row[0] for row in file.db.execute('SELECT node FROM measure ORDER BY node')]
    for i in range(sized(50_000)):
        file.set(rows[i % len(rows)], 'measure', 'measure', f'มาตรการที่ {i} ' + 'ข้อความ ' * 20, author='a')
    file.commit()
    all_verbs('50,000 entries', 'long.ita')


def long_texts():
    shutil.copy(bench.base + '/keyed.ita', folder + '/fat.ita')
    file = officefile.OfficeFile(folder + '/fat.ita')
    for (row,) in file.db.execute('SELECT node FROM measure ORDER BY node').fetchall():
        file.set(row, 'measure', 'steps', 'ข้อความยาว ' * sized(9_000), author='a')
    file.commit()
    all_verbs('rows of 100,000 characters', 'fat.ita')


def many_links():
    def change(made):
        items = [item for section in made['reports'][0]['sections'] if section['kind'] == 'oit'
                 for group in section['groups'] for item in group['items']]
        items[0]['evidence'] = [{'url': f'https://example.go.th/{i}', 'explanation': f'หลักฐาน {i}'}
                                for i in range(sized(500))]
    document('links.json', change)
    check('500 links: import', 'import', 'links.json', 'links.ita')
    all_verbs('500 links', 'links.ita')


def many_comments(number, ends=0):
    shutil.copy(bench.base + '/sent.ita', folder + '/sent.ita')
    shutil.copy(bench.base + '/sent.itareview', folder + '/c.itareview')
    returned = officefile.OfficeFile(folder + '/c.itareview')
    parent, unit = returned.first('measure'), returned.unit_of(bench.person[1])
    for i in range(number):
        returned.comment(parent, bench.person[1], f'ความเห็นที่ {i}', unit=unit)
    returned.commit()
    what = f'{number:,} comments'
    print(f'{what}: {os.path.getsize(folder + "/c.itareview") / 1e6:.1f} MB')
    check(f'{what}: merge', 'review', 'merge', 'sent.ita', 'c.itareview', ends=ends)
    check(f'{what}: verify', 'verify', 'sent.ita')


for part in (twenty_years, long_history, long_texts, many_links):
    part()
many_comments(sized(9_000))
many_comments(sized(100_000), ends=3 if sized(100_000) > 10_000 else 0)
bench.tally.finish()
