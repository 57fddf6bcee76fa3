// MQA, accessibility: 100 points. The addresses are the product's own, which answers wherever the layer is public.
import { formatsOf } from '../../../downloads/formats.ts'
import { type Check, openTheLayer } from '../check.ts'
import type { Scored } from '../scored.ts'

export const accessibility: readonly Check[] = [
  {
    id: 'access_url_answers',
    of: 50,
    holds: canBeHad,
    earned: { sv: 'Adressen till uppgifterna svarar.', en: 'The address of the data answers.' },
    missed: {
      sv: 'Adressen till uppgifterna svarar inte alla.',
      en: 'The address of the data does not answer everybody.',
    },
    how: openTheLayer,
    field: 'classification.k',
  },
  {
    id: 'download_url',
    of: 20,
    holds: canBeHad,
    earned: { sv: 'En adress för nedladdning är angiven.', en: 'An address for download is stated.' },
    missed: { sv: 'Ingen adress för nedladdning är angiven.', en: 'No address for download is stated.' },
    how: openTheLayer,
    field: 'classification.k',
  },
  {
    id: 'download_url_answers',
    of: 30,
    holds: canBeHad,
    earned: { sv: 'Adressen för nedladdning svarar.', en: 'The address for download answers.' },
    missed: {
      sv: 'Adressen för nedladdning svarar inte alla.',
      en: 'The address for download does not answer everybody.',
    },
    how: openTheLayer,
    field: 'classification.k',
  },
]

function canBeHad(layer: Scored): boolean {
  return layer.is_public && formatsOf(layer).length > 0
}
