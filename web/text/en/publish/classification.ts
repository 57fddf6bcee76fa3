// What English says of classifying a layer, in plain words of KLASSA's levels.

import { formats } from '../../format.ts'
import type { PublishText } from '../../publish.ts'

const { number, count, choose } = formats('en-GB')

const looks: PublishText['classification']['looks'] = {
  personal_identity_number: 'personal identity numbers',
  name: 'names of people',
  telephone: 'telephone numbers',
  email: 'e-mail addresses',
}

export const classification: PublishText['classification'] = {
  title: 'Classification',
  lead: 'Say what happens if the data spreads, is wrong or is missing. Only what has level 0 of confidentiality leaves Bristkartan.',
  summary: (unclassified) =>
    unclassified === 0
      ? 'All is classified'
      : `${count(unclassified, 'field is', 'fields are')} not classified`,
  layer: 'The layer as a whole',
  notYet: 'Not classified yet',
  questions: {
    k: 'Confidentiality (K): what happens if somebody without the right sees the data?',
    r: 'Integrity (R): what happens if the data is wrong?',
    t: 'Availability (T): what happens if the data cannot be reached?',
  },
  levels: [
    'No or negligible harm',
    'Moderate harm',
    'Considerable harm',
    'Serious harm',
    'Extremely serious harm',
  ],
  option: (level, words) => `${number(level)} – ${words}`,
  heldBack: 'The whole layer is held back: only your organisation sees it.',
  fields: 'Each field by itself',
  fieldsLead: 'Mark several and set the level of all at once.',
  scrolls: 'The fields and their classification, scrolls sideways',
  columns: {
    chosen: 'Marked',
    field: 'Field',
    level: 'Confidentiality',
    title: 'Title',
    people: 'Counts people',
    unit: 'Unit',
    description: 'Explanation',
  },
  chooseAll: 'Mark every field',
  chooseUnclassified: 'Mark the unclassified',
  choose: (field) => `Mark ${field}`,
  chosen: (fields) => `${count(fields, 'field', 'fields')} marked`,
  setAll: 'Set the level of the marked',
  set: 'Set',
  hasSet: (fields, level) =>
    `${count(fields, 'field', 'fields')} now ${choose(fields, 'has', 'have')} level ${number(level)}.`,
  levelOf: (field) => `Confidentiality of ${field}`,
  peopleOf: (field) => `${field} counts people`,
  titleOf: (field, language) => `Title of ${field} in ${language}`,
  unitOf: (field) => `Unit of ${field}`,
  descriptionOf: (field, language) => `Explanation of ${field} in ${language}`,
  wordsShort: 'Title, unit, explanation',
  looks,
  finding: (look, rows, of) =>
    `Looks like ${looks[look]}: ${number(rows)} of ${count(of, 'filled row', 'filled rows')}.`,
  confirm: 'I have looked: it is no personal data',
  confirmOf: (field) => `I have looked: ${field} is no personal data`,
  orHoldBack: 'If it is personal data: set the level to at least 1, and the field never leaves Bristkartan.',
  suppress: 'Numbers of people below this are not shown',
  suppressHint:
    'For fields that count people: a small number may point somebody out. 0: every number is shown.',
}
