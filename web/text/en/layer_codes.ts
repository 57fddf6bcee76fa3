// What codes of a layer are called in English, on its own page and on its publisher's.
import type { FieldType, ScoreDimension } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { VersionFacts } from '../../../api/contract/catalogue/publishing.ts'

export const fieldTypes: Readonly<Record<FieldType, string>> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'yes or no',
  date: 'date',
  datetime: 'date and time',
}

export const versionStates: Readonly<Record<VersionFacts['state'], string>> = {
  draft: 'Draft',
  in_review: 'In review',
  published: 'Published',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
}

export const scoreDimensions: Readonly<Record<ScoreDimension, string>> = {
  availability: 'Availability',
  format: 'Format',
  terms: 'Terms',
  five_stars: 'Five stars',
  findability: 'Findability',
  accessibility: 'Accessibility',
  interoperability: 'Interoperability',
  reusability: 'Reusability',
  contextuality: 'Contextuality',
}
