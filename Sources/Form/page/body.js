// The content of each step.

import { policy } from './catalogue.js';
import { h, idOf } from './dom.js';
import { file, values } from './file.js';
import { finish } from './finish.js';
import { fieldsOf, weeks } from './group.js';
import { say } from './language.js';
import { beside, preview } from './preview.js';
import { start } from './start.js';
import { statement } from './statement.js';
import { heldBy } from './steps.js';
import { textView } from './textview.js';
import { render } from './view.js';

const lead = (...words) => h('p', { class: 'lead' }, words);

/** The introductory sentences of a step. */
function opening(step) {
  switch (step) {
    case 'modes': return lead(say(
      `Όσα ζητά το άρθρο 6 παρ. 1 και 3 για κάθε τρόπο που παρέχεται. Η πλατφόρμα δέχεται διάρκειες σε βήματα των ${policy('stepMinutes')} λεπτών.`,
      `What Article 6 §§ 1 and 3 ask for each mode. Durations go in steps of ${policy('stepMinutes')} minutes.`));
    case 'offices': return values('modes').includes('inPerson') || !values('modes').length ? null
      : lead(say('Χωρίς φυσική παρουσία δεν χρειάζονται καταστήματα.', 'Without service in person no offices are needed.'));
    case 'hours': return lead(say(
      'Πότε γίνονται ραντεβού σε μια συνηθισμένη εβδομάδα, για κάθε τρόπο.',
      'When appointments take place in a usual week, for each mode.'));
    default: return null;
  }
}

/** The content of a step. */
export function body(step, show, go) {
  switch (step) {
    case 'start': return start(show);
    case 'preview': return preview();
    case 'finish': return finish(show, go);
    case 'text': return textView();
    case 'accessibility': return statement();
    default: break;
  }
  if (!file.isEditable) {
    return h('p', { class: 'notice' }, say(
      'Το αρχείο έχει γραμμές που δεν διαβάζονται ως έχουν, και η φόρμα δεν το αλλάζει. Διορθώστε το στο τελευταίο βήμα, «Το αρχείο ως κείμενο».',
      'Some lines of the file cannot be read as they are, so the form does not change it. Mend it at the last step, “The file as text”.'));
  }
  const fields = step === 'hours'
    ? [weeks(), fieldsOf(heldBy(step).slice(1))] : fieldsOf(heldBy(step));
  const shown = h('div', { class: 'fields' }, fields);
  // Parts that depend on a choice are built again when it changes.
  shown.addEventListener('change', (event) => {
    if (/^f-(modes|topics\.\d+\.(modes|kind))(\.|$)/.test(event.target.id)) render();
  });
  if (step === 'municipality') shown.append(h('div', { class: 'messages', id: idOf('m', 'version') }));
  return [opening(step), shown, ['topics', 'hours', 'calendar'].includes(step) ? beside() : null];
}
