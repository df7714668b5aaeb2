// Starts the page, which is painted already: the core is unpacked.

import { launch } from './core.js';
import { judge } from './file.js';
import { showLate } from './late.js';
import { resume } from './model.js';
import { receiveDrops } from './open.js';
import { begin } from './view.js';

async function run() {
  try {
    await launch(document.getElementById('core').textContent);
  } catch (error) {
    showLate();
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

run();
