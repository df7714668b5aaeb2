// Choosing the municipality: a combobox over the register (WAI-ARIA, list autocomplete).

import { wording } from './catalogue.js';
import { ask } from './core.js';
import { announce, h, idOf, replace } from './dom.js';
import { fieldOf } from './group.js';
import { grouped } from './field.js';
import { say } from './language.js';
import { edit, has, value } from './model.js';

const LIST = 'register';

/** The group of fields for the municipality: its identity and its website. */
export function municipality(path) {
  return grouped(path, [new Chooser(path).element, fieldOf(`${path}/website`)]);
}

/** The control that finds a municipality in the register. */
class Chooser {
  constructor(path) {
    this.path = path;
    this.at = `${path}/code`;
    this.found = [];
    this.active = -1;
    this.words = wording(this.at);
    this.list = h('ul', { id: LIST, role: 'listbox', hidden: true, 'aria-label': this.words.label });
    this.chosen = h('p', { class: 'chosen', id: idOf('c', this.at) });
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
      'aria-autocomplete': 'list', value: this.name || value(at),
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
      h('div', { class: 'popup' }, this.input, this.list), this.chosen,
      h('div', { class: 'messages', id: idOf('m', at) }),
      h('div', { class: 'messages', id: idOf('m', `${path}/name`) }));
  }

  show() {
    const code = value(this.at);
    replace(this.chosen, this.name ? say(`Κωδικός μητρώου ${code}`, `Register code ${code}`) : '');
  }

  /** Searches for what was typed; a code in the register needs no choice from the list. */
  look() {
    const typed = this.input.value.trim();
    this.found = typed ? ask('search', typed).municipalities : [];
    this.active = -1;
    replace(this.list, ...this.found.map((one, index) => this.option(one, index)));
    this.open(this.found.length > 0);
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

  /** Replaces text that was typed but not chosen by the value in the file. */
  leave() {
    this.open(false);
    if (this.input.value.trim() === '' && has(this.at)) {
      edit([this.at], [`${this.path}/name`]);
      this.show();
    } else if (this.name) {
      this.input.value = this.name;
    }
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
    if (one.website && !value(site)) edits.push([site, one.website]);
    edit(...edits);
    this.input.value = one.name;
    const website = document.getElementById(idOf('f', site));
    if (website) website.value = value(site);
    this.open(false);
    this.show();
    announce(say(`Επιλέχθηκε: ${one.name}`, `Chosen: ${one.name}`));
  }
}
