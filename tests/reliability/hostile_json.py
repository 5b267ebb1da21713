#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile interchange documents: structured ones, then random mutations. Nothing may crash, hang or take
all memory, a refusal is one line and leaves no file. What is accepted must verify and export, the export
must import to the same, and must say what the document said."""
import base64
import copy
import json
import os
import shutil
import re
import resource
import struct
import sys
import unicodedata
import zlib

from bench import HANG, Bench, arguments

parser = arguments(__doc__, 200, 'random mutations')
parser.add_argument('--seconds', type=int, default=10, help='an import that takes longer hangs')
parser.add_argument('--memory', type=int, default=6000, help='MB that the program may take')
bench = Bench(parser)
folder, kept = bench.folder('json'), bench.folder('found')
document = bench.document
plain = json.dumps(document, ensure_ascii=False)
OFFICE = '"name": ' + json.dumps(document['office']['name'], ensure_ascii=False)
assert OFFICE in plain
MB = 1 << 20
sys.setrecursionlimit(20000)


def office(text):
    """The document with this JSON text as the office's name."""
    return plain.replace(OFFICE, '"name": ' + text, 1).encode('utf-8', 'surrogatepass')


def changed(change):
    other = copy.deepcopy(document)
    change(other)
    return json.dumps(other, ensure_ascii=False).encode()


def beside(text):
    """The document with further keys at its end."""
    return plain.encode()[:-1] + b', ' + (text if isinstance(text, bytes) else text.encode()) + b'}'


def version(text):
    return re.sub(r'"version": \d+', f'"version": {text}', plain, count=1).encode()


def year(text):
    return re.sub(r'"fiscal_year": \d+', f'"fiscal_year": {text}', plain, count=1).encode()


def section(data, kind):
    return next(s for s in data['reports'][0]['sections'] if s['kind'] == kind)


def png(width, height):
    def chunk(name, body):
        return struct.pack('>I', len(body)) + name + body + struct.pack('>I', zlib.crc32(name + body))
    rows = zlib.compress(b'\0' * ((width + 7) // 8 + 1) * min(height, 3000), 9)
    head = struct.pack('>IIBBBBB', width, height, 1, 0, 0, 0, 0)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', rows) + chunk(b'IEND', b'')


def picture(data):
    return changed(lambda d: d['people'][0].__setitem__('signature_image', data))


RECORD = {'step': 1, 'decision': 'endorse', 'person': 'person-1', 'name': 'X', 'position': 'Y',
          'time': '2026-01-01T00:00:00.000Z', 'note': '', 'opinion': '', 'places': [], 'content_hash': '00',
          'image_hash': '', 'previous': '', 'public_key': 'aa', 'signature': 'bb', 'hash': 'cc'}
# Must be refused.
REFUSED = {
    'empty': b'', 'null': b'null', 'array': b'[]', 'string': b'"x"', 'object': b'{}', 'NUL bytes': b'\0' * 100,
    'UTF-16': plain.encode('utf-16'), 'garbage at the end': plain.encode() + b' x',
    'two documents': plain.encode() * 2, 'comment': b'// x\n' + plain.encode(),
    'comma at the end': plain.encode()[:-1] + b',}', 'single quotes': b"{'format':'x'}",
    'arrays 100,000 deep': b'[' * 100000, 'objects 1,000,000 deep': b'{"a":' * 1000000,
    'name of 100 MB': office('"' + 'x' * (100 * MB) + '"'), 'key of 100 MB': beside('"' + 'k' * (100 * MB) + '": 1'),
    'reports twice': beside('"reports": []'), 'format twice': b'{"format": "x", ' + plain.encode()[1:],
    'NaN': office('NaN'), 'infinity': office('Infinity'), 'number for a text': office('1'),
    'null for a text': office('null'), 'raw surrogate': office('"\ud800"'),
    'overlong UTF-8': office('"@@"').replace(b'@@', b'\xc0\xaf'), 'raw NUL': office('"a\0b"'),
    'version 1e999': version('1e999'), 'version -1': version('-1'), 'version 1.5': version('1.5'),
    'version "1"': version('"1"'), 'version 99': version('99'), 'version 0': version('0'),
    'year 1e999': year('1e999'), 'year -1e400': year('-1e400'), 'year 2566.5': year('2566.5'),
    'year as text': year('"2566"'), 'year 9007199254740993': year('9007199254740993'),
    'one year twice': changed(lambda d: d['reports'].append(copy.deepcopy(d['reports'][0]))),
    'one person twice': changed(lambda d: d['people'].append(copy.deepcopy(d['people'][0]))),
    'unknown kind of section': changed(lambda d: d['reports'][0]['sections'][0].__setitem__('kind', 'evil')),
    'sections are an object': changed(lambda d: d['reports'][0].__setitem__('sections', {})),
}
# May be refused or accepted; then the export must say the same.
EITHER = {
    'BOM': b'\xef\xbb\xbf' + plain.encode(),
    'CRLF': json.dumps(document, ensure_ascii=False, indent=1).replace('\n', '\r\n').encode(),
    'arrays 1,000 deep beside': beside(b'"x": ' + b'[' * 1000 + b']' * 1000),
    'objects 500 deep beside': beside(b'"x": ' + b'{"a":' * 500 + b'1' + b'}' * 500),
    'name of 1 MB': office('"' + 'ก' * 350000 + '"'),
    '100,000 keys beside': beside(', '.join(f'"k{i}": {i}' for i in range(100000))),
    'lone high surrogate': office('"\\ud800"'), 'lone low surrogate': office('"\\udc00x"'),
    'surrogates exchanged': office('"\\udc00\\ud800"'), 'NUL in a text': office('"a\\u0000b"'),
    'U+FFFF': office('"a\\uffffb"'), 'U+FFFE': office('"a\\ufffeb"'), 'U+10FFFF': office('"\\udbff\\udfff"'),
    'bidi controls': office('"a\\u202eb\\u2066c\\u200f"'), 'line separators': office('"a\\u2028b\\u2029c"'),
    'raw line break': office('"a\nb"'), 'line break in a name': office('"a\\nb"'), 'tab': office('"a\\tb"'),
    'ESC and BEL': office('"\\u001b[31mred\\u0007"'), 'DEL': office('"\\u007f"'),
    'HTML': office('"<img src=\'file:///etc/passwd\'><b>x</b>"'), 'percents': office('"%1 %2 %n %L1 %s%n"'),
    '10,000 marks': office('"ก' + '\u0e49' * 10000 + '"'), 'empty name': office('""'), 'spaces': office('"   "'),
    'unknown number': beside('"x": 123456789012345678901234567890.5'), 'unknown 1e999': beside('"x": 1e999'),
    'unknown keys with dots': beside('"a.b": 1, "office.name": "Z"'), 'unknown empty key': beside('"": 1'),
    'unknown __proto__': beside('"__proto__": {"x": 1}'), 'no reports': changed(lambda d: d.__setitem__('reports', [])),
    'no sections': changed(lambda d: d['reports'][0].__setitem__('sections', [])),
    'step of nobody': changed(lambda d: section(d, 'sign_off')['steps'][0].__setitem__('person', 'ghost')),
    'a million lines': changed(lambda d: section(d, 'sign_off')['steps'][0].__setitem__('opinion_lines', 1000000)),
    'huge columns': changed(lambda d: d['reports'][0]['sections'][0].__setitem__('column_widths', ['1e9'] * 100)),
    'picture is a text': picture('aGVsbG8='), 'picture is a path': picture('/etc/passwd'),
    'picture is half': picture('iVBORw0KGgoAAAANSUhEUg=='),
    'picture of 60,000 x 60,000': picture(base64.b64encode(png(60000, 60000)).decode()),
    'forged sign-off': changed(lambda d: d['reports'][0].__setitem__('sign_offs', [RECORD])),
}


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (bench.options.memory << 20,) * 2)


def call(*args):
    return bench.run(*args, cwd=folder, timeout=bench.options.seconds, limit=limit)


def words(value):
    """The value with texts as the rule for what may be stored leaves them: no controls but line
    breaks and tabs, nothing that is no character."""
    if isinstance(value, str):
        value = value.replace('\r\n', '\n').replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n')
        return ''.join(c for c in value if c in '\n\t' or unicodedata.category(c) not in ('Cc', 'Cf', 'Cs', 'Cn'))
    if isinstance(value, list):
        return [words(v) for v in value]
    return {k: words(v) for k, v in value.items()} if isinstance(value, dict) else value


def read(name):
    with open(os.path.join(folder, name), 'rb') as file:
        return file.read()


def accepted(data):
    """What is wrong with the file that was made of it."""
    verify = call('verify', 'f.ita')
    if verify.code != 0 and b'sign_offs' not in data:
        return [f'accepted, but verify: {verify.out[:200]} {verify}']
    exported = call('export', 'f.ita', 'o.json')
    if 'holds no report' in exported.err and b'"reports": []' in data:
        return []
    if exported.code != 0:
        return [f'accepted, but no export: {exported}']
    again = call('import', 'o.json', 'g.ita')
    if again.code != 0:
        return [f'own export refused: {again}']
    call('export', 'g.ita', 'p.json')
    if read('o.json') != read('p.json'):
        return ['no fixed point: the export of the export differs']
    try:
        # Not strict: our reader takes raw line breaks in texts, as Python then does.
        said = json.loads(data.decode('utf-8-sig'), strict=False)
        if words(said) != words(json.loads(read('o.json'))):
            return ['changed: the export says something else than the document']
    except (ValueError, RecursionError) as error:
        return [f'accepted, but Python cannot read it: {str(error)[:60]}']
    return []


def attempt(title, data, must_refuse=False):
    shutil.rmtree(folder)
    os.mkdir(folder)
    with open(folder + '/in.json', 'wb') as file:
        file.write(data)
    run = call('import', 'in.json', 'f.ita')
    if run.code == HANG:
        problems = ['hang: import']
    elif run.code == 0:
        problems = ['accepted: it must be refused'] if must_refuse else accepted(data)
    else:
        problems = [] if run.code in (1, 3) else [f'exit status: {run}']
        problems += [f'message: {run.err!r}'] if not run.err or '\n' in run.err else []
        problems += ['refused, but the file is there'] if os.path.exists(folder + '/f.ita') else []
    if problems and not title.startswith('structured'):
        with open(f'{kept}/{title.replace(" ", "-")}.json', 'wb') as file:
            file.write(data)
    bench.tally.check(title, problems)


def mutated():
    data, rng = bytearray(plain.encode()), bench.random
    for _ in range(rng.choice([1, 1, 2, 5])):
        how, at = rng.randrange(7), rng.randrange(len(data))
        if how == 0:
            data[at] ^= 1 << rng.randrange(8)
        elif how == 1:
            del data[at:at + rng.choice([1, 5, 200])]
        elif how == 2:
            source = rng.randrange(len(data))
            data[at:at] = data[source:source + rng.choice([1, 20, 500])]
        elif how == 3:
            data[at] = rng.choice(b'"{}[],:\\0e-')
        else:
            values = list(re.finditer(rb'(?<=: )("[^"\\]*"|-?\d+|true|false|null)(?=[,}])', bytes(data)))
            found = rng.choice(values) if values else None
            if found:
                data[found.start():found.end()] = rng.choice(
                    [b'null', b'true', b'[]', b'{}', b'""', b'-1', b'1e999', b'0', b'"\\ud800"', b'"\\u0000"',
                     b'99999999999999999999', b'"<b>"', b'2566', b'NaN'])
    return bytes(data)


for cases, must_refuse in ((REFUSED, True), (EITHER, False)):
    for title, data in cases.items():
        if bench.wanted(title):
            attempt(f'structured, {title}', data, must_refuse)
for number in range(bench.options.rounds):
    attempt(f'random {bench.options.seed}-{number}', mutated())
bench.tally.finish()
