#define _GNU_SOURCE
#include "CLibrary.h"

#ifdef __linux__
#include <string.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
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
