/* A disk that fails when a test says so, preloaded into the program under test (LD_PRELOAD, Linux).
 *
 * It stands between the program and the C library, sees every call on a file below a folder, counts those calls and lets
 * the one that the test names fail: once, or from then on until the test heals the disk.
 *
 *   FAULTS_UNDER    folders whose files are watched, separated by ':'
 *   FAULTS_CONTROL  a file of one page that test and program share: `struct control`
 *   FAULTS_TRACE    where each watched call is written down while the disk is armed (may be unset)
 *   FAULTS_RECORD   where everything that changes a file is written down with its bytes while the disk is armed, and what
 *                   goes to standard output: see `record` (may be unset)
 *   FAULTS_NAMED    set where the disk has no files without a name, as many have none
 *   FAULTS_CLOCK    seconds that the program's clock is ahead of this computer's (may be unset)
 *
 * Syncs count and fail as asked and otherwise do nothing: a test that looks at failures needs no durable disk.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

/* Kinds of calls; a fault says which of them it strikes. The letters stand in the trace. */
enum { LOOK, READ, WRITE, SYNC, OPEN, MAKE, NAME, REMOVE };
static const char LETTERS[] = "LRWSOMNU";

/* Words of the shared page, in the computer's byte order. */
struct control {
    _Atomic uint32_t armed;   /* calls are counted */
    _Atomic uint32_t at;      /* the call that fails, from 1; 0 for none */
    _Atomic uint32_t error;   /* errno; 0 for a short write; KILLED to end the program */
    _Atomic uint32_t lasting; /* from then on */
    _Atomic uint32_t kinds;   /* which kinds fail, a bit each */
    _Atomic uint32_t seen;    /* calls so far */
    _Atomic uint32_t failed;  /* calls that failed */
};

/* No error's number. */
enum { KILLED = 9999 };

static struct control *control;
static const char *under;
static int trace = -1;
static long ahead;
static int named;
static int tape = -1;

#define REAL(name, result, ...)                                        \
    static result (*real)(__VA_ARGS__);                                \
    if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    under = getenv("FAULTS_UNDER");
    const char *page = getenv("FAULTS_CONTROL"), *lines = getenv("FAULTS_TRACE"), *clock = getenv("FAULTS_CLOCK");
    ahead = clock ? atol(clock) : 0;
    named = getenv("FAULTS_NAMED") != NULL;
    int fd = page ? open(page, O_RDWR | O_CLOEXEC) : -1;
    if (lines) trace = open(lines, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const char *recorded = getenv("FAULTS_RECORD");
    if (recorded) tape = open(recorded, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0) return;
    void *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (shared != MAP_FAILED) control = shared;
}

static int watched(const char *path) {
    for (const char *one = under; one && *one;) {
        const char *end = strchrnul(one, ':');
        size_t length = (size_t)(end - one);
        if (!strncmp(path, one, length) && (path[length] == '/' || path[length] == 0)) return 1;
        one = *end ? end + 1 : end;
    }
    return 0;
}

/* Whether the call fails now. `path` is absolute; SHORT asks for a short write. */
enum { GOES, FAILS, SHORT };
static int judge(int kind, const char *name, const char *path) {
    if (!watched(path)) return GOES;
    uint32_t now = atomic_fetch_add(&control->seen, 1) + 1, at = control->at;
    if (trace >= 0) {
        char line[4200];
        int length = snprintf(line, sizeof line, "%c %s %s\n", LETTERS[kind], name, path);
        static ssize_t (*out)(int, const void *, size_t);
        if (!out) out = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
        if (length > 0) out(trace, line, (size_t)length);
    }
    if (!at || now < at || (now > at && !control->lasting)) return GOES;
    if (!(control->kinds & (1u << kind))) return GOES;
    if (control->error == KILLED) {
        atomic_fetch_add(&control->failed, 1);
        kill(getpid(), SIGKILL);
        for (;;) pause();
    }
    /* A disk with room for half of this write has none for the next. */
    uint32_t nth = atomic_fetch_add(&control->failed, 1);
    errno = control->error ? (int)control->error : ENOSPC;
    return control->error == 0 && nth == 0 ? SHORT : FAILS;
}

static int off(void) { return !control || !control->armed; }

/* The absolute path of what `path` names from the folder `dir`; of `dir` itself where it names nothing. */
static int whole_path(int dir, const char *path, char whole[4096]) {
    char place[64];
    if (path[0] == '/') return snprintf(whole, 4096, "%s", path) < 4096;
    snprintf(place, sizeof place, "/proc/self/fd/%d", dir);
    ssize_t length = readlink(dir == AT_FDCWD ? "/proc/self/cwd" : place, whole, 4095);
    if (length < 0) return 0;
    snprintf(whole + length, 4096 - (size_t)length, "%s%s", *path ? "/" : "", path);
    return 1;
}

/* Writes down a call that went well: a line "LETTER INODE OFFSET LENGTH PATH", then so many bytes.
 *
 *   W  written     T  cut or grown to OFFSET    G  grown to OFFSET at least    S  brought to the disk    O  said on standard output (no file)
 *   A  made without a name
 *   C  made        M  folder made               U  name removed           N  PATH is called as the bytes say from now on
 *   L  the file got the name PATH too           X  written in a way that isn't written down */
static void record(char letter, uint64_t inode, int64_t offset, const char *path, const void *bytes, size_t length) {
    char line[4400];
    int head = snprintf(line, sizeof line, "%c %llu %lld %zu %s\n", letter, (unsigned long long)inode, (long long)offset, length, path);
    struct iovec both[2] = {{line, (size_t)head}, {(void *)bytes, length}};
    static ssize_t (*out)(int, const struct iovec *, int);
    if (!out) out = (ssize_t (*)(int, const struct iovec *, int))dlsym(RTLD_NEXT, "writev");
    int before = errno;
    out(tape, both, 2);
    errno = before;
}

static int taping(void) { return tape >= 0 && control && control->armed; }

static uint64_t inode_of(int fd) {
    static int (*real)(int, struct stat *);
    if (!real) real = (int (*)(int, struct stat *))dlsym(RTLD_NEXT, "fstat");
    struct stat found;
    return real(fd, &found) ? 0 : found.st_ino;
}

static void tape_fd(char letter, int fd, int64_t offset, const void *bytes, size_t length) {
    char whole[4096];
    if (!taping()) return;
    if (fd == STDOUT_FILENO) {
        if (letter == 'W') record('O', 0, 0, "-", bytes, length);
        return;
    }
    if (whole_path(fd, "", whole) && watched(whole)) record(letter, inode_of(fd), offset, whole, bytes, length);
}

static void tape_path(char letter, int dir, const char *path) {
    char whole[4096];
    if (taping() && whole_path(dir, path, whole) && watched(whole)) record(letter, 0, 0, whole, NULL, 0);
}

static void tape_name(int from, const char *old, int to, const char *new) {
    char whole[4096], name[4096];
    if (!taping() || !whole_path(from, old, whole) || !whole_path(to, new, name) || !watched(name)) return;
    record('N', 0, 0, whole, name, strlen(name));
}

static void tape_link(int from, const char *old, int to, const char *new) {
    char name[4096];
    struct stat found;
    static int (*real)(int, const char *, struct stat *, int);
    if (!real) real = (int (*)(int, const char *, struct stat *, int))dlsym(RTLD_NEXT, "fstatat");
    if (!taping() || !whole_path(to, new, name) || !watched(name) || real(from, old, &found, 0)) return;
    record('L', found.st_ino, 0, name, NULL, 0);
}

static int exists(int dir, const char *path) {
    static int (*real)(int, const char *, int, int);
    if (!real) real = (int (*)(int, const char *, int, int))dlsym(RTLD_NEXT, "faccessat");
    int before = errno, found = !real(dir, path, F_OK, AT_SYMLINK_NOFOLLOW);
    errno = before;
    return found;
}

static int tape_open(int fd, int flags, int was_there) {
    if (fd >= 0 && (flags & O_TMPFILE) == O_TMPFILE) tape_fd('A', fd, 0, NULL, 0);
    else if (fd >= 0 && (flags & O_CREAT) && !was_there) tape_fd('C', fd, 0, NULL, 0);
    else if (fd >= 0 && (flags & O_TRUNC)) tape_fd('T', fd, 0, NULL, 0);
    return fd;
}

static int by_path(int kind, const char *name, int dir, const char *path) {
    if (off() || !path) return GOES;
    char whole[4096], place[64];
    if (path[0] == '/') return judge(kind, name, path);
    snprintf(place, sizeof place, "/proc/self/fd/%d", dir);
    ssize_t length = readlink(dir == AT_FDCWD ? "/proc/self/cwd" : place, whole, sizeof whole - 1);
    if (length < 0) return GOES;
    snprintf(whole + length, sizeof whole - (size_t)length, "%s%s", *path ? "/" : "", path);
    return judge(kind, name, whole);
}

static int by_fd(int kind, const char *name, int fd) {
    return off() ? GOES : by_path(kind, name, fd, "");
}

/* Opening: one that may make or change the file, or one that only reads it. */
static int refused(int flags) {
    if (!named || (flags & O_TMPFILE) != O_TMPFILE) return 0;
    errno = EOPNOTSUPP;
    return 1;
}
static int opening(int flags) { return flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC) ? MAKE : OPEN; }

#define OPENS(name)                                                                       \
    int name(const char *path, int flags, ...) {                                          \
        REAL(name, int, const char *, int, ...);                                          \
        va_list rest; va_start(rest, flags);                                              \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;           \
        va_end(rest);                                                                     \
        if (refused(flags) || by_path(opening(flags), "open", AT_FDCWD, path)) return -1; \
        int was_there = taping() && exists(AT_FDCWD, path);                               \
        return tape_open(real(path, flags, mode), flags, was_there);                      \
    }
OPENS(open)
OPENS(open64)

#define OPENS_AT(name)                                                                    \
    int name(int dir, const char *path, int flags, ...) {                                 \
        REAL(name, int, int, const char *, int, ...);                                     \
        va_list rest; va_start(rest, flags);                                              \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;           \
        va_end(rest);                                                                     \
        if (refused(flags) || by_path(opening(flags), "open", dir, path)) return -1;      \
        int was_there = taping() && exists(dir, path);                                    \
        return tape_open(real(dir, path, flags, mode), flags, was_there);                 \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

#define BY_PATH(name, kind, parameters, path, call, ...) \
    int name parameters { REAL(name, int, __VA_ARGS__); return by_path(kind, #name, AT_FDCWD, path) ? -1 : real call; }
#define BY_DIR(name, kind, parameters, dir, path, call, ...) \
    int name parameters { REAL(name, int, __VA_ARGS__); return by_path(kind, #name, dir, path) ? -1 : real call; }
#define BY_FD(result, name, kind, parameters, fd, call, ...) \
    result name parameters { REAL(name, result, __VA_ARGS__); return by_fd(kind, #name, fd) ? (result)-1 : real call; }

BY_PATH(creat, MAKE, (const char *p, mode_t m), p, (p, m), const char *, mode_t)
BY_PATH(creat64, MAKE, (const char *p, mode_t m), p, (p, m), const char *, mode_t)
int mkdir(const char *p, mode_t m) {
    REAL(mkdir, int, const char *, mode_t);
    if (by_path(MAKE, "mkdir", AT_FDCWD, p) || real(p, m)) return -1;
    tape_path('M', AT_FDCWD, p);
    return 0;
}
BY_DIR(mkdirat, MAKE, (int d, const char *p, mode_t m), d, p, (d, p, m), int, const char *, mode_t)
int rename(const char *a, const char *b) {
    REAL(rename, int, const char *, const char *);
    if (by_path(NAME, "rename", AT_FDCWD, b) || real(a, b)) return -1;
    tape_name(AT_FDCWD, a, AT_FDCWD, b);
    return 0;
}
BY_DIR(renameat, NAME, (int c, const char *a, int d, const char *b), d, b, (c, a, d, b), int, const char *, int, const char *)
int renameat2(int c, const char *a, int d, const char *b, unsigned f) {
    REAL(renameat2, int, int, const char *, int, const char *, unsigned);
    if (by_path(NAME, "renameat2", d, b) || real(c, a, d, b, f)) return -1;
    tape_name(c, a, d, b);
    return 0;
}
BY_PATH(link, NAME, (const char *a, const char *b), b, (a, b), const char *, const char *)
int linkat(int c, const char *a, int d, const char *b, int f) {
    REAL(linkat, int, int, const char *, int, const char *, int);
    if (by_path(NAME, "linkat", d, b) || real(c, a, d, b, f)) return -1;
    tape_link(c, a, d, b);
    return 0;
}
BY_PATH(symlink, NAME, (const char *a, const char *b), b, (a, b), const char *, const char *)
BY_PATH(chmod, NAME, (const char *p, mode_t m), p, (p, m), const char *, mode_t)
BY_FD(int, fchmod, NAME, (int fd, mode_t m), fd, (fd, m), int, mode_t)
int unlink(const char *p) {
    REAL(unlink, int, const char *);
    if (by_path(REMOVE, "unlink", AT_FDCWD, p) || real(p)) return -1;
    tape_path('U', AT_FDCWD, p);
    return 0;
}
int unlinkat(int d, const char *p, int f) {
    REAL(unlinkat, int, int, const char *, int);
    if (by_path(REMOVE, "unlinkat", d, p) || real(d, p, f)) return -1;
    tape_path('U', d, p);
    return 0;
}
int rmdir(const char *p) {
    REAL(rmdir, int, const char *);
    if (by_path(REMOVE, "rmdir", AT_FDCWD, p) || real(p)) return -1;
    tape_path('U', AT_FDCWD, p);
    return 0;
}
BY_PATH(stat, LOOK, (const char *restrict p, struct stat *restrict s), p, (p, s), const char *, struct stat *)
BY_PATH(stat64, LOOK, (const char *restrict p, struct stat64 *restrict s), p, (p, s), const char *, struct stat64 *)
BY_PATH(lstat, LOOK, (const char *restrict p, struct stat *restrict s), p, (p, s), const char *, struct stat *)
BY_PATH(lstat64, LOOK, (const char *restrict p, struct stat64 *restrict s), p, (p, s), const char *, struct stat64 *)
BY_DIR(fstatat, LOOK, (int d, const char *restrict p, struct stat *restrict s, int f), d, p, (d, p, s, f), int, const char *, struct stat *, int)
BY_DIR(fstatat64, LOOK, (int d, const char *restrict p, struct stat64 *restrict s, int f), d, p, (d, p, s, f), int, const char *, struct stat64 *, int)
BY_DIR(statx, LOOK, (int d, const char *restrict p, int f, unsigned m, struct statx *restrict s), d, p, (d, p, f, m, s), int, const char *, int, unsigned, struct statx *)
BY_PATH(access, LOOK, (const char *p, int m), p, (p, m), const char *, int)
BY_DIR(faccessat, LOOK, (int d, const char *p, int m, int f), d, p, (d, p, m, f), int, const char *, int, int)
BY_FD(int, fstat, LOOK, (int fd, struct stat *s), fd, (fd, s), int, struct stat *)
BY_FD(int, fstat64, LOOK, (int fd, struct stat64 *s), fd, (fd, s), int, struct stat64 *)
BY_FD(ssize_t, read, READ, (int fd, void *b, size_t n), fd, (fd, b, n), int, void *, size_t)
BY_FD(ssize_t, readv, READ, (int fd, const struct iovec *v, int n), fd, (fd, v, n), int, const struct iovec *, int)
BY_FD(ssize_t, pread, READ, (int fd, void *b, size_t n, off_t o), fd, (fd, b, n, o), int, void *, size_t, off_t)
BY_FD(ssize_t, pread64, READ, (int fd, void *b, size_t n, off64_t o), fd, (fd, b, n, o), int, void *, size_t, off64_t)
int ftruncate(int fd, off_t n) {
    REAL(ftruncate, int, int, off_t);
    if (by_fd(WRITE, "ftruncate", fd) || real(fd, n)) return -1;
    tape_fd('T', fd, n, NULL, 0);
    return 0;
}
int ftruncate64(int fd, off64_t n) {
    REAL(ftruncate64, int, int, off64_t);
    if (by_fd(WRITE, "ftruncate64", fd) || real(fd, n)) return -1;
    tape_fd('T', fd, n, NULL, 0);
    return 0;
}
int fallocate(int fd, int m, off_t o, off_t n) {
    REAL(fallocate, int, int, int, off_t, off_t);
    if (by_fd(WRITE, "fallocate", fd) || real(fd, m, o, n)) return -1;
    tape_fd(m ? 'X' : 'G', fd, o + n, NULL, 0);
    return 0;
}
int fallocate64(int fd, int m, off64_t o, off64_t n) {
    REAL(fallocate64, int, int, int, off64_t, off64_t);
    if (by_fd(WRITE, "fallocate64", fd) || real(fd, m, o, n)) return -1;
    tape_fd(m ? 'X' : 'G', fd, o + n, NULL, 0);
    return 0;
}
ssize_t writev(int fd, const struct iovec *v, int n) {
    REAL(writev, ssize_t, int, const struct iovec *, int);
    if (by_fd(WRITE, "writev", fd)) return -1;
    ssize_t done = real(fd, v, n);
    if (done > 0) tape_fd('X', fd, 0, NULL, 0);
    return done;
}
ssize_t copy_file_range(int a, off64_t *x, int b, off64_t *y, size_t n, unsigned f) {
    REAL(copy_file_range, ssize_t, int, off64_t *, int, off64_t *, size_t, unsigned);
    if (by_fd(WRITE, "copy_file_range", b)) return -1;
    ssize_t done = real(a, x, b, y, n, f);
    if (done > 0) tape_fd('X', b, 0, NULL, 0);
    return done;
}
ssize_t sendfile(int b, int a, off_t *x, size_t n) {
    REAL(sendfile, ssize_t, int, int, off_t *, size_t);
    if (by_fd(WRITE, "sendfile", b)) return -1;
    ssize_t done = real(b, a, x, n);
    if (done > 0) tape_fd('X', b, 0, NULL, 0);
    return done;
}
ssize_t sendfile64(int b, int a, off64_t *x, size_t n) {
    REAL(sendfile64, ssize_t, int, int, off64_t *, size_t);
    if (by_fd(WRITE, "sendfile64", b)) return -1;
    ssize_t done = real(b, a, x, n);
    if (done > 0) tape_fd('X', b, 0, NULL, 0);
    return done;
}

/* These two give the error instead of setting `errno`. */
int posix_fallocate(int fd, off_t o, off_t n) {
    REAL(posix_fallocate, int, int, off_t, off_t);
    if (by_fd(WRITE, "posix_fallocate", fd)) return errno;
    int failed = real(fd, o, n);
    if (!failed) tape_fd('G', fd, o + n, NULL, 0);
    return failed;
}
int posix_fallocate64(int fd, off64_t o, off64_t n) {
    REAL(posix_fallocate64, int, int, off64_t, off64_t);
    if (by_fd(WRITE, "posix_fallocate", fd)) return errno;
    int failed = real(fd, o, n);
    if (!failed) tape_fd('G', fd, o + n, NULL, 0);
    return failed;
}

ssize_t write(int fd, const void *bytes, size_t n) {
    REAL(write, ssize_t, int, const void *, size_t);
    int judged = by_fd(WRITE, "write", fd);
    /* Written down before it is out: whoever reads it may arm the disk for what comes next. */
    if (fd == STDOUT_FILENO) tape_fd('W', fd, 0, bytes, n);
    ssize_t done = judged == FAILS ? -1 : real(fd, bytes, judged == SHORT ? n / 2 : n);
    if (done > 0 && fd != STDOUT_FILENO && taping()) tape_fd('W', fd, lseek(fd, 0, SEEK_CUR) - done, bytes, (size_t)done);
    return done;
}
ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at) {
    REAL(pwrite, ssize_t, int, const void *, size_t, off_t);
    int judged = by_fd(WRITE, "write", fd);
    ssize_t done = judged == FAILS ? -1 : real(fd, bytes, judged == SHORT ? n / 2 : n, at);
    if (done > 0) tape_fd('W', fd, at, bytes, (size_t)done);
    return done;
}
ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at) {
    REAL(pwrite64, ssize_t, int, const void *, size_t, off64_t);
    int judged = by_fd(WRITE, "write", fd);
    ssize_t done = judged == FAILS ? -1 : real(fd, bytes, judged == SHORT ? n / 2 : n, at);
    if (done > 0) tape_fd('W', fd, at, bytes, (size_t)done);
    return done;
}

int fsync(int fd) {
    if (by_fd(SYNC, "fsync", fd)) return -1;
    tape_fd('S', fd, 0, NULL, 0);
    return 0;
}
int fdatasync(int fd) {
    if (by_fd(SYNC, "fdatasync", fd)) return -1;
    tape_fd('S', fd, 0, NULL, 0);
    return 0;
}

DIR *opendir(const char *path) {
    REAL(opendir, DIR *, const char *);
    return by_path(OPEN, "opendir", AT_FDCWD, path) ? NULL : real(path);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    REAL(clock_gettime, int, clockid_t, struct timespec *);
    int result = real(clock, now);
    if (!result && clock == CLOCK_REALTIME) now->tv_sec += ahead;
    return result;
}
int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    REAL(gettimeofday, int, struct timeval *, void *);
    int result = real(now, zone);
    if (!result) now->tv_sec += ahead;
    return result;
}
time_t time(time_t *to) {
    REAL(time, time_t, time_t *);
    time_t now = real(NULL) + ahead;
    if (to) *to = now;
    return now;
}
