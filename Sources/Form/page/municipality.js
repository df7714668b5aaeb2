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

const NONE = { all: [], only: null };

/** The municipalities that words may mean, and the one that is meant if no other begins so. */
function search(words) {
  if (!words.trim()) return NONE;
  try {
    const { municipalities: all, only } = ask('search', words);
    return { all, only: all.find((one) => one.code === only) ?? null };
  } catch {
    // What was typed is held without an answer.
    return NONE;
  }
}

/** The same; a name with its code, as lists have it, is one. */
function matches(words) {
  const found = search(words);
  const [code] = found.all.length ? [] : words.match(/\b\d{4}\b/) ?? [];
  if (!code) return found;
  const only = search(words.replace(/[\d().,:·]|κωδικός|code/gi, ' ')).all.find((one) => one.code === code);
  return only ? { all: [only], only } : NONE;
}

const inRegister = (code) => search(code).all.find((one) => one.code === code);
/** Whether somebody is still writing «Δήμος» before the name. */
const isTitle = (text) => ['ΔΉΜΟΣ', 'ΔΗΜΟΣ'].some((title) => title.startsWith(text.toUpperCase()));
const regionOf = (one) => say(`Π.Ε. ${one.regionalUnit} · Περιφέρεια ${one.region}`, `R.U. ${one.regionalUnit} · Region ${one.region}`);

/** The control that finds a municipality in the register. */
class Chooser {
  constructor(path) {
    this.path = path;
    this.at = `${path}/code`;
    this.found = [];
    this.only = null;
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
    const near = typed === undefined ? [] : matches(typed).all.slice(0, 6);
    replace(this.chosen, near.map((it) => h('button', { type: 'button', class: 'quiet', on: { click: () => this.choose(it) } },
      it.name, h('span', { class: 'hint' }, ` ${regionOf(it)}`))));
  }

  /** Searches for what was typed; a code in the register needs no choice from the list. */
  look() {
    const typed = this.input.value.trim();
    const { all, only } = matches(typed);
    this.found = all;
    this.only = only;
    this.active = -1;
    replace(this.list, ...this.found.map((one, index) => this.option(one, index)));
    this.open(this.found.length > 0);
    const isLost = typed && !all.length && !isTitle(typed);
    replace(this.chosen, isLost
      ? h('p', {}, say(`Δεν βρέθηκε Δήμος «${typed}».`, `No municipality “${typed}” was found.`)) : null);
    const number = all.length;
    if (isLost) announce(say('Δεν βρέθηκε Δήμος.', 'No municipality found.'));
    else if (number === 1) announce(say('1 αποτέλεσμα', '1 result'));
    else if (number) announce(say(`${number} αποτελέσματα`, `${number} results`));
    if (only?.code === typed) this.choose(only);
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

  /** Takes the municipality that what was typed means; while others begin so, it is kept beside
   * the file, and asked about. */
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
      const { only } = matches(typed);
      if (only) this.choose(only);
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
    else if (event.key === 'Enter' && isOpen) this.enter();
    else if (event.key === 'Escape' && isOpen) this.open(false);
    else return;
    event.preventDefault();
  }

  /** Takes the marked municipality, or the one that is meant; of several, none. */
  enter() {
    const one = this.found[this.active] ?? this.only;
    if (one) this.choose(one);
    else announce(say('Ταιριάζουν πολλοί Δήμοι: διαλέξτε από τη λίστα.', 'Several municipalities fit: choose one of the list.'));
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
