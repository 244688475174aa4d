/* clock-ahead: preloaded, sets the wall clock of a program ahead; the clocks that count from the start stay as they are.
 *
 *   cc -O2 -shared -fPIC -o clock-ahead.so clock-ahead.c
 *   CLOCK_AHEAD_S=432000 LD_PRELOAD=$PWD/clock-ahead.so PROGRAM [ARGUMENT...]
 *
 * CLOCK_AHEAD_S=N      seconds ahead, negative for behind (default 0)
 * CLOCK_AHEAD_FILE=F   a file of eight bytes, the same as a number of this machine; who writes into it sets the clock of
 *                      a program that runs
 *
 * faketime does this too, but calls setenv() before main(), which moves the environment: a Swift program, which finds
 * its arguments in front of it, then has none. Has no effect on wholly static programs. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long fixed;
static volatile long *ahead = &fixed;

__attribute__((constructor)) static void prepare(void) {
    const char *seconds = getenv("CLOCK_AHEAD_S"), *path = getenv("CLOCK_AHEAD_FILE");
    fixed = seconds ? strtol(seconds, NULL, 10) : 0;
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return;
    void *shared = mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
    if (shared != MAP_FAILED)
        ahead = shared;
    close(file);
}

int clock_gettime(clockid_t clock, struct timespec *value) {
    int result = (int)syscall(SYS_clock_gettime, clock, value);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        value->tv_sec += *ahead;
    return result;
}

int gettimeofday(struct timeval *value, void *zone) {
    int result = (int)syscall(SYS_gettimeofday, value, zone);
    if (result == 0)
        value->tv_sec += *ahead;
    return result;
}

time_t time(time_t *value) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (value)
        *value = now.tv_sec;
    return now.tv_sec;
}
