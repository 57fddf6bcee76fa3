// What the rules say of a shortage area at a date, as fields of its layer besides the register's columns. For a whole area, so public; the distance follows the
// backbone's geometry (design, section 6).
import type { FieldType } from '../../contract/catalogue/catalogue_codes.ts'
import type { Words } from '../../contract/vocabulary.ts'

type DerivedField = {
  readonly name: string
  readonly type: FieldType
  readonly title: Words
  readonly unit?: string
  readonly follows?: 'backbone_geometry'
}

export const shortageAreaFields: readonly DerivedField[] = [
  { name: 'status', type: 'text', title: { sv: 'Status', en: 'Status' } },
  { name: 'is_remaining', type: 'boolean', title: { sv: 'Kvarstår', en: 'Remains' } },
  { name: 'addresses', type: 'integer', title: { sv: 'Adresser', en: 'Addresses' } },
  {
    name: 'addresses_connected',
    type: 'integer',
    title: { sv: 'Adresser med fiber installerad', en: 'Addresses with fibre connected' },
  },
  {
    name: 'addresses_passed',
    type: 'integer',
    title: { sv: 'Adresser med fiber i absolut närhet', en: 'Addresses passed by fibre' },
  },
  {
    name: 'fibre_share_pct',
    type: 'number',
    unit: '%',
    title: { sv: 'Andel med tillgång till fiber', en: 'Share with fibre access' },
  },
  { name: 'applications', type: 'integer', title: { sv: 'Aktuella ansökningar', en: 'Live applications' } },
  {
    name: 'backbone_projects',
    type: 'integer',
    title: { sv: 'Stamnätsprojekt som når området', en: 'Backbone projects reaching the area' },
  },
  {
    name: 'nearest_backbone_m',
    type: 'integer',
    unit: 'm',
    title: { sv: 'Avstånd till närmaste stamnät', en: 'Distance to the nearest backbone' },
    follows: 'backbone_geometry',
  },
  {
    name: 'application_stage',
    type: 'text',
    title: { sv: 'Längst komna ansökan', en: 'Furthest application' },
  },
  { name: 'status_since', type: 'date', title: { sv: 'Status sedan', en: 'Status since' } },
]
