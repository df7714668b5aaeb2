// What the C floors share: reading a list of paths and whole files, and a buffer that grows.
#ifndef FILES_H
#define FILES_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  char *bytes;
  size_t count, capacity;
} Buffer;

static void fail(const char *what, const char *path) {
  fprintf(stderr, "%s: %s\n", path, what);
  exit(1);
}

static void reserve(Buffer *buffer, size_t more) {
  if (buffer->count + more <= buffer->capacity) return;
  buffer->capacity = 2 * (buffer->count + more);
  buffer->bytes = realloc(buffer->bytes, buffer->capacity);
  if (!buffer->bytes) fail("out of memory", "buffer");
}

// Replaces the buffer's content with the file's.
static void read_file(const char *path, Buffer *buffer) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) fail("cannot open", path);
  buffer->count = 0;
  reserve(buffer, (size_t)status.st_size + 1);
  while (buffer->count < (size_t)status.st_size) {
    ssize_t got = read(file, buffer->bytes + buffer->count, status.st_size - buffer->count);
    if (got <= 0) fail("cannot read", path);
    buffer->count += (size_t)got;
  }
  close(file);
}

// The paths of a list, one a line; `*count` says how many.
static char **read_list(const char *path, size_t *count) {
  Buffer text = {0};
  read_file(path, &text);
  text.bytes[text.count] = '\0';
  char **paths = NULL;
  *count = 0;
  for (char *line = strtok(text.bytes, "\n"); line; line = strtok(NULL, "\n")) {
    if (*count % 1024 == 0) paths = realloc(paths, (*count + 1024) * sizeof *paths);
    if (!paths) fail("out of memory", path);
    paths[(*count)++] = line;
  }
  return paths;
}

#endif
