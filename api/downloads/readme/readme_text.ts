// What is told of a download, in words: in Swedish, then in English. It lies in the zip of a Shapefile and at an address of its own for everything else.
import { today } from '../../../data/today.ts'
import { licences } from '../../contract/catalogue/catalogue_codes.ts'
import type { Words } from '../../contract/vocabulary.ts'
import type { SeenField } from '../../layers/seen_layer.ts'
import type { Product } from '../../product.ts'
import type { LayerPart } from '../part/layer_part.ts'

type ReadmeFacts = {
  readonly part: LayerPart
  /** The page or address of the layer itself. */
  readonly address: string
  /** The day on which it was made. */
  readonly made_on: string
  /** What this file could not hold as it is. */
  readonly losses?: readonly Words[]
}

type Language = keyof Words

/** Of the part, as the product tells of it today. */
export function readmeOf(
  { url, now }: Pick<Product, 'url' | 'now'>,
  part: LayerPart,
  losses: readonly Words[] = [],
): string {
  return readmeText({ part, address: `${url}/api/v1/layers/${part.layer.id}`, made_on: today(now()), losses })
}

function readmeText(facts: ReadmeFacts): string {
  return `${inLanguage(facts, 'sv')}\n${'='.repeat(72)}\n\n${inLanguage(facts, 'en')}`
}

function inLanguage({ part, address, made_on, losses = [] }: ReadmeFacts, language: Language): string {
  const { layer } = part
  const { title, abstract, attribution, permission, contact, lineage, accuracy_m, keywords } =
    layer.description
  const say = (words: Words) => words[language] || words.sv
  const word = (sv: string, en: string) => (language === 'sv' ? sv : en)
  const line = (label: string, value: string | null | undefined) => (value ? `${label}: ${value}\n` : '')
  return [
    `${say(title)}\n${'-'.repeat(say(title).length)}\n`,
    say(abstract) ? `${say(abstract)}\n` : '',
    line(word('Utgivare', 'Publisher'), layer.publisher.name) +
      line(
        word('Kontakt', 'Contact'),
        contact ? [contact.name, contact.email].filter(Boolean).join(', ') : null,
      ) +
      line(word('Licens', 'Licence'), licenceLine(layer.description.licence, language)) +
      line(word('Ange som källa', 'Attribute to'), attribution || layer.publisher.name) +
      line(
        word('Spridningstillstånd', 'Permission to spread (spridningstillstånd)'),
        permission && `${permission.number}, ${permission.date}`,
      ) +
      line(word('Nyckelord', 'Keywords'), keywords[language].join(', ')) +
      line(word('Uppgifterna gäller', 'The data describes'), part.at?.as_of ?? layer.data_as_of) +
      line('Version', part.version?.toString()) +
      line(word('Senast ändrat', 'Last changed'), layer.modified_at) +
      line(word('Hämtat', 'Downloaded'), made_on) +
      line(word('Härifrån', 'From'), address),
    layer.kind === 'table'
      ? ''
      : `${placesLine(layer, language)}\n` +
        line(word('Lägesosäkerhet', 'Accuracy of positions'), accuracy_m === null ? null : `${accuracy_m} m`),
    say(lineage) ? `${word('Så kom uppgifterna till', 'How the data came to be')}: ${say(lineage)}\n` : '',
    `${classificationLine(part, language)}\n`,
    filterLines(part, language),
    losses.length > 0
      ? `${word('Det här rymmer formatet inte som det är', 'What the format does not hold as it is')}:\n${losses.map((loss) => `- ${say(loss)}\n`).join('')}`
      : '',
    `${word('Fält', 'Fields')}:\n${layer.fields.map((field) => fieldLine(field, language)).join('')}`,
  ]
    .filter(Boolean)
    .join('\n')
}

function placesLine({ kind, raster_crs }: LayerPart['layer'], language: Language): string {
  if (kind === 'raster')
    return language === 'sv'
      ? `Bildpunkter i ${raster_crs}, i en molnoptimerad GeoTIFF.`
      : `Pixels are in ${raster_crs}, in a cloud-optimised GeoTIFF.`
  return language === 'sv'
    ? 'Lägen i SWEREF 99 TM (EPSG:3006); i GeoJSON i longitud och latitud.'
    : 'Places are in SWEREF 99 TM (EPSG:3006); in GeoJSON in longitude and latitude.'
}

function licenceLine(uri: string | null, language: Language): string | null {
  if (uri === null) return null
  const known = licences.find((licence) => licence.uri === uri)
  return known ? `${known.name} (${known.words[language]}), ${uri}` : uri
}

function classificationLine({ layer }: LayerPart, language: Language): string {
  const { k, r, t } = layer.classification
  const levels = `K${k} R${r} T${t}`
  const isOpen = layer.is_public && layer.fields.every(({ is_public }) => is_public)
  const counts = layer.fields.filter(({ suppress_below }) => suppress_below !== null)
  const suppressed =
    counts.length === 0
      ? ''
      : language === 'sv'
        ? ` Antal personer under ${counts[0]?.suppress_below} visas inte (${counts.map(({ name }) => name).join(', ')}).`
        : ` Counts of people below ${counts[0]?.suppress_below} are not shown (${counts.map(({ name }) => name).join(', ')}).`
  if (language === 'sv')
    return `Informationsklassning (KLASSA): ${levels}. ${
      isOpen
        ? 'Filen innehåller bara fält som är öppna för alla.'
        : 'OBS: filen innehåller uppgifter som inte är öppna för alla. Sprid den inte vidare.'
    }${suppressed}`
  return `Classification (KLASSA): ${levels}. ${
    isOpen
      ? 'The file holds only fields that are open to everybody.'
      : 'NOTE: the file holds data that is not open to everybody. Do not pass it on.'
  }${suppressed}`
}

function filterLines({ at, rectangle, has_all_fields }: LayerPart, language: Language): string {
  const word = (sv: string, en: string) => (language === 'sv' ? sv : en)
  const lines = [
    at
      ? word(
          `läget ${at.as_of} (absolut närhet ${at.passed_m} m, ${at.share_pct} % för anslutet område)`,
          `as of ${at.as_of} (passed within ${at.passed_m} m, ${at.share_pct} % for a connected area)`,
        )
      : '',
    rectangle
      ? word(
          `bara det som rör rektangeln ${rectangle.join(', ')} (väst, syd, öst, nord i grader); rader utan läge är inte med`,
          `only what meets the rectangle ${rectangle.join(', ')} (west, south, east, north in degrees); rows without a place are left out`,
        )
      : '',
    has_all_fields ? '' : word('bara de fält som står nedan', 'only the fields listed below'),
  ].filter(Boolean)
  if (lines.length === 0) return `${word('Urval: hela lagret.', 'Selection: the whole layer.')}\n`
  return `${word('Urval', 'Selection')}:\n${lines.map((text) => `- ${text}\n`).join('')}`
}

function fieldLine({ name, title, unit, type, description }: SeenField, language: Language): string {
  const say = (words: Words) => words[language] || words.sv
  const facts = [typeWords[type][language], unit].filter(Boolean).join(', ')
  return `- ${name} (${facts}): ${[say(title), say(description)].filter(Boolean).join('. ')}\n`
}

const typeWords: Readonly<Record<SeenField['type'], Words>> = {
  text: { sv: 'text', en: 'text' },
  integer: { sv: 'heltal', en: 'whole number' },
  number: { sv: 'tal', en: 'number' },
  boolean: { sv: 'ja eller nej', en: 'true or false' },
  date: { sv: 'datum', en: 'date' },
  datetime: { sv: 'tidpunkt', en: 'date and time' },
}
