// MQA, reusability: 75 points.
import { licences } from '../../../contract/catalogue/catalogue_codes.ts'
import { type Check, openTheLayer } from '../check.ts'

export const reusability: readonly Check[] = [
  {
    id: 'licence',
    of: 20,
    holds: ({ description: { licence } }) => licence !== null,
    earned: { sv: 'Licensen är angiven.', en: 'The licence is stated.' },
    missed: { sv: 'Licensen saknas.', en: 'There is no licence.' },
    how: { sv: 'Välj en licens.', en: 'Choose a licence.' },
    field: 'licence',
  },
  {
    id: 'licence_vocabulary',
    of: 10,
    holds: ({ description: { licence } }) => licences.some(({ uri }) => uri === licence),
    earned: { sv: 'Licensen är en känd licens.', en: 'The licence is a known one.' },
    missed: { sv: 'Licensen är ingen känd licens.', en: 'The licence is not a known one.' },
    how: { sv: 'Välj en av licenserna i listan.', en: 'Choose one of the licences of the list.' },
    field: 'licence',
  },
  {
    id: 'access_rights',
    of: 10,
    holds: ({ is_public }) => is_public,
    earned: { sv: 'Åtkomsten är angiven: öppen för alla.', en: 'The access is stated: open to everybody.' },
    missed: { sv: 'Åtkomsten är inte angiven.', en: 'The access is not stated.' },
    how: openTheLayer,
    field: 'classification.k',
  },
  {
    id: 'access_rights_vocabulary',
    of: 5,
    holds: ({ is_public }) => is_public,
    earned: { sv: 'Åtkomsten är en känd kod.', en: 'The access is a known code.' },
    missed: { sv: 'Åtkomsten är ingen känd kod.', en: 'The access is no known code.' },
    how: openTheLayer,
    field: 'classification.k',
  },
  {
    id: 'contact',
    of: 20,
    holds: ({ description: { contact }, publisher }) => contact !== null || publisher.email !== null,
    earned: { sv: 'En kontakt är angiven.', en: 'A contact is stated.' },
    missed: { sv: 'Ingen kontakt är angiven.', en: 'No contact is stated.' },
    how: {
      sv: 'Ange en kontaktfunktion med e-postadress.',
      en: 'State a contact, a function with an e-mail address.',
    },
    field: 'contact',
  },
  {
    id: 'publisher',
    of: 10,
    holds: ({ publisher: { name } }) => name !== '',
    earned: { sv: 'Utgivaren är angiven.', en: 'The publisher is stated.' },
    missed: { sv: 'Utgivaren är inte angiven.', en: 'The publisher is not stated.' },
    how: { sv: 'Ge organisationen ett namn.', en: 'Give the organisation a name.' },
  },
]
