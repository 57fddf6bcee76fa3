// The action plan's own index, second of three: in which format? A hundred points.

import { formatsOf } from '../../../downloads/formats.ts'
import { namedFormat } from '../../download_formats.ts'
import type { Check } from '../check.ts'
import type { Scored } from '../scored.ts'

export const format: readonly Check[] = [
  {
    id: 'machine_readable',
    of: 30,
    holds: (layer) => formatsOf(layer).length > 0,
    earned: {
      sv: 'Lagret laddas ned i format som program kan läsa.',
      en: 'The layer is downloaded in formats that programs can read.',
    },
    missed: { sv: 'Inget program kan läsa lagret.', en: 'No program can read the layer.' },
    how: {
      sv: 'Publicera lagret som tabell, vektor eller raster.',
      en: 'Publish it as a table, vector or raster.',
    },
  },
  {
    id: 'open_format',
    of: 30,
    holds: hasOpenFormat,
    earned: {
      sv: 'Minst ett av formaten är öppet och kan läsas med fria program.',
      en: 'At least one of the formats is open and can be read with free programs.',
    },
    missed: { sv: 'Inget av formaten är öppet.', en: 'None of the formats is open.' },
    how: {
      sv: 'Publicera lagret som tabell, vektor eller raster.',
      en: 'Publish it as a table, vector or raster.',
    },
  },
  {
    id: 'fields_titled',
    of: 20,
    holds: ({ kind, description: { fields } }) =>
      kind === 'raster' || (fields.length > 0 && fields.every(({ title }) => title.sv !== '')),
    earned: { sv: 'Alla fält har en rubrik.', en: 'Every field has a title.' },
    missed: { sv: 'Något fält saknar rubrik.', en: 'Some field has no title.' },
    how: { sv: 'Ge varje fält en rubrik.', en: 'Give each field a title.' },
    field: 'fields',
  },
  {
    id: 'accuracy_stated',
    of: 20,
    holds: ({ kind, description: { accuracy_m } }) => kind === 'table' || accuracy_m !== null,
    earned: {
      sv: 'Lägesnoggrannheten framgår, eller så har uppgifterna inga lägen.',
      en: 'The accuracy of positions is stated, or the data has none.',
    },
    missed: { sv: 'Lägesnoggrannheten framgår inte.', en: 'The accuracy of positions is not stated.' },
    how: { sv: 'Ange lägesnoggrannheten i meter.', en: 'State the accuracy of positions in metres.' },
    field: 'accuracy_m',
  },
]

export function hasOpenFormat(layer: Pick<Scored, 'kind' | 'is_whole'>): boolean {
  return formatsOf(layer).some((format) => namedFormat(format).is_open)
}
