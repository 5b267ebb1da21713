# SPDX-License-Identifier: GPL-3.0-or-later
"""A private X server with the real window of the program in it, driven by the keyboard. Fields are
found as a person finds them, by searching for a word that stands in them, so nothing depends on where
something is on the screen."""
import os
import shutil
import subprocess
import time

from bench import need_tools

MARK = 'zzplacezz'  # stands in the field that the harnesses type into


def need_display():
    need_tools('Xvfb', 'openbox', 'xdotool')


def mark_text_section(document):
    """Puts MARK into the only paragraph of the first section of text; returns that section."""
    section = next(s for s in document['reports'][0]['sections'] if s['kind'] == 'text')
    section['paragraphs'] = [MARK]
    return section


class Display:
    def __init__(self, work):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ['Xvfb', '-displayfd', str(write), '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        number = b''
        while not number.endswith(b'\n'):
            part = os.read(read, 16)
            if not part:
                raise RuntimeError('Xvfb does not start')
            number += part
        os.close(read)
        home = os.path.join(work, 'home')
        shutil.rmtree(home, ignore_errors=True)
        os.makedirs(home)
        self.env = dict(os.environ, DISPLAY=':' + number.decode().strip(), HOME=home, LC_ALL='C.UTF-8',
                        XDG_CONFIG_HOME=home + '/.config', XDG_CACHE_HOME=home + '/.cache',
                        XDG_DATA_HOME=home + '/.local')
        self.env.pop('QT_QPA_PLATFORM', None)
        self.manager = subprocess.Popen(['openbox'], env=self.env, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.app = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.app and self.app.poll() is None:
            self.app.kill()
            self.app.wait()
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()

    def start(self, program, *args, cwd=None, wrap=(), seconds=40, **env):
        """Starts the program and waits for its window; False when there is none."""
        self.app = subprocess.Popen([*wrap, program, *args], env={**self.env, **env}, cwd=cwd,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not self.wait_for(lambda: self.app.poll() is not None or self.windows(), seconds):
            return False
        self.wait_until_idle()
        return self.app.poll() is None

    def xdotool(self, *args):
        return subprocess.run(['xdotool', *map(str, args)], env=self.env, capture_output=True,
                              text=True).stdout.strip()

    @staticmethod
    def wait_for(condition, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return True
            time.sleep(0.05)
        return False

    def cpu(self):
        """Seconds of processor time that the program and its children have used."""
        try:
            with open(f'/proc/{self.app.pid}/stat') as file:
                fields = file.read().rsplit(')', 1)[1].split()
            return sum(map(int, fields[11:15])) / os.sysconf('SC_CLK_TCK')
        except OSError:
            return 0

    def wait_until_idle(self, seconds=20):
        """Until the program has used no processor time for 0.4 s: it has drawn and stored."""
        last, still = [self.cpu()], [time.monotonic()]

        def idle():
            now = self.cpu()
            if now - last[0] > 0.015:
                last[0], still[0] = now, time.monotonic()
            return time.monotonic() - still[0] > 0.4
        self.wait_for(idle, seconds)

    def windows(self):
        """Names of the visible windows."""
        found = self.xdotool('search', '--onlyvisible', '--name', '.').split()
        return [self.xdotool('getwindowname', w) for w in found]

    def focus(self):
        """Gives the keyboard to the window that was opened last."""
        found = self.xdotool('search', '--onlyvisible', '--name', '.').split()
        if found:
            self.xdotool('windowactivate', '--sync', found[-1])

    def key(self, *keys):
        self.xdotool('key', '--clearmodifiers', *keys)

    def type(self, text, delay=15):
        self.xdotool('type', '--clearmodifiers', '--delay', delay, text)

    def ready_in_marked_field(self, is_stored, tries=4):
        """Puts the cursor at the end of the field with MARK and types READY there, until it is stored:
        on a busy machine keys may have gone elsewhere. False when it never is."""
        for _ in range(tries):
            self.into_marked_field()
            self.type(' READY')
            if self.wait_for(is_stored, 6):
                return True
        return False

    def into_marked_field(self):
        """Puts the cursor at the end of the field with MARK."""
        self.key('Escape')
        self.focus()
        self.key('ctrl+f')
        self.wait_until_idle()
        self.type(MARK)
        self.key('Return')
        self.wait_until_idle()
        self.key('Escape')
        self.key('ctrl+End')
        self.wait_until_idle()

    def shot(self, path):
        """A picture, where ImageMagick is installed."""
        if shutil.which('import'):
            subprocess.run(['import', '-window', 'root', path], env=self.env, stderr=subprocess.DEVNULL)
