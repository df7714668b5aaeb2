/* The parts of a C library that Embedded Swift needs: memory from the wasm heap, and a few loops.
 *
 * Freed blocks are kept in lists by size class (powers of two) and used again, so that the page can
 * check at every keystroke without its memory growing. */
#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;

#define CLASSES 32
#define HEADER 16

typedef struct block {
  struct block *next;
} block;

static block *lists[CLASSES];
static uintptr_t top;

static int class_of(size_t size) {
  int class = 4;
  while (((size_t)1 << class) < size && class < CLASSES - 1) class++;
  return class;
}

static void *take(size_t size) {
  int class = class_of(size + HEADER);
  if (lists[class]) {
    block *found = lists[class];
    lists[class] = found->next;
    return found;
  }
  if (!top) top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
  size_t length = (size_t)1 << class;
  uintptr_t end = top + length;
  size_t have = __builtin_wasm_memory_size(0) * 65536;
  if (end > have) {
    size_t pages = (end - have + 65535) / 65536;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
  }
  void *found = (void *)top;
  top = end;
  return found;
}

/* Each block stores its class and its true start in the 16 bytes before the caller's memory. */
int posix_memalign(void **out, size_t alignment, size_t size) {
  size_t extra = alignment > HEADER ? alignment : 0;
  uintptr_t start = (uintptr_t)take(size + extra);
  uintptr_t place = start + HEADER;
  if (extra) place = (place + alignment - 1) & ~(uintptr_t)(alignment - 1);
  ((uint32_t *)place)[-1] = (uint32_t)class_of(size + extra + HEADER);
  ((uint32_t *)place)[-2] = (uint32_t)start;
  *out = (void *)place;
  return 0;
}

void free(void *place) {
  if (!place) return;
  uint32_t class = ((uint32_t *)place)[-1];
  block *start = (block *)(uintptr_t)((uint32_t *)place)[-2];
  start->next = lists[class];
  lists[class] = start;
}

/* With -mbulk-memory, each of these compiles to a single instruction. */
void *memcpy(void *to, const void *from, size_t count) {
  return __builtin_memcpy(to, from, count);
}

void *memmove(void *to, const void *from, size_t count) {
  return __builtin_memmove(to, from, count);
}

void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }

int memcmp(const void *one, const void *other, size_t count) {
  const unsigned char *a = one, *b = other;
  for (; count--; a++, b++)
    if (*a != *b) return *a < *b ? -1 : 1;
  return 0;
}

size_t strlen(const char *text) {
  size_t count = 0;
  while (text[count]) count++;
  return count;
}

/* Hash seeds need not be secret here: the page only judges its own user's file. */
void arc4random_buf(void *to, size_t count) { memset(to, 0x5a, count); }

uintptr_t __stack_chk_guard = 0x0badcafe;

void __stack_chk_fail(void) { __builtin_trap(); }
