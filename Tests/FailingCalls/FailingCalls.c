// Fails one of a program's calls on the files below a folder, by its number; preloaded with LD_PRELOAD.
//
// FAULT_BELOW   an absolute folder without links: calls on other files are neither counted nor failed
// FAULT_AT      the number of the call that fails, from 1
// FAULT_CODE    the errno it fails with; 0 ends the program there as kill -9 does
// FAULT_LASTS   when set, all later calls that take room on the disk fail as well, as on a full disk
// FAULT_NOTE    a file that the failed calls are written to; it stays missing when the number is not reached
// FAULT_COUNT   a file that the number of calls is written to when the program ends by itself
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *below, *note;
static long at;
static int code, lasts;
static atomic_long count;

__attribute__((constructor)) static void begin(void) {
  const char *number = getenv("FAULT_AT"), *reason = getenv("FAULT_CODE");
  below = getenv("FAULT_BELOW");
  note = getenv("FAULT_NOTE");
  lasts = getenv("FAULT_LASTS") != NULL;
  at = number ? atol(number) : 0;
  code = reason ? atoi(reason) : EIO;
}

// The whole path of a name in an open folder, or of an open file when the name is empty.
static const char *whole(int folder, const char *name, char *room) {
  if (name[0] == '/') return name;
  char link[64];
  if (folder == AT_FDCWD) {
    if (syscall(SYS_getcwd, room, PATH_MAX) < 0) return "";
  } else {
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, room, PATH_MAX);
    if (length < 0) return "";
    room[length] = 0;
  }
  if (name[0]) {
    size_t used = strlen(room);
    snprintf(room + used, 2 * PATH_MAX - used, "/%s", name);
  }
  return room;
}

static int is_below(const char *path) {
  size_t length = below ? strlen(below) : 0;
  return length && !strncmp(path, below, length) && (path[length] == '/' || !path[length]);
}

static void append(const char *path, const char *line) {
  if (!path) return;
  long file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (file < 0) return;
  syscall(SYS_write, file, line, strlen(line));
  syscall(SYS_close, file);
}

__attribute__((destructor)) static void end(void) {
  char line[32];
  snprintf(line, sizeof line, "%ld\n", atomic_load(&count));
  append(getenv("FAULT_COUNT"), line);
}

static void write_note(const char *call, const char *path, long now) {
  char line[2 * PATH_MAX + 64];
  snprintf(line, sizeof line, "%ld %s %s\n", now, call, path);
  append(note, line);
}

// Whether this call is to fail, with errno set; `takes` says that it takes room on the disk.
static int fails(const char *call, int takes, int folder, const char *name) {
  char room[2 * PATH_MAX];
  int kept = errno;
  const char *path = whole(folder, name ? name : "", room);
  if (at < 1 || !is_below(path)) {
    errno = kept;
    return 0;
  }
  long now = atomic_fetch_add(&count, 1) + 1;
  if (now != at && !(lasts && takes && now > at)) {
    errno = kept;
    return 0;
  }
  write_note(call, path, now);
  errno = code;
  return 1;
}

// What a failed call gives; with code 0 the program does not live to see it.
static int failed(void) {
  if (!code) {
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;) pause();
  }
  return -1;
}

#define REAL(result, name, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define OPENED(name) \
  int name(const char *path, int flags, ...) { \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list rest; \
      va_start(rest, flags); \
      mode = va_arg(rest, mode_t); \
      va_end(rest); \
    } \
    REAL(int, #name, const char *, int, ...); \
    return fails(#name, flags & O_CREAT, AT_FDCWD, path) ? failed() : real(path, flags, mode); \
  }
OPENED(open)
OPENED(open64)

#define OPENED_AT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list rest; \
      va_start(rest, flags); \
      mode = va_arg(rest, mode_t); \
      va_end(rest); \
    } \
    REAL(int, #name, int, const char *, int, ...); \
    return fails(#name, flags & O_CREAT, folder, path) ? failed() : real(folder, path, flags, mode); \
  }
OPENED_AT(openat)
OPENED_AT(openat64)

ssize_t read(int file, void *bytes, size_t size) {
  REAL(ssize_t, "read", int, void *, size_t);
  return fails("read", 0, file, NULL) ? failed() : real(file, bytes, size);
}

#define READ_AT(name, offset) \
  ssize_t name(int file, void *bytes, size_t size, offset from) { \
    REAL(ssize_t, #name, int, void *, size_t, offset); \
    return fails(#name, 0, file, NULL) ? failed() : real(file, bytes, size, from); \
  }
READ_AT(pread, off_t)
READ_AT(pread64, off64_t)

// A write that fails has written half: that is how a full disk leaves a file.
ssize_t write(int file, const void *bytes, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (!fails("write", 1, file, NULL)) return real(file, bytes, size);
  int kept = errno;
  if (size > 1) real(file, bytes, size / 2);
  errno = kept;
  return failed();
}

#define WRITTEN_AT(name, offset) \
  ssize_t name(int file, const void *bytes, size_t size, offset from) { \
    REAL(ssize_t, #name, int, const void *, size_t, offset); \
    if (!fails(#name, 1, file, NULL)) return real(file, bytes, size, from); \
    int kept = errno; \
    if (size > 1) real(file, bytes, size / 2, from); \
    errno = kept; \
    return failed(); \
  }
WRITTEN_AT(pwrite, off_t)
WRITTEN_AT(pwrite64, off64_t)

ssize_t writev(int file, const struct iovec *parts, int number) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  return fails("writev", 1, file, NULL) ? failed() : real(file, parts, number);
}

// A close that fails has closed.
int close(int file) {
  REAL(int, "close", int);
  int fault = fails("close", 0, file, NULL), kept = errno;
  int result = real(file);
  if (!fault) return result;
  errno = kept;
  return failed();
}

#define ON_FILE(name) \
  int name(int file) { \
    REAL(int, #name, int); \
    return fails(#name, 0, file, NULL) ? failed() : real(file); \
  }
ON_FILE(fsync)
ON_FILE(fdatasync)
ON_FILE(syncfs)

int flock(int file, int how) {
  REAL(int, "flock", int, int);
  return fails("flock", 0, file, NULL) ? failed() : real(file, how);
}

#define TRUNCATED(name, offset) \
  int name(int file, offset size) { \
    REAL(int, #name, int, offset); \
    return fails(#name, 0, file, NULL) ? failed() : real(file, size); \
  }
TRUNCATED(ftruncate, off_t)
TRUNCATED(ftruncate64, off64_t)

#define ON_PATH(name) \
  int name(const char *path) { \
    REAL(int, #name, const char *); \
    return fails(#name, 0, AT_FDCWD, path) ? failed() : real(path); \
  }
ON_PATH(unlink)
ON_PATH(rmdir)

int unlinkat(int folder, const char *path, int flags) {
  REAL(int, "unlinkat", int, const char *, int);
  return fails("unlinkat", 0, folder, path) ? failed() : real(folder, path, flags);
}

#define WITH_MODE(name, takes) \
  int name(const char *path, mode_t mode) { \
    REAL(int, #name, const char *, mode_t); \
    return fails(#name, takes, AT_FDCWD, path) ? failed() : real(path, mode); \
  }
WITH_MODE(creat, 1)
WITH_MODE(mkdir, 1)
WITH_MODE(chmod, 0)

int mkdirat(int folder, const char *path, mode_t mode) {
  REAL(int, "mkdirat", int, const char *, mode_t);
  return fails("mkdirat", 1, folder, path) ? failed() : real(folder, path, mode);
}

int fchmod(int file, mode_t mode) {
  REAL(int, "fchmod", int, mode_t);
  return fails("fchmod", 0, file, NULL) ? failed() : real(file, mode);
}

#define ON_BOTH(name) \
  int name(const char *path, const char *target) { \
    REAL(int, #name, const char *, const char *); \
    return fails(#name, 1, AT_FDCWD, target) ? failed() : real(path, target); \
  }
ON_BOTH(rename)
ON_BOTH(link)
ON_BOTH(symlink)

int renameat(int one, const char *path, int other, const char *target) {
  REAL(int, "renameat", int, const char *, int, const char *);
  return fails("renameat", 1, other, target) ? failed() : real(one, path, other, target);
}

int renameat2(int one, const char *path, int other, const char *target, unsigned flags) {
  REAL(int, "renameat2", int, const char *, int, const char *, unsigned);
  return fails("renameat2", 1, other, target) ? failed() : real(one, path, other, target, flags);
}

int linkat(int one, const char *path, int other, const char *target, int flags) {
  REAL(int, "linkat", int, const char *, int, const char *, int);
  return fails("linkat", 1, other, target) ? failed() : real(one, path, other, target, flags);
}

#define INSPECTED(name, answer) \
  int name(const char *restrict path, struct answer *restrict result) { \
    REAL(int, #name, const char *, struct answer *); \
    return fails(#name, 0, AT_FDCWD, path) ? failed() : real(path, result); \
  }
INSPECTED(stat, stat)
INSPECTED(lstat, stat)
INSPECTED(stat64, stat64)
INSPECTED(lstat64, stat64)

#define INSPECTED_OPEN(name, answer) \
  int name(int file, struct answer *result) { \
    REAL(int, #name, int, struct answer *); \
    return fails(#name, 0, file, NULL) ? failed() : real(file, result); \
  }
INSPECTED_OPEN(fstat, stat)
INSPECTED_OPEN(fstat64, stat64)

#define INSPECTED_AT(name, answer) \
  int name(int folder, const char *restrict path, struct answer *restrict result, int flags) { \
    REAL(int, #name, int, const char *, struct answer *, int); \
    return fails(#name, 0, folder, path) ? failed() : real(folder, path, result, flags); \
  }
INSPECTED_AT(fstatat, stat)
INSPECTED_AT(fstatat64, stat64)

int statx(int folder, const char *restrict path, int flags, unsigned mask, struct statx *restrict result) {
  REAL(int, "statx", int, const char *, int, unsigned, struct statx *);
  return fails("statx", 0, folder, path) ? failed() : real(folder, path, flags, mask, result);
}

DIR *opendir(const char *path) {
  REAL(DIR *, "opendir", const char *);
  if (!fails("opendir", 0, AT_FDCWD, path)) return real(path);
  failed();
  return NULL;
}

DIR *fdopendir(int file) {
  REAL(DIR *, "fdopendir", int);
  if (!fails("fdopendir", 0, file, NULL)) return real(file);
  failed();
  return NULL;
}

#define LISTED(name, entry) \
  struct entry *name(DIR *folder) { \
    REAL(struct entry *, #name, DIR *); \
    if (!fails(#name, 0, dirfd(folder), NULL)) return real(folder); \
    failed(); \
    return NULL; \
  }
LISTED(readdir, dirent)
LISTED(readdir64, dirent64)

char *realpath(const char *restrict path, char *restrict room) {
  REAL(char *, "realpath", const char *, char *);
  if (!fails("realpath", 0, AT_FDCWD, path)) return real(path, room);
  failed();
  return NULL;
}
