// The codes of the layer catalogue, each with the words people read. Without zod, for the pages; layer_description.ts makes shapes of them.
import type { Words } from '../vocabulary.ts'
import type { LayerKind, LayerOrigin, Theme } from './filter_codes.ts'

/** What becomes of a layer, in order. */
export const layerStates = ['draft', 'in_review', 'published', 'withdrawn'] as const
export type LayerState = (typeof layerStates)[number]
export const layerStateWords: Readonly<Record<LayerState, Words>> = {
  draft: { sv: 'Utkast', en: 'Draft' },
  in_review: { sv: 'Under granskning', en: 'In review' },
  published: { sv: 'Publicerat', en: 'Published' },
  withdrawn: { sv: 'Avpublicerat', en: 'Withdrawn' },
}

export const layerKindWords: Readonly<Record<LayerKind, Words>> = {
  vector: { sv: 'Vektor', en: 'Vector' },
  raster: { sv: 'Raster', en: 'Raster' },
  table: { sv: 'Tabell', en: 'Table' },
}

export const layerOriginWords: Readonly<Record<LayerOrigin, Words>> = {
  register: { sv: 'Bristkartans register', en: 'The registers of Bristkartan' },
  published: { sv: 'Publicerade lager', en: 'Published layers' },
}

export const downloadFormats = [
  'gpkg',
  'geojson',
  'parquet',
  'fgb',
  'shp',
  'csv',
  'xlsx',
  'pmtiles',
  'tif',
] as const
export type DownloadFormat = (typeof downloadFormats)[number]

/** In which way a layer was used, as it is counted; of a download with its format besides, such as `download:gpkg`. */
export const useKinds = ['page', 'features', 'tiles', 'metadata', 'download'] as const
export type UseKind = (typeof useKinds)[number]
export type UseWay = Exclude<UseKind, 'download'> | `download:${DownloadFormat}`

/** The action plan's own index, the five stars of open data, and the five dimensions of the EU's metadata quality assessment (MQA). */
export const scoreDimensions = [
  'availability',
  'format',
  'terms',
  'five_stars',
  'findability',
  'accessibility',
  'interoperability',
  'reusability',
  'contextuality',
] as const
export type ScoreDimension = (typeof scoreDimensions)[number]

/** Of a field of a published layer, as it is served and downloaded. */
export const fieldTypes = ['text', 'integer', 'number', 'boolean', 'date', 'datetime'] as const
export type FieldType = (typeof fieldTypes)[number]

/** Licences that are offered; another one is given by its own URI. Open: anybody may use the data for anything. */
export const licences = [
  {
    uri: 'http://creativecommons.org/publicdomain/zero/1.0/',
    name: 'CC0 1.0',
    is_open: true,
    words: { sv: 'Fritt att använda, utan villkor', en: 'Free to use, without conditions' },
  },
  {
    uri: 'http://creativecommons.org/licenses/by/4.0/',
    name: 'CC BY 4.0',
    is_open: true,
    words: { sv: 'Fritt att använda om källan anges', en: 'Free to use with attribution' },
  },
  {
    uri: 'http://creativecommons.org/licenses/by-sa/4.0/',
    name: 'CC BY-SA 4.0',
    is_open: true,
    words: {
      sv: 'Fritt att använda om källan anges och det som görs delas lika',
      en: 'Free to use with attribution, sharing alike',
    },
  },
  {
    uri: 'http://creativecommons.org/licenses/by-nc/4.0/',
    name: 'CC BY-NC 4.0',
    is_open: false,
    words: { sv: 'Inte för kommersiell användning', en: 'Not for commercial use' },
  },
  {
    uri: 'http://opendatacommons.org/licenses/odbl/1-0/',
    name: 'ODbL 1.0',
    is_open: true,
    words: {
      sv: 'Fritt att använda om källan anges och databaser delas lika',
      en: 'Free to use with attribution, sharing databases alike',
    },
  },
] as const satisfies readonly {
  readonly uri: string
  readonly name: string
  readonly is_open: boolean
  readonly words: Words
}[]

const authority = 'http://publications.europa.eu/resource/authority'

export const themeWords: Readonly<Record<Theme, Words>> = {
  AGRI: { sv: 'Jordbruk, fiske, skogsbruk och livsmedel', en: 'Agriculture, fisheries, forestry and food' },
  ECON: { sv: 'Ekonomi och finans', en: 'Economy and finance' },
  EDUC: { sv: 'Utbildning, kultur och sport', en: 'Education, culture and sport' },
  ENER: { sv: 'Energi', en: 'Energy' },
  ENVI: { sv: 'Miljö', en: 'Environment' },
  GOVE: { sv: 'Förvaltning och offentlig sektor', en: 'Government and public sector' },
  HEAL: { sv: 'Hälsa', en: 'Health' },
  INTR: { sv: 'Internationella frågor', en: 'International issues' },
  JUST: { sv: 'Rättsväsende och säkerhet', en: 'Justice, legal system and public safety' },
  REGI: { sv: 'Regioner och städer', en: 'Regions and cities' },
  SOCI: { sv: 'Befolkning och samhälle', en: 'Population and society' },
  TECH: { sv: 'Vetenskap och teknik', en: 'Science and technology' },
  TRAN: { sv: 'Transport', en: 'Transport' },
}
export const themeUri = (theme: Theme) => `${authority}/data-theme/${theme}`

/** EU vocabulary frequency. */
export const frequencies = [
  'CONT',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'QUARTERLY',
  'ANNUAL_2',
  'ANNUAL',
  'BIENNIAL',
  'IRREG',
  'NEVER',
  'UNKNOWN',
] as const
export type Frequency = (typeof frequencies)[number]
export const frequencyWords: Readonly<Record<Frequency, Words>> = {
  CONT: { sv: 'Löpande', en: 'Continuously' },
  DAILY: { sv: 'Varje dag', en: 'Daily' },
  WEEKLY: { sv: 'Varje vecka', en: 'Weekly' },
  MONTHLY: { sv: 'Varje månad', en: 'Monthly' },
  QUARTERLY: { sv: 'Varje kvartal', en: 'Quarterly' },
  ANNUAL_2: { sv: 'Två gånger om året', en: 'Twice a year' },
  ANNUAL: { sv: 'Varje år', en: 'Yearly' },
  BIENNIAL: { sv: 'Vartannat år', en: 'Every two years' },
  IRREG: { sv: 'Vid behov', en: 'As needed' },
  NEVER: { sv: 'Uppdateras inte', en: 'Not updated' },
  UNKNOWN: { sv: 'Inte känt', en: 'Not known' },
}
export const frequencyUri = (frequency: Frequency) => `${authority}/frequency/${frequency}`

/** EU vocabulary access-right: who may have it. It follows from the classification. */
export const accessRightUri = (right: 'PUBLIC' | 'RESTRICTED' | 'NON_PUBLIC') =>
  `${authority}/access-right/${right}`
export const availabilityUri = (availability: 'STABLE' | 'AVAILABLE' | 'EXPERIMENTAL' | 'TEMPORARY') =>
  `${authority}/planned-availability/${availability}`
export const languageUri = { sv: `${authority}/language/SWE`, en: `${authority}/language/ENG` } as const

/** What a publisher is: the ADMS vocabulary that DCAT-AP-SE wants as the agent's dcterms:type. */
export const publisherTypes = [
  'NationalAuthority',
  'RegionalAuthority',
  'LocalAuthority',
  'Company',
  'NonProfitOrganisation',
  'Academia-ScientificOrganisation',
] as const
export type PublisherType = (typeof publisherTypes)[number]
export const publisherTypeWords: Readonly<Record<PublisherType, Words>> = {
  NationalAuthority: { sv: 'Statlig myndighet', en: 'National authority' },
  RegionalAuthority: { sv: 'Regional myndighet', en: 'Regional authority' },
  LocalAuthority: { sv: 'Kommun', en: 'Local authority' },
  Company: { sv: 'Företag', en: 'Company' },
  NonProfitOrganisation: { sv: 'Ideell förening', en: 'Non-profit organisation' },
  'Academia-ScientificOrganisation': { sv: 'Forskning och utbildning', en: 'Research and education' },
}
export const publisherTypeUri = (type: PublisherType) => `http://purl.org/adms/publishertype/${type}`

/** Categories of high-value data sets (Commission implementing regulation (EU) 2023/138), by their EU codes. */
export const highValueCategories = [
  'c_164e0bf5',
  'c_a9135398',
  'c_ac64a52d',
  'c_b79e35eb',
  'c_dd313021',
  'c_e1da4e07',
] as const
export type HighValueCategory = (typeof highValueCategories)[number]
export const highValueCategoryWords: Readonly<Record<HighValueCategory, Words>> = {
  c_164e0bf5: { sv: 'Meteorologi', en: 'Meteorological' },
  c_a9135398: { sv: 'Företag och företagsägande', en: 'Companies and company ownership' },
  c_ac64a52d: { sv: 'Geospatiala data', en: 'Geospatial' },
  c_b79e35eb: { sv: 'Rörlighet', en: 'Mobility' },
  c_dd313021: { sv: 'Jordobservation och miljö', en: 'Earth observation and environment' },
  c_e1da4e07: { sv: 'Statistik', en: 'Statistics' },
}
export const highValueUri = (category: HighValueCategory) => `http://data.europa.eu/bna/${category}`

/** The themes of INSPIRE's annexes, by the codes of its theme register. */
export const inspireThemes = [
  'ad',
  'au',
  'cp',
  'gn',
  'hy',
  'ps',
  'tn',
  'el',
  'ge',
  'lc',
  'oi',
  'am',
  'bu',
  'br',
  'ef',
  'er',
  'hb',
  'hh',
  'lu',
  'mr',
  'nz',
  'pd',
  'pf',
  'so',
  'su',
  'us',
] as const
export type InspireTheme = (typeof inspireThemes)[number]
export const inspireThemeWords: Readonly<Record<InspireTheme, Words>> = {
  ad: { sv: 'Adresser', en: 'Addresses' },
  au: { sv: 'Administrativa enheter', en: 'Administrative units' },
  cp: { sv: 'Fastighetsområden', en: 'Cadastral parcels' },
  gn: { sv: 'Geografiska namn', en: 'Geographical names' },
  hy: { sv: 'Hydrografi', en: 'Hydrography' },
  ps: { sv: 'Skyddade områden', en: 'Protected sites' },
  tn: { sv: 'Transportnät', en: 'Transport networks' },
  el: { sv: 'Höjd', en: 'Elevation' },
  ge: { sv: 'Geologi', en: 'Geology' },
  lc: { sv: 'Landtäcke', en: 'Land cover' },
  oi: { sv: 'Ortofoto', en: 'Orthoimagery' },
  am: {
    sv: 'Områden med särskild förvaltning, begränsningar eller reglering',
    en: 'Area management, restriction and regulation zones',
  },
  bu: { sv: 'Byggnader', en: 'Buildings' },
  br: { sv: 'Biogeografiska regioner', en: 'Bio-geographical regions' },
  ef: { sv: 'Miljöövervakningsanläggningar', en: 'Environmental monitoring facilities' },
  er: { sv: 'Energiresurser', en: 'Energy resources' },
  hb: { sv: 'Naturtyper och biotoper', en: 'Habitats and biotopes' },
  hh: { sv: 'Människors hälsa och säkerhet', en: 'Human health and safety' },
  lu: { sv: 'Markanvändning', en: 'Land use' },
  mr: { sv: 'Mineralfyndigheter', en: 'Mineral resources' },
  nz: { sv: 'Naturliga riskområden', en: 'Natural risk zones' },
  pd: { sv: 'Befolkningsfördelning', en: 'Population distribution' },
  pf: { sv: 'Produktions- och industrianläggningar', en: 'Production and industrial facilities' },
  so: { sv: 'Mark', en: 'Soil' },
  su: { sv: 'Statistiska enheter', en: 'Statistical units' },
  us: { sv: 'Allmännyttiga tjänster och offentliga tjänster', en: 'Utility and governmental services' },
}
export const inspireThemeUri = (theme: InspireTheme) => `http://inspire.ec.europa.eu/theme/${theme}`
