/* slow-flush: preloaded, makes every flush to disk take longer, as on a small PC's disk, and counts them.
 *
 *   cc -O2 -shared -fPIC -o slow-flush.so slow-flush.c -ldl
 *   SLOW_FLUSH_US=4000 LD_PRELOAD=$PWD/slow-flush.so PROGRAM [ARGUMENT...]
 *
 * SLOW_FLUSH_US=N        sleep N microseconds after each fsync() or fdatasync() that succeeded (default 0)
 * SLOW_FLUSH_COUNT=FILE  append one byte to FILE for each of them: its size is the count, over all processes
 *
 * Has no effect on wholly static programs, nor on those with more rights than their caller. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

typedef int flush_function(int);

static flush_function *real_fsync, *real_fdatasync;
static struct timespec pause_time;
static int count_file = -1;

__attribute__((constructor)) static void prepare(void) {
    real_fsync = (flush_function *)dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = (flush_function *)dlsym(RTLD_NEXT, "fdatasync");

    const char *microseconds = getenv("SLOW_FLUSH_US");
    long amount = microseconds ? strtol(microseconds, NULL, 10) : 0;
    if (amount > 0) {
        pause_time.tv_sec = amount / 1000000;
        pause_time.tv_nsec = amount % 1000000 * 1000;
    }

    const char *path = getenv("SLOW_FLUSH_COUNT");
    if (path)
        count_file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
}

static int slowly(flush_function *flush, int file) {
    int result = flush(file);
    int reason = errno;
    if (result == 0) {
        /* A count that cannot be written must not fail the program under test. */
        if (count_file >= 0 && write(count_file, ".", 1) != 1)
            count_file = -1;
        struct timespec left = pause_time;
        while (nanosleep(&left, &left) != 0 && errno == EINTR)
            ;
    }
    errno = reason;
    return result;
}

/* Another library's constructor may flush before ours has run. */
int fsync(int file) {
    if (!real_fsync)
        prepare();
    return slowly(real_fsync, file);
}

int fdatasync(int file) {
    if (!real_fdatasync)
        prepare();
    return slowly(real_fdatasync, file);
}
