// The municipality: a combobox over the register (WAI-ARIA, list autocomplete).

import { wording } from './catalogue.js';
import { ask } from './core.js';
import { announce, h, idOf, replace } from './dom.js';
import { fieldOf } from './group.js';
import { grouped } from './field.js';
import { say } from './language.js';
import { edit, has, value } from './model.js';

/** The group of the municipality: who it is, and its website. */
export function municipality(path) {
  return grouped(path, [chooser(path), fieldOf(`${path}/website`)]);
}

function chooser(path) {
  const at = `${path}/code`;
  const words = wording(at);
  const listID = 'register';
  let found = [];
  let active = -1;

  const list = h('ul', { id: listID, role: 'listbox', hidden: true, 'aria-label': words.label });
  const chosen = h('p', { class: 'chosen', id: idOf('c', at) });
  const input = h('input', {
    id: idOf('f', at), class: 'wide', type: 'text', role: 'combobox', autocomplete: 'off',
    spellcheck: 'false', 'aria-expanded': 'false', 'aria-controls': listID,
    'aria-autocomplete': 'list',
    'aria-describedby': `${idOf('h', at)} ${idOf('c', at)} ${idOf('m', at)} ${idOf('m', `${path}/name`)}`,
    value: value(`${path}/name`) || value(at),
    on: { input: () => look(), keydown: (event) => steer(event), blur: () => close() },
  });

  function shown() {
    const name = value(`${path}/name`);
    replace(chosen, name ? say(`Κωδικός μητρώου ${value(at)}`, `Register code ${value(at)}`) : '');
  }

  function look() {
    found = input.value.trim() ? ask('search', input.value).municipalities : [];
    active = -1;
    replace(list, ...found.map((one, index) => h('li', {
      role: 'option', id: `register-${index}`, 'aria-selected': 'false',
      on: { pointerdown: (event) => { event.preventDefault(); choose(one); } },
    }, one.name, h('span', { class: 'hint' },
      ` ${say('Π.Ε.', 'R.U.')} ${one.regionalUnit} · ${one.code}`))));
    open(found.length > 0);
    const number = found.length;
    announce(number === 0 && input.value.trim()
      ? say('Δεν βρέθηκε Δήμος.', 'No municipality found.')
      : say(`${number} αποτελέσματα`, `${number} results`));
    const typed = input.value.trim();
    if (/^\d{4}$/.test(typed)) byCode(typed);
  }

  /** A code that the register has needs no choice from the list. */
  function byCode(code) {
    const only = found.find((one) => one.code === code);
    if (only) choose(only);
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) input.removeAttribute('aria-activedescendant');
  }

  function close() {
    open(false);
    const name = value(`${path}/name`);
    if (input.value.trim() === '' && has(at)) {
      edit([at], [`${path}/name`]);
      shown();
    } else if (name) {
      input.value = name;
    }
  }

  function move(by) {
    if (list.hidden) look();
    if (!found.length) return;
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = (active + by + found.length) % found.length;
    const option = list.children[active];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function steer(event) {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1);
    else if (event.key === 'Enter' && found.length && !list.hidden) choose(found[Math.max(0, active)]);
    else if (event.key === 'Escape') open(false);
    else return;
    event.preventDefault();
  }

  function choose(one) {
    const edits = [[at, one.code], [`${path}/name`, one.name]];
    if (one.website && !value(`${path}/website`)) edits.push([`${path}/website`, one.website]);
    edit(...edits);
    input.value = one.name;
    const website = document.getElementById(idOf('f', `${path}/website`));
    if (website) website.value = value(`${path}/website`);
    open(false);
    shown();
    announce(say(`Επιλέχθηκε: ${one.name}`, `Chosen: ${one.name}`));
  }

  shown();
  return h('div', { class: 'field combobox', id: idOf('w', at) },
    h('label', { for: idOf('f', at) }, words.label),
    h('p', { class: 'hint', id: idOf('h', at) }, words.hint),
    h('div', { class: 'popup' }, input, list), chosen,
    h('div', { class: 'messages', id: idOf('m', at) }),
    h('div', { class: 'messages', id: idOf('m', `${path}/name`) }));
}
