// F2, the practical floor of the whole job: one thread, each file's libyaml events become JSON
// text that is written beside its target and renamed. It checks nothing; scalars stay text.
//
//   floor LISTFILE OUTDIR
//
// LISTFILE names one file a line, as DIR/<name>/onboarding.yaml; OUTDIR/<name>.json is written.
#include <yaml.h>

#include "files.h"

enum { MAX_DEPTH = 64, MAX_PATH = 4096 };

// An open object or array: how many nodes it has had so far, and which of the two it is.
typedef struct {
  size_t nodes;
  int is_object;
} Level;

static void put(Buffer *json, char byte) {
  reserve(json, 1);
  json->bytes[json->count++] = byte;
}

static void put_string(Buffer *json, const unsigned char *text, size_t length) {
  reserve(json, 6 * length + 2);  // a control character takes six bytes
  char *out = json->bytes + json->count;
  *out++ = '"';
  for (size_t i = 0; i < length; i++) {
    if (text[i] == '"' || text[i] == '\\') *out++ = '\\';
    if (text[i] < 0x20)
      out += sprintf(out, "\\u%04x", text[i]);
    else
      *out++ = (char)text[i];
  }
  *out++ = '"';
  json->count = out - json->bytes;
}

// The comma or the colon that goes before the next node.
static void separate(Buffer *json, Level *level) {
  if (level->nodes && level->is_object && level->nodes % 2)
    put(json, ':');
  else if (level->nodes)
    put(json, ',');
  level->nodes++;
}

static void convert(const Buffer *yaml, Buffer *json, const char *path) {
  Level levels[MAX_DEPTH] = {{0, 0}};
  int depth = 0, more = 1;
  yaml_parser_t parser;
  yaml_event_t event;
  if (!yaml_parser_initialize(&parser)) fail("out of memory", path);
  yaml_parser_set_input_string(&parser, (unsigned char *)yaml->bytes, yaml->count);
  json->count = 0;
  while (more) {
    if (!yaml_parser_parse(&parser, &event)) fail(parser.problem, path);
    int opens_object = event.type == YAML_MAPPING_START_EVENT;
    switch (event.type) {
      case YAML_SCALAR_EVENT:
        separate(json, &levels[depth]);
        put_string(json, event.data.scalar.value, event.data.scalar.length);
        break;
      case YAML_MAPPING_START_EVENT:
      case YAML_SEQUENCE_START_EVENT:
        separate(json, &levels[depth]);
        if (++depth == MAX_DEPTH) fail("too deep", path);
        levels[depth] = (Level){0, opens_object};
        put(json, opens_object ? '{' : '[');
        break;
      case YAML_MAPPING_END_EVENT:
      case YAML_SEQUENCE_END_EVENT:
        put(json, levels[depth--].is_object ? '}' : ']');
        break;
      case YAML_STREAM_END_EVENT:
        more = 0;
        break;
      case YAML_ALIAS_EVENT:
        fail("alias", path);
      default:
        break;
    }
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  put(json, '\n');
}

// Writes OUTDIR/<name>.json, <name> being the folder that holds the source.
static void write_json(const Buffer *json, const char *source, const char *outdir) {
  char final[MAX_PATH], draft[MAX_PATH];
  const char *end = strrchr(source, '/'), *name = end;
  if (!end) fail("no folder", source);
  while (name > source && name[-1] != '/') name--;
  int length = snprintf(final, MAX_PATH, "%s/%.*s.json", outdir, (int)(end - name), name);
  if (length >= MAX_PATH - 5) fail("path too long", source);
  snprintf(draft, MAX_PATH, "%.*s.tmp", length, final);
  int file = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0644);
  if (file < 0) fail("cannot create", draft);
  if (write(file, json->bytes, json->count) != (ssize_t)json->count) fail("cannot write", draft);
  if (close(file) || rename(draft, final)) fail("cannot finish", final);
}

int main(int count, char **arguments) {
  if (count != 3) fail("LISTFILE OUTDIR", "usage: floor");
  size_t files;
  char **paths = read_list(arguments[1], &files);
  Buffer yaml = {0}, json = {0};
  for (size_t i = 0; i < files; i++) {
    read_file(paths[i], &yaml);
    convert(&yaml, &json, paths[i]);
    write_json(&json, paths[i], arguments[2]);
  }
}
