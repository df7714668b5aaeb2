// Web addresses as the network has them.

/** An address as a browser would ask for it: Greek letters of a domain in their Latin form, and those
 * of a path, and its blanks, as percent signs. Everything else stays as it is. */
export function network(text) {
  const bare = text.trim();
  if (!/[^\x21-\x7e]/.test(bare)) return text;
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(bare) ? bare : `https://${bare}`);
    if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return text;
    return bare.endsWith('/') ? url.href : url.href.replace(/\/$/, '');
  } catch {
    return text;
  }
}
