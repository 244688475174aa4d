/* clock-ahead: preloaded, sets the wall clock of a program ahead; the clocks that count from the start stay as they are.
 *
 *   cc -O2 -shared -fPIC -o clock-ahead.so clock-ahead.c
 *   CLOCK_AHEAD_S=432000 LD_PRELOAD=$PWD/clock-ahead.so PROGRAM [ARGUMENT...]
 *
 * CLOCK_AHEAD_S=N   seconds ahead, negative for behind (default 0)
 *
 * faketime does this too, but calls setenv() before main(), which moves the environment: a Swift program, which finds
 * its arguments in front of it, then has none. Has no effect on wholly static programs. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long ahead;

__attribute__((constructor)) static void prepare(void) {
    const char *seconds = getenv("CLOCK_AHEAD_S");
    ahead = seconds ? strtol(seconds, NULL, 10) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *value) {
    int result = (int)syscall(SYS_clock_gettime, clock, value);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        value->tv_sec += ahead;
    return result;
}

int gettimeofday(struct timeval *value, void *zone) {
    int result = (int)syscall(SYS_gettimeofday, value, zone);
    if (result == 0)
        value->tv_sec += ahead;
    return result;
}

time_t time(time_t *value) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (value)
        *value = now.tv_sec;
    return now.tv_sec;
}
