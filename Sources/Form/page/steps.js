// The steps of the form, and the answers in each.

import { catalogue } from './catalogue.js';
import { has } from './file.js';
import { say } from './language.js';

const HELD = {
  municipality: ['municipality', 'request', 'contact'],
  modes: ['modes', 'durations', 'staff', 'means', 'thirdParty', 'interpretation', 'leadTime',
    'horizon', 'pause', 'step', 'dailyMaximum'],
  offices: ['offices'],
  topics: ['topics', 'departments'],
  hours: ['hours', 'staffHours'],
  calendar: ['localHolidays', 'closures', 'openings', 'specialHours', 'seasons'],
  people: ['administrators', 'dataProtection', 'security'],
  more: ['authentication', 'waivers'],
};

/** The steps in order; those without answers show what results from the others. */
export const STEPS = ['start', ...Object.keys(HELD), 'preview', 'finish', 'text'];

/** The steps that are not filled in, but may have to be. */
const OPTIONAL = ['calendar', 'more'];

/** The steps with questions. */
export const TASKS = Object.keys(HELD);

/** Whether a step may be left empty. */
export const isOptional = (step) => OPTIONAL.includes(step);

/** Whether anything in a step has been answered. */
export const isBegun = (step) => heldBy(step).some((key) => has(key));

/** The title of a step. */
export const titleOf = (step) => Object.entries({
  start: say('Έναρξη', 'Start'),
  municipality: say('Δήμος και αίτημα', 'Municipality and request'),
  modes: say('Τρόποι εξυπηρέτησης', 'Modes of service'),
  offices: say('Καταστήματα', 'Offices'),
  topics: say('Θεματικά πεδία', 'Topics'),
  hours: say('Ωράριο', 'Hours'),
  calendar: say('Αργίες και έκτακτα', 'Holidays and exceptions'),
  people: say('Υπεύθυνοι και ασφάλεια', 'People and security'),
  more: say('OAuth2.0 και εξαιρέσεις', 'OAuth2.0 and exceptions'),
  preview: say('Τι θα δει ο πολίτης', 'What citizens will see'),
  finish: say('Σύνοψη και λήψη', 'Summary and download'),
  text: say('Το αρχείο ως κείμενο', 'The file as text'),
  accessibility: say('Δήλωση προσβασιμότητας', 'Accessibility statement'),
}).find(([key]) => key === step)?.[1];

/** The answers of a step; fields not assigned to any step belong to the last one. The page is for
 * municipalities: the section for another body is shown only if an opened file has one. */
export function heldBy(step) {
  const held = HELD[step] ?? [];
  if (step !== 'more') return held;
  const all = new Set(Object.values(HELD).flat());
  const rest = catalogue().fields.map((field) => field.key)
    .filter((key) => !all.has(key) && key !== 'version' && (key !== 'body' || has(key)));
  return [...held, ...rest];
}

/** The step that contains a place. */
export function stepOf(place) {
  const top = place.split('/')[0];
  if (top === 'version') return 'municipality';
  return Object.keys(HELD).find((step) => heldBy(step).includes(top)) ?? 'text';
}
