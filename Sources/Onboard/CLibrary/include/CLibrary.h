// Functions of the C library that its Swift module does not show: extensions of GNU and of Linux,
// behind _GNU_SOURCE or in headers that the module leaves out.
#ifndef ONBOARD_CLIBRARY_H
#define ONBOARD_CLIBRARY_H

#include <stddef.h>

#ifdef __linux__

/// Flushes the file system that a descriptor is on; gives 0 or -1, as `syncfs`.
int onboard_syncfs(int descriptor);

/// Overwrites memory with zeros, which no optimisation leaves out.
void onboard_wipe(void *memory, size_t count);

/// Sets a parameter of glibc's memory allocator; does nothing elsewhere.
void onboard_tune_allocator(void);

#endif
#endif
