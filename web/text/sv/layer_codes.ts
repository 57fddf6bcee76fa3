// What codes of a layer are called in Swedish, on its own page and on its publisher's.
import type { FieldType, ScoreDimension } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { VersionFacts } from '../../../api/contract/catalogue/publishing.ts'

export const fieldTypes: Readonly<Record<FieldType, string>> = {
  text: 'text',
  integer: 'heltal',
  number: 'tal',
  boolean: 'ja eller nej',
  date: 'datum',
  datetime: 'datum och tid',
}

export const versionStates: Readonly<Record<VersionFacts['state'], string>> = {
  draft: 'Utkast',
  in_review: 'Under granskning',
  published: 'Publicerad',
  superseded: 'Ersatt',
  withdrawn: 'Avpublicerad',
}

export const scoreDimensions: Readonly<Record<ScoreDimension, string>> = {
  availability: 'Tillgång',
  format: 'Format',
  terms: 'Villkor',
  five_stars: 'Fem stjärnor',
  findability: 'Går att hitta',
  accessibility: 'Går att komma åt',
  interoperability: 'Går att kombinera',
  reusability: 'Går att återanvända',
  contextuality: 'Sammanhang',
}
