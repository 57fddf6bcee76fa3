// How early a place's name appears on the map: 1 first. Chosen by hand so that the first twelve spread over the county.
import { townSizes } from './ground/town_sizes.ts'

const firstTowns = new Set([
  'Alingsås',
  'Borås',
  'Falköping',
  'Göteborg',
  'Lidköping',
  'Mariestad',
  'Skövde',
  'Strömstad',
  'Trollhättan',
  'Uddevalla',
  'Ulricehamn',
  'Åmål',
])

export function placeRank(name: string, municipality_code: string): 1 | 2 | 3 {
  if (firstTowns.has(name)) return 1
  return townSizes[municipality_code]?.seat === name ? 2 : 3
}
