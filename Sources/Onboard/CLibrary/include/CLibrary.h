// Functions of the C library that its Swift module does not export: GNU and Linux extensions,
// which need _GNU_SOURCE or are in headers that the module leaves out.
#ifndef ONBOARD_CLIBRARY_H
#define ONBOARD_CLIBRARY_H

#include <stddef.h>

// The commit that a release is made of, which `make dist` defines.
#ifndef ONBOARD_COMMIT
#define ONBOARD_COMMIT ""
#endif

/// The commit that the program was built from; empty where nobody said it.
static inline const char *onboard_commit(void) { return ONBOARD_COMMIT; }

#ifdef __linux__

/// Flushes the file system of a descriptor; returns 0 or -1, like `syncfs`.
int onboard_syncfs(int descriptor);

/// Overwrites memory with zeros; the compiler cannot optimise the call away.
void onboard_wipe(void *memory, size_t count);

/// Sets a parameter of glibc's memory allocator; does nothing elsewhere.
void onboard_tune_allocator(void);

#endif
#endif
