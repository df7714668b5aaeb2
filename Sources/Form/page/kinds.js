// What kind of file was opened: told by its first bytes, not by its name.

const starts = (bytes, ...first) => first.every((byte, index) => byte === null || bytes[index] === byte);

/** The kind of a file that this page cannot read, or null. */
export function foreign(bytes, name) {
  if (/\.csv$/i.test(name)) return 'table';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0) || starts(bytes, 0x7b, 0x5c, 0x72, 0x74)) return 'office';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x47, 0x49, 0x46)
    || starts(bytes, 0x52, 0x49, 0x46, 0x46) || starts(bytes, 0x42, 0x4d) || starts(bytes, null, null, null, null, 0x66, 0x74, 0x79, 0x70)) return 'picture';
  return bytes.length ? null : 'empty';
}

/** The bytes as UTF-8 without the mark that some programs put in front; UTF-16 is converted. */
export function unmarked(bytes) {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return bytes.subarray(3);
  const wide = starts(bytes, 0xff, 0xfe) ? 'utf-16le' : starts(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  return wide ? new TextEncoder().encode(new TextDecoder(wide).decode(bytes)) : bytes;
}

/** A configuration that was generated for a municipality, or null. */
export function configuration(bytes) {
  if (bytes[0] !== 0x7b) return null;
  try {
    const found = JSON.parse(new TextDecoder().decode(bytes));
    return String(found.format).startsWith('onboard/runtime/') && Array.isArray(found.topics) ? found : null;
  } catch {
    return null;
  }
}
