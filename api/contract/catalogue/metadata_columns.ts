// The columns of the metadata table: what of a layer's description a cell can hold. Without zod, for the pages; what a cell may say is decided in
// data/catalogue/table.
import type { Words } from '../vocabulary.ts'

/** What a cell holds. `list` and `codes` and `addresses` hold several, with the list separator between them. */
export const cellKinds = [
  'line',
  'text',
  'list',
  'number',
  'date',
  'level',
  'code',
  'codes',
  'licence',
  'email',
  'address',
  'addresses',
] as const
export type CellKind = (typeof cellKinds)[number]

/** Between the values of a cell that holds several. A value that has this sign itself writes it as \|. */
export const listSeparator = '|'

/** In the order of the table. An empty cell: nothing is said. */
export const metadataColumns = [
  { name: 'title_sv', holds: 'line', sv: 'Titel', en: 'Title, Swedish' },
  { name: 'title_en', holds: 'line', sv: 'Titel, engelska', en: 'Title, English' },
  { name: 'abstract_sv', holds: 'text', sv: 'Beskrivning', en: 'Abstract, Swedish' },
  { name: 'abstract_en', holds: 'text', sv: 'Beskrivning, engelska', en: 'Abstract, English' },
  { name: 'keywords_sv', holds: 'list', sv: 'Nyckelord', en: 'Keywords, Swedish' },
  { name: 'keywords_en', holds: 'list', sv: 'Nyckelord, engelska', en: 'Keywords, English' },
  { name: 'contact_name', holds: 'line', sv: 'Kontakt: funktion', en: 'Contact: function' },
  { name: 'contact_email', holds: 'email', sv: 'Kontakt: e-post', en: 'Contact: e-mail' },
  { name: 'contact_telephone', holds: 'line', sv: 'Kontakt: telefon', en: 'Contact: telephone' },
  { name: 'licence', holds: 'licence', sv: 'Licens', en: 'Licence' },
  { name: 'attribution', holds: 'line', sv: 'Källa att ange', en: 'Attribution' },
  { name: 'themes', holds: 'codes', sv: 'Teman', en: 'Themes' },
  { name: 'frequency', holds: 'code', sv: 'Uppdateras', en: 'Update frequency' },
  { name: 'temporal_from', holds: 'date', sv: 'Gäller från', en: 'Describes from' },
  { name: 'temporal_to', holds: 'date', sv: 'Gäller till', en: 'Describes until' },
  { name: 'lineage_sv', holds: 'text', sv: 'Tillkomst', en: 'Lineage, Swedish' },
  { name: 'lineage_en', holds: 'text', sv: 'Tillkomst, engelska', en: 'Lineage, English' },
  { name: 'accuracy_m', holds: 'number', sv: 'Lägesnoggrannhet, meter', en: 'Accuracy, metres' },
  { name: 'inspire_theme', holds: 'code', sv: 'Inspiretema', en: 'INSPIRE theme' },
  { name: 'high_value_category', holds: 'code', sv: 'Värdefull datamängd', en: 'High-value category' },
  { name: 'permission_date', holds: 'date', sv: 'Spridningstillstånd: datum', en: 'Permission: date' },
  { name: 'permission_number', holds: 'line', sv: 'Spridningstillstånd: nummer', en: 'Permission: number' },
  { name: 'conforms_to', holds: 'addresses', sv: 'Följer specifikation', en: 'Conforms to' },
  { name: 'landing_page', holds: 'address', sv: 'Webbsida', en: 'Landing page' },
  {
    name: 'known_elsewhere_as',
    holds: 'address',
    sv: 'Finns redan på dataportalen som',
    en: 'Known elsewhere as',
  },
  { name: 'k', holds: 'level', sv: 'Konfidentialitet (K)', en: 'Confidentiality (K)' },
  { name: 'r', holds: 'level', sv: 'Riktighet (R)', en: 'Integrity (R)' },
  { name: 't', holds: 'level', sv: 'Tillgänglighet (T)', en: 'Availability (T)' },
  { name: 'suppress_below', holds: 'number', sv: 'Visa inte antal personer under', en: 'Suppress below' },
] as const satisfies readonly (Words & { readonly name: string; readonly holds: CellKind })[]
export type MetadataColumn = (typeof metadataColumns)[number]['name']

/** Before them in the table: which layer it is, and what it was when it was fetched. Its `fingerprint` goes back with each change. */
export const layerColumns = [
  { name: 'id', sv: 'Lagrets id: ändras inte', en: 'The layer’s id: left as it is' },
  {
    name: 'fingerprint',
    sv: 'Visar om någon annan har ändrat sedan tabellen hämtades: ändras inte',
    en: 'Shows whether somebody else has changed the layer since the table was fetched: left as it is',
  },
  { name: 'organisation_id', sv: 'Organisation: läses inte tillbaka', en: 'Organisation: not read back' },
  { name: 'state', sv: 'Status: läses inte tillbaka', en: 'State: not read back' },
] as const satisfies readonly (Words & { readonly name: string })[]
