// Choosing the municipality: a combobox over the register (WAI-ARIA, list autocomplete).

import { wording } from './catalogue.js';
import { ask } from './core.js';
import { announce, h, idOf, replace } from './dom.js';
import { headed } from './field.js';
import { has, held, value } from './file.js';
import { fieldOf } from './group.js';
import { say } from './language.js';
import { edit, endGesture, hold } from './model.js';
import { isSilenced } from './typed.js';

const LIST = 'register';

/** The group of fields for the municipality: its identity and its website. */
export function municipality(path) {
  return headed(path, [new Chooser(path).element, fieldOf(`${path}/website`)]);
}

const search = (words) => (words.trim() ? ask('search', words).municipalities : []);

/** The municipalities that words may mean; a name with its code, as lists have it, is one. */
function matches(words) {
  const found = search(words);
  const [code] = found.length ? [] : words.match(/\b\d{4}\b/) ?? [];
  return code ? search(words.replace(/[\d().,:·]|κωδικός|code/gi, ' ')).filter((one) => one.code === code) : found;
}

const inRegister = (code) => matches(code).find((one) => one.code === code);
const regionOf = (one) => say(`Π.Ε. ${one.regionalUnit} · Περιφέρεια ${one.region}`, `R.U. ${one.regionalUnit} · Region ${one.region}`);

/** The control that finds a municipality in the register. */
class Chooser {
  constructor(path) {
    this.path = path;
    this.at = `${path}/code`;
    this.found = [];
    this.active = -1;
    this.words = wording(this.at);
    this.list = h('ul', { id: LIST, role: 'listbox', hidden: true, 'aria-label': this.words.label });
    this.chosen = h('div', { class: 'chosen', id: idOf('c', this.at) });
    this.input = this.draw();
    this.show();
    this.element = this.frame();
  }

  get name() {
    return value(`${this.path}/name`);
  }

  draw() {
    const { at, path } = this;
    return h('input', {
      id: idOf('f', at), class: 'wide', type: 'text', role: 'combobox', autocomplete: 'off',
      spellcheck: 'false', 'aria-expanded': 'false', 'aria-controls': LIST,
      'aria-autocomplete': 'list', value: held.get(at) ?? (this.name || value(at)),
      'aria-describedby': [idOf('h', at), idOf('c', at), idOf('m', at), idOf('m', `${path}/name`)].join(' '),
      on: {
        input: () => this.look(), keydown: (event) => this.steer(event), blur: () => this.leave(),
      },
    });
  }

  frame() {
    const { at, path, words } = this;
    return h('div', { class: 'field combobox', id: idOf('w', at) },
      h('label', { for: idOf('f', at) }, words.label),
      h('p', { class: 'hint', id: idOf('h', at) }, words.hint),
      h('div', { class: 'messages', id: idOf('m', at) }),
      h('div', { class: 'messages', id: idOf('m', `${path}/name`) }),
      h('div', { class: 'popup' }, this.input, this.list), this.chosen);
  }

  /** What was chosen, with code and region; or that nothing was found, with what comes near. */
  show() {
    const code = value(this.at);
    const typed = held.get(this.at);
    const one = typed === undefined ? inRegister(code) : null;
    if (one) {
      replace(this.chosen, h('p', {}, h('strong', {}, one.name), ` · ${say('κωδικός', 'code')} ${one.code}`, h('br'), regionOf(one)));
      return;
    }
    const near = typed === undefined ? [] : matches(typed).slice(0, 6);
    replace(this.chosen, near.map((it) => h('button', { type: 'button', class: 'quiet', on: { click: () => this.choose(it) } },
      it.name, h('span', { class: 'hint' }, ` ${regionOf(it)}`))));
  }

  /** Searches for what was typed; a code in the register needs no choice from the list. */
  look() {
    const typed = this.input.value.trim();
    this.found = matches(typed);
    this.active = -1;
    replace(this.list, ...this.found.map((one, index) => this.option(one, index)));
    this.open(this.found.length > 0);
    replace(this.chosen, typed && !this.found.length
      ? h('p', {}, say(`Δεν βρέθηκε Δήμος «${typed}».`, `No municipality “${typed}” was found.`)) : null);
    const number = this.found.length;
    if (typed) {
      announce(number ? say(`${number} αποτελέσματα`, `${number} results`)
        : say('Δεν βρέθηκε Δήμος.', 'No municipality found.'));
    }
    const only = this.found.find((one) => one.code === typed);
    if (only) this.choose(only);
  }

  option(one, index) {
    return h('li', {
      role: 'option', id: `${LIST}-${index}`, 'aria-selected': 'false',
      on: { pointerdown: (event) => { event.preventDefault(); this.choose(one); } },
    }, one.name, h('span', { class: 'hint' },
      ` ${say('Π.Ε.', 'R.U.')} ${one.regionalUnit} · ${one.code}`));
  }

  open(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) this.input.removeAttribute('aria-activedescendant');
  }

  /** Takes the only municipality that fits what was typed; anything else is kept beside the file,
   * and asked about. */
  leave() {
    if (isSilenced()) return;
    this.open(false);
    endGesture();
    const typed = this.input.value.trim();
    if (typed === '') {
      hold(this.at, null);
      if (has(this.at)) edit([this.at], [`${this.path}/name`]);
    } else if (typed === this.name) {
      hold(this.at, null);
    } else {
      const all = matches(typed);
      if (all.length === 1) this.choose(all[0]);
      else if (typed !== value(this.at)) hold(this.at, typed);
    }
    this.show();
  }

  move(by) {
    if (this.list.hidden) this.look();
    const number = this.found.length;
    if (!number) return;
    this.list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = this.active < 0 && by < 0 ? number - 1 : (this.active + by + number) % number;
    const option = this.list.children[this.active];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  steer(event) {
    const isOpen = !this.list.hidden;
    if (event.key === 'ArrowDown') this.move(1);
    else if (event.key === 'ArrowUp') this.move(-1);
    else if (event.key === 'Enter' && isOpen) this.choose(this.found[Math.max(0, this.active)]);
    else if (event.key === 'Escape' && isOpen) this.open(false);
    else return;
    event.preventDefault();
  }

  choose(one) {
    const site = `${this.path}/website`;
    const edits = [[this.at, one.code], [`${this.path}/name`, one.name]];
    // A website that came with the municipality chosen before goes with it.
    if (!value(site) || value(site) === inRegister(value(this.at))?.website) {
      if (one.website) edits.push([site, one.website]);
      else if (has(site)) edits.push([site]);
    }
    edit(...edits);
    this.input.value = one.name;
    const website = document.getElementById(idOf('f', site));
    if (website) website.value = value(site);
    this.open(false);
    this.show();
    announce(say(`Επιλέχθηκε: ${one.name}`, `Chosen: ${one.name}`));
  }
}
