// The only script that the page carries as it is: once the page is painted, it unpacks the others and
// puts them in their place. The policy allows both by digest.

import { showLate } from './late.js';
import { unpacked } from './packed.js';

async function load() {
  const packed = document.getElementById('packed');
  const script = document.createElement('script');
  script.textContent = await new Response(unpacked(packed.textContent)).text();
  packed.replaceWith(script);
}

requestAnimationFrame(() => setTimeout(() => load().catch((error) => {
  showLate();
  throw error;
}), 0));
