// A letter carries its declaration to the page byte for byte: what `onboard act letter` writes, the
// page's own module reads. Usage: node letter.mjs ONBOARD FILE...
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carried, isPage } from '../../Sources/Form/page/letter.js';

const [onboard, ...files] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'letter-'));

/** Declarations with something to remark on, of which some are not text. */
function* broken(bytes) {
  yield Buffer.from(bytes.toString().replaceAll('08:00', '8.00'));
  yield Buffer.concat([bytes, Buffer.from('# </script><script>alert(1)</script>\nx: 1\n')]);
  yield Buffer.concat([bytes, Buffer.from([0x23, 0xff, 0xfe, 0x0a])]);
  yield Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes, Buffer.from('y: [\n')]);
}

let passed = 0;
try {
  for (const file of files) {
    const own = readFileSync(file);
    if (isPage(own) || carried(own)) throw new Error(`${file} was taken for a letter`);
    for (const bytes of broken(own)) {
      const path = join(folder, 'onboarding.yaml');
      writeFileSync(path, bytes);
      const letter = spawnSync(onboard, ['act', 'letter', path, '--about', 'remarks', '--format', 'html']);
      const inner = isPage(letter.stdout) && carried(letter.stdout);
      if (letter.status !== 0 || !inner || Buffer.compare(Buffer.from(inner), bytes) !== 0) {
        throw new Error(`${file}: the page reads other bytes (exit ${letter.status}, ${letter.stderr})`);
      }
      passed += 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`letters: ${passed} declarations read back`);
