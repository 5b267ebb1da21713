# SPDX-License-Identifier: GPL-3.0-or-later
"""Small disks for one harness: a tmpfs in a mount namespace that goes when the harness ends."""
import os
import shutil
import subprocess
import sys


def in_own_mounts(skip):
    """Starts this program again where it may mount. Call it before anything else is made."""
    if os.environ.get('ITA_OWN_MOUNTS') == '1':
        return
    unshare = shutil.which('unshare')
    root = [] if os.getuid() == 0 else ['--user', '--map-root-user']
    if not unshare or subprocess.run([unshare, *root, '--mount', 'true'], capture_output=True).returncode:
        skip('needs unshare and the right to mount in a namespace of its own')
    os.environ['ITA_OWN_MOUNTS'] = '1'
    os.execv(unshare, [unshare, *root, '--mount', sys.executable, *sys.argv])


def tmpfs(folder, megabytes):
    """Mounts an empty tmpfs there."""
    subprocess.run(['mount', '-t', 'tmpfs', '-o', f'size={megabytes}m', 'tmpfs', folder], check=True)
    return os.path.realpath(folder)


def unmount(folder):
    """Takes the disk away, whatever is open on it, as when a stick is pulled out."""
    subprocess.run(['umount', '--lazy', folder], check=True)
