// How the codes of the catalogue are said in ISO 19115/19139, both ways.
import type { Frequency } from './catalogue_codes.ts'
import type { Theme } from './filter_codes.ts'

/** MD_MaintenanceFrequencyCode; biennially comes from the standard's later edition, since the first has no word for it. */
export const isoFrequencies: Readonly<Record<Frequency, string>> = {
  CONT: 'continual',
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  QUARTERLY: 'quarterly',
  ANNUAL_2: 'biannually',
  ANNUAL: 'annually',
  BIENNIAL: 'biennially',
  IRREG: 'asNeeded',
  NEVER: 'notPlanned',
  UNKNOWN: 'unknown',
}
/** Other words for the same. */
export const isoFrequencySynonyms: Readonly<Record<string, Frequency>> = { irregular: 'IRREG' }

/** MD_TopicCategoryCode of each theme. */
export const topicOfTheme: Readonly<Record<Theme, string>> = {
  AGRI: 'farming',
  ECON: 'economy',
  EDUC: 'society',
  ENER: 'utilitiesCommunication',
  ENVI: 'environment',
  GOVE: 'society',
  HEAL: 'health',
  INTR: 'society',
  JUST: 'society',
  REGI: 'planningCadastre',
  SOCI: 'society',
  TECH: 'utilitiesCommunication',
  TRAN: 'transportation',
}
/** Every record names a topic; this one says no more than that the data lies somewhere. */
export const anyTopic = 'location'

/** The theme of each topic, for records that name no theme; of the others no theme can be told. */
export const themeOfTopic: Readonly<Record<string, Theme>> = {
  farming: 'AGRI',
  biota: 'ENVI',
  boundaries: 'REGI',
  climatologyMeteorologyAtmosphere: 'ENVI',
  economy: 'ECON',
  environment: 'ENVI',
  geoscientificInformation: 'TECH',
  health: 'HEAL',
  inlandWaters: 'ENVI',
  oceans: 'ENVI',
  planningCadastre: 'REGI',
  society: 'SOCI',
  structure: 'REGI',
  transportation: 'TRAN',
  utilitiesCommunication: 'TECH',
}

/** The vocabularies that keywords come from, as their citations name them. */
export const thesauri = {
  inspire: { title: 'GEMET - INSPIRE themes, version 1.0', date: '2008-06-01' },
  theme: { title: 'EU Vocabularies: Data theme', date: '2015-10-01' },
  high_value: { title: 'High-value dataset categories', date: '2023-09-27' },
} as const

/** The regulation that INSPIRE data is held against: named in each record of such, and no specification of the publisher's choice. */
export const inspireRegulation = {
  uri: 'http://data.europa.eu/eli/reg/2010/1089',
  title:
    'Kommissionens förordning (EU) nr 1089/2010 av den 23 november 2010 om genomförande av Europaparlamentets och rådets direktiv 2007/2/EG vad gäller interoperabilitet för rumsliga datamängder och datatjänster',
  date: '2010-12-08',
} as const

export const noLimitations = {
  uri: 'http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations',
  words: 'Inga begränsningar för allmänhetens åtkomst',
} as const

/** How a permission to spread is written among the limits of use, and read from there. */
export function permissionText({ number, date }: { readonly number: string; readonly date: string }): string {
  return `Spridningstillstånd ${number}, ${date}`
}
export const permissionForm = /^Spridningstillstånd (.+), (\d{4}-\d{2}-\d{2})$/
