// The parsing floor: libyaml's bare events over files already in memory, on one thread.
//
//   events LISTFILE REPEAT
//
// LISTFILE names one file a line. Prints one line:
//   events bytes=<parsed> cpu=<seconds> wall=<seconds> mbps=<megabytes per CPU second>
#include <yaml.h>

#include "files.h"

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

static void parse(const Buffer *file, const char *path) {
  yaml_parser_t parser;
  yaml_event_t event;
  int more = 1;
  if (!yaml_parser_initialize(&parser)) fail("out of memory", path);
  yaml_parser_set_input_string(&parser, (unsigned char *)file->bytes, file->count);
  while (more) {
    if (!yaml_parser_parse(&parser, &event)) fail(parser.problem, path);
    more = event.type != YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

int main(int count, char **arguments) {
  if (count != 3) fail("LISTFILE REPEAT", "usage: events");
  size_t files, bytes = 0;
  char **paths = read_list(arguments[1], &files);
  Buffer *contents = calloc(files + 1, sizeof *contents);
  if (!contents) fail("out of memory", arguments[1]);
  for (size_t i = 0; i < files; i++) read_file(paths[i], &contents[i]);

  double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), wall = seconds(CLOCK_MONOTONIC);
  for (int round = atoi(arguments[2]); round > 0; round--)
    for (size_t i = 0; i < files; i++) {
      parse(&contents[i], paths[i]);
      bytes += contents[i].count;
    }
  cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  wall = seconds(CLOCK_MONOTONIC) - wall;
  printf("events bytes=%zu cpu=%.6f wall=%.6f mbps=%.1f\n", bytes, cpu, wall, bytes / cpu / 1e6);
}
