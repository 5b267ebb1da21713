// SPDX-License-Identifier: GPL-3.0-or-later
/* faultio: makes the n-th file operation of a program fail, or kills the program at it, or records
 * all of them for a power-loss simulation.  For LD_PRELOAD on Linux.
 *
 *   gcc -O2 -shared -fPIC -o faultio.so faultio.c -ldl
 *
 * Environment:
 *   FIO_DIR    only files below this folder count (absolute, no symlinks)
 *   FIO_OPS    which operations count: comma list of open,write,sync,trunc,rename,unlink,link
 *              (default: all); "open" counts only opens that may create or write
 *   FIO_N      the n-th counted operation is hit (0: none)
 *   FIO_MODE   EIO, ENOSPC, EACCES, EROFS, EDQUOT, EINTR: fails with this;  kill: SIGKILL before it
 *              torn: half of a write is carried out, then SIGKILL (kill for other operations)
 *   FIO_STICKY 1: all counted operations from the n-th on are hit as well
 *   FIO_LOG    a file that gets one line for each counted operation
 *   FIO_TRACE  a file that gets every operation with its data, read by powerloss.py
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <limits.h>
#include <pthread.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int ready, sticky, target, count, logFd = -1, traceFd = -1;
static char folder[PATH_MAX], ops[256], mode[32];

static int rawWrite(int fd, const void *data, size_t n) { return syscall(SYS_write, fd, data, n); }

static void setUp(void)
{
    if (ready) return;
    ready = 1;
    const char *e;
    if ((e = getenv("FIO_DIR"))) snprintf(folder, sizeof folder, "%s", e);
    snprintf(ops, sizeof ops, ",%s,", (e = getenv("FIO_OPS")) ? e : "open,write,sync,trunc,rename,unlink,link");
    snprintf(mode, sizeof mode, "%s", (e = getenv("FIO_MODE")) ? e : "EIO");
    target = (e = getenv("FIO_N")) ? atoi(e) : 0;
    sticky = (e = getenv("FIO_STICKY")) && atoi(e);
    if ((e = getenv("FIO_LOG")))
        logFd = syscall(SYS_openat, AT_FDCWD, e, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if ((e = getenv("FIO_TRACE")))
        traceFd = syscall(SYS_openat, AT_FDCWD, e, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int below(const char *path)
{
    size_t n = strlen(folder);
    return n && !strncmp(path, folder, n) && (path[n] == '/' || path[n] == 0);
}

static void pathOfFd(int fd, char *out)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = syscall(SYS_readlinkat, AT_FDCWD, link, out, PATH_MAX - 1);
    out[n > 0 ? n : 0] = 0;
}

static void absolute(int dirfd, const char *path, char *out)
{
    if (path[0] == '/') { snprintf(out, PATH_MAX, "%s", path); return; }
    char base[PATH_MAX] = "";
    if (dirfd == AT_FDCWD) { if (!getcwd(base, sizeof base)) base[0] = 0; }
    else pathOfFd(dirfd, base);
    snprintf(out, PATH_MAX, "%.2000s/%.2000s", base, path);
}

static int errorOf(const char *name)
{
    return !strcmp(name, "ENOSPC") ? ENOSPC : !strcmp(name, "EACCES") ? EACCES
        : !strcmp(name, "EROFS") ? EROFS : !strcmp(name, "EDQUOT") ? EDQUOT
        : !strcmp(name, "EINTR") ? EINTR : EIO;
}

/* 0: go on; 1: fail with errno set; 2: tear and kill */
static int judge(const char *op, const char *path)
{
    setUp();
    if (!below(path)) return 0;
    char word[32];
    snprintf(word, sizeof word, ",%s,", op);
    if (!strstr(ops, word)) return 0;
    pthread_mutex_lock(&mutex);
    int n = ++count;
    pthread_mutex_unlock(&mutex);
    int hit = target && (n == target || (sticky && n > target));
    if (logFd >= 0) {
        char line[PATH_MAX + 64];
        int k = snprintf(line, sizeof line, "%d %s %s%s\n", n, op, path, hit ? " <- hit" : "");
        rawWrite(logFd, line, k);
    }
    if (!hit) return 0;
    if (!strcmp(mode, "torn") && !strcmp(op, "write")) return 2;
    if (!strcmp(mode, "kill") || !strcmp(mode, "torn")) { syscall(SYS_kill, getpid(), SIGKILL); pause(); }
    errno = errorOf(mode);
    return 1;
}

struct Head { char op[8]; uint32_t pathLength, otherLength; uint64_t offset, length; };

static void trace(const char *op, const char *path, const char *other, uint64_t offset, const void *data, uint64_t length, uint64_t dataLength)
{
    if (traceFd < 0 || !below(path)) return;
    struct Head head = { {0}, strlen(path), other ? strlen(other) : 0, offset, length };
    snprintf(head.op, sizeof head.op, "%s", op);
    pthread_mutex_lock(&mutex);
    rawWrite(traceFd, &head, sizeof head);
    rawWrite(traceFd, path, head.pathLength);
    if (other) rawWrite(traceFd, other, head.otherLength);
    if (dataLength) rawWrite(traceFd, data, dataLength);
    pthread_mutex_unlock(&mutex);
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name)

static int openAny(int dirfd, const char *path, int flags, mode_t m)
{
    char full[PATH_MAX];
    absolute(dirfd, path, full);
    int writes = (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
    if (writes && judge("open", full)) return -1;
    struct stat st;
    int existed = syscall(SYS_newfstatat, dirfd, path, &st, 0) == 0;
    int fd = syscall(SYS_openat, dirfd, path, flags, m);
    if (fd >= 0 && writes && (flags & O_CREAT) && !existed && (flags & O_TMPFILE) != O_TMPFILE)
        trace("create", full, 0, 0, 0, 0, 0);
    if (fd >= 0 && existed && (flags & O_TRUNC)) trace("trunc", full, 0, 0, 0, 0, 0);
    return fd;
}
#define MODE mode_t m = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list a; va_start(a, flags); m = va_arg(a, int); va_end(a); }
int open(const char *path, int flags, ...) { MODE return openAny(AT_FDCWD, path, flags, m); }
int open64(const char *path, int flags, ...) { MODE return openAny(AT_FDCWD, path, flags | O_LARGEFILE, m); }
int openat(int d, const char *path, int flags, ...) { MODE return openAny(d, path, flags, m); }
int openat64(int d, const char *path, int flags, ...) { MODE return openAny(d, path, flags | O_LARGEFILE, m); }

static ssize_t writeAny(int fd, const void *data, size_t n, off64_t at, int isPwrite)
{
    char path[PATH_MAX];
    pathOfFd(fd, path);
    int verdict = judge("write", path);
    if (verdict == 1) return -1;
    if (!isPwrite && traceFd >= 0 && below(path)) {
        at = syscall(SYS_lseek, fd, 0, SEEK_CUR);
        int fl = syscall(SYS_fcntl, fd, F_GETFL);
        if (fl & O_APPEND) { struct stat st; fstat(fd, &st); at = st.st_size; }
    }
    if (verdict == 2) {
        if (isPwrite) syscall(SYS_pwrite64, fd, data, n / 2, at); else rawWrite(fd, data, n / 2);
        syscall(SYS_kill, getpid(), SIGKILL);
        pause();
    }
    ssize_t done = isPwrite ? syscall(SYS_pwrite64, fd, data, n, at) : rawWrite(fd, data, n);
    if (done > 0) trace("write", path, 0, at, data, done, done);
    return done;
}
ssize_t write(int fd, const void *d, size_t n) { setUp(); return writeAny(fd, d, n, 0, 0); }
ssize_t pwrite(int fd, const void *d, size_t n, off_t at) { return writeAny(fd, d, n, at, 1); }
ssize_t pwrite64(int fd, const void *d, size_t n, off64_t at) { return writeAny(fd, d, n, at, 1); }

static int syncAny(int fd, int nr)
{
    char path[PATH_MAX];
    pathOfFd(fd, path);
    if (judge("sync", path)) return -1;
    int r = syscall(nr, fd);
    if (!r) trace("sync", path, 0, 0, 0, 0, 0);
    return r;
}
int fsync(int fd) { return syncAny(fd, SYS_fsync); }
int fdatasync(int fd) { return syncAny(fd, SYS_fdatasync); }

static int truncAny(int fd, off64_t n)
{
    char path[PATH_MAX];
    pathOfFd(fd, path);
    if (judge("trunc", path)) return -1;
    int r = syscall(SYS_ftruncate, fd, n);
    if (!r) trace("trunc", path, 0, n, 0, 0, 0);
    return r;
}
int ftruncate(int fd, off_t n) { return truncAny(fd, n); }
int ftruncate64(int fd, off64_t n) { return truncAny(fd, n); }

static int renameAny(int d1, const char *from, int d2, const char *to, unsigned flags)
{
    char a[PATH_MAX], b[PATH_MAX];
    absolute(d1, from, a);
    absolute(d2, to, b);
    if (judge("rename", b)) return -1;
    int r = syscall(SYS_renameat2, d1, from, d2, to, flags);
    if (!r) trace("rename", a, b, 0, 0, 0, 0);
    return r;
}
int rename(const char *from, const char *to) { return renameAny(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int d1, const char *from, int d2, const char *to) { return renameAny(d1, from, d2, to, 0); }
int renameat2(int d1, const char *from, int d2, const char *to, unsigned f) { return renameAny(d1, from, d2, to, f); }

static int unlinkAny(int d, const char *path, int flags)
{
    char full[PATH_MAX];
    absolute(d, path, full);
    if (judge("unlink", full)) return -1;
    int r = syscall(SYS_unlinkat, d, path, flags);
    if (!r) trace("unlink", full, 0, 0, 0, 0, 0);
    return r;
}
int unlink(const char *path) { return unlinkAny(AT_FDCWD, path, 0); }
int unlinkat(int d, const char *path, int flags) { return unlinkAny(d, path, flags); }
int remove(const char *path) { return unlinkAny(AT_FDCWD, path, 0); }

static int linkAny(int d1, const char *from, int d2, const char *to, int flags)
{
    char a[PATH_MAX], b[PATH_MAX];
    absolute(d1, from, a);
    if (!strncmp(a, "/proc/self/fd/", 14)) pathOfFd(atoi(a + 14), a);
    absolute(d2, to, b);
    if (judge("link", b)) return -1;
    int r = syscall(SYS_linkat, d1, from, d2, to, flags);
    if (!r) trace("link", a, b, 0, 0, 0, 0);
    return r;
}
int link(const char *from, const char *to) { return linkAny(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int d1, const char *from, int d2, const char *to, int f) { return linkAny(d1, from, d2, to, f); }

/* SQLite may ask for space ahead. */
int posix_fallocate64(int fd, off64_t at, off64_t n)
{
    char path[PATH_MAX];
    pathOfFd(fd, path);
    if (judge("write", path)) return errno;
    REAL(posix_fallocate64);
    return real(fd, at, n);
}
int posix_fallocate(int fd, off_t at, off_t n) { return posix_fallocate64(fd, at, n); }
