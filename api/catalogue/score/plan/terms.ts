// The action plan's own index, third of three: on which terms? A hundred points.
import { licences } from '../../../contract/catalogue/catalogue_codes.ts'
import type { Check } from '../check.ts'
import type { Scored } from '../scored.ts'

export const terms: readonly Check[] = [
  {
    id: 'licence_stated',
    of: 30,
    holds: ({ description: { licence } }) => licence !== null,
    earned: { sv: 'Licensen är angiven med en adress.', en: 'The licence is stated by its address.' },
    missed: { sv: 'Ingen licens är angiven.', en: 'No licence is stated.' },
    how: { sv: 'Välj en licens.', en: 'Choose a licence.' },
    field: 'licence',
  },
  {
    id: 'licence_open',
    of: 30,
    holds: ({ description }) => hasOpenLicence(description),
    earned: {
      sv: 'Licensen låter vem som helst använda uppgifterna till vad som helst.',
      en: 'The licence lets anybody use the data for anything.',
    },
    missed: {
      sv: 'Licensen är inte en känd öppen licens.',
      en: 'The licence is not a known open licence.',
    },
    how: { sv: 'Välj en öppen licens, helst CC0.', en: 'Choose an open licence, CC0 if you can.' },
    field: 'licence',
  },
  {
    id: 'classified',
    of: 20,
    holds: ({ description: { classification, fields } }) =>
      [classification.k, classification.r, classification.t].every((level) => level !== null) &&
      fields.every(({ k }) => k !== null),
    earned: {
      sv: 'Informationen är klassad: lagret som helhet och varje fält.',
      en: 'The information is classified: the layer as a whole and each field.',
    },
    missed: {
      sv: 'Informationen är inte klassad i sin helhet.',
      en: 'The information is not wholly classified.',
    },
    how: {
      sv: 'Klassa lagret (K, R och T) och varje fält (K).',
      en: 'Classify the layer (K, R and T) and each field (K).',
    },
    field: 'classification',
  },
  {
    id: 'can_be_asked',
    of: 20,
    holds: ({ description: { contact } }) => contact !== null,
    earned: { sv: 'Det framgår vem som svarar på frågor.', en: 'It is stated who answers questions.' },
    missed: {
      sv: 'Det framgår inte vem som svarar på frågor.',
      en: 'It is not stated who answers questions.',
    },
    how: {
      sv: 'Ange en kontaktfunktion med e-postadress.',
      en: 'State a contact, a function with an e-mail address.',
    },
    field: 'contact',
  },
]

export function hasOpenLicence({ licence }: Scored['description']): boolean {
  return licences.some(({ uri, is_open }) => uri === licence && is_open)
}
