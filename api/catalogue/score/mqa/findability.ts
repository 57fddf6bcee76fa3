// MQA, findability: 100 points. The metrics and weights of all five dimensions are those of data.europa.eu's published methodology.
import { periodOf } from '../../dcat/place_and_time.ts'
import type { Check } from '../check.ts'

export const findability: readonly Check[] = [
  {
    id: 'keyword',
    of: 30,
    holds: ({ description: { keywords } }) => keywords.sv.length + keywords.en.length > 0,
    earned: { sv: 'Nyckelord finns.', en: 'There are keywords.' },
    missed: { sv: 'Nyckelord saknas.', en: 'There are no keywords.' },
    how: { sv: 'Ange ord som andra söker efter.', en: 'State words that others search for.' },
    field: 'keywords.sv',
  },
  {
    id: 'category',
    of: 30,
    holds: ({ description: { themes } }) => themes.length > 0,
    earned: { sv: 'Tema är angivet.', en: 'The theme is stated.' },
    missed: { sv: 'Tema saknas.', en: 'There is no theme.' },
    how: { sv: 'Välj minst ett tema.', en: 'Choose at least one theme.' },
    field: 'themes',
  },
  {
    id: 'spatial',
    of: 20,
    holds: ({ bounds }) => bounds !== null,
    earned: {
      sv: 'Utbredningen är känd: den räknas ur uppgifterna.',
      en: 'The extent is known: it is computed from the data.',
    },
    missed: {
      sv: 'Utbredningen är inte känd: inget objekt har ett läge.',
      en: 'The extent is not known: no object has a place.',
    },
    how: { sv: 'Publicera uppgifter som har lägen.', en: 'Publish data that has places.' },
  },
  {
    id: 'temporal',
    of: 20,
    holds: (layer) => periodOf(layer) !== undefined,
    earned: {
      sv: 'Det framgår vilken tid uppgifterna avser.',
      en: 'The period that the data describes is stated.',
    },
    missed: {
      sv: 'Det framgår inte vilken tid uppgifterna avser.',
      en: 'The period that the data describes is not stated.',
    },
    how: {
      sv: 'Ange en period, eller det datum som uppgifterna avser.',
      en: 'State a period, or the date that the data describes.',
    },
    field: 'temporal',
  },
]
