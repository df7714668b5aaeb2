// Starts the page: it is painted first, and then the core is unpacked.

import { start, unpack } from './core.js';
import { judge, resume } from './model.js';
import { receiveDrops } from './open.js';
import { begin } from './view.js';

async function run() {
  try {
    await start(await unpack(document.getElementById('core').textContent));
  } catch (error) {
    document.getElementById('main').textContent =
      'Ο φυλλομετρητής δεν υποστηρίζει όσα χρειάζεται η σελίδα (WebAssembly, DecompressionStream). Δοκιμάστε μια νεότερη έκδοση. — This browser is too old for the page.';
    throw error;
  }
  performance.mark('core');
  document.getElementById('core').remove();
  resume();
  judge();
  receiveDrops();
  begin();
  document.documentElement.classList.add('ready');
}

requestAnimationFrame(() => setTimeout(run, 0));
