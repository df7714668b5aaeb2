// Starts the page: it is painted first, and then the core is unpacked.

import { launch } from './core.js';
import { judge } from './file.js';
import { resume } from './model.js';
import { receiveDrops } from './open.js';
import { begin } from './view.js';

async function run() {
  try {
    await launch(document.getElementById('core').textContent);
  } catch (error) {
    document.getElementById('late').classList.remove('late');
    document.getElementById('opening').hidden = true;
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
