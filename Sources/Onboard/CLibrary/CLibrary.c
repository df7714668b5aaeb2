#define _GNU_SOURCE
#include "CLibrary.h"

#ifdef __linux__
#include <string.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#include <stdlib.h>

// Where there is no /proc, the runtime does not find its own file, and aborts before the program
// begins; told where to look, it does not search. Nothing is looked for there but a tool that
// prints stacks. This runs before the runtime's own constructors.
__attribute__((constructor(101))) static void do_without_proc(void) {
  if (access("/proc/self/exe", F_OK) != 0)
    setenv("SWIFT_ROOT", "/", 0);
}

// Swift's runtime looks for the arguments by way of /proc/self/maps. Where it cannot open that, the
// arguments are lost, or the process aborts. The C library hands them to every constructor, and
// this function of the runtime takes them; it is weak, as no header promises it.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **, int) __attribute__((weak));

__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  if (_swift_stdlib_overrideUnsafeArgvArgc && count > 0)
    _swift_stdlib_overrideUnsafeArgvArgc(values, count);
}
#endif

int onboard_syncfs(int descriptor) { return syncfs(descriptor); }

void onboard_wipe(void *memory, size_t count) { explicit_bzero(memory, count); }

void onboard_tune_allocator(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 8 << 20);
  mallopt(M_MXFAST, 0);
#endif
}
#endif
