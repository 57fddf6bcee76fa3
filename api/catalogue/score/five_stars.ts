// Berners-Lee's five stars of open data. Each presupposes the ones before it: the layer has as many as it has from the first on.
import { type Check, openTheLayer } from './check.ts'
import { hasOpenFormat } from './plan/format.ts'
import { hasOpenLicence } from './plan/terms.ts'
import type { Scored } from './scored.ts'

export const fiveStars: readonly Check[] = [
  {
    id: 'star_1_open_licence',
    of: 1,
    holds: ({ is_public, description }) => is_public && hasOpenLicence(description),
    earned: { sv: 'På webben, med en öppen licens.', en: 'On the web, under an open licence.' },
    missed: {
      sv: 'Inte på webben för alla med en öppen licens.',
      en: 'Not on the web for everybody under an open licence.',
    },
    how: {
      sv: `Välj en öppen licens. ${openTheLayer.sv}`,
      en: `Choose an open licence. ${openTheLayer.en}`,
    },
    field: 'licence',
  },
  {
    id: 'star_2_structured',
    of: 1,
    holds: () => true,
    earned: {
      sv: 'Som strukturerade uppgifter, inte som bild eller text.',
      en: 'As structured data, not as a picture or text.',
    },
    missed: { sv: 'Inte som strukturerade uppgifter.', en: 'Not as structured data.' },
    how: {
      sv: 'Publicera lagret som tabell, vektor eller raster.',
      en: 'Publish it as a table, vector or raster.',
    },
  },
  {
    id: 'star_3_open_format',
    of: 1,
    holds: hasOpenFormat,
    earned: {
      sv: 'I ett öppet format, som GeoPackage eller CSV.',
      en: 'In an open format, such as GeoPackage or CSV.',
    },
    missed: { sv: 'Inte i något öppet format.', en: 'In no open format.' },
    how: {
      sv: 'Publicera lagret som tabell, vektor eller raster.',
      en: 'Publish it as a table, vector or raster.',
    },
  },
  {
    id: 'star_4_addresses',
    of: 1,
    // Each at /ogc/collections/{id}/items/{feature}, or a raster's tiles.
    holds: () => true,
    earned: {
      sv: 'Lagret och det som finns i det har egna adresser på webben, som andra kan länka till.',
      en: 'The layer and what is in it have addresses on the web that others can link to.',
    },
    missed: {
      sv: 'Det som finns i lagret har inga egna adresser på webben.',
      en: 'What is in the layer has no addresses of its own on the web.',
    },
    how: {
      sv: 'Publicera lagret som tabell, vektor eller raster.',
      en: 'Publish it as a table, vector or raster.',
    },
  },
  {
    id: 'star_5_linked',
    of: 1,
    holds: ({ description: { conforms_to, inspire_theme } }) =>
      conforms_to.length > 0 || inspire_theme !== null,
    earned: {
      sv: 'Lagret länkar till andras uppgifter: den specifikation eller det Inspire-tema som det följer.',
      en: 'The layer links to what others say: the specification or INSPIRE theme that it follows.',
    },
    missed: {
      sv: 'Lagret länkar inte till någon specifikation eller något Inspire-tema.',
      en: 'The layer links to no specification or INSPIRE theme.',
    },
    how: {
      sv: 'Ange adressen till en specifikation som uppgifterna följer, eller ett Inspire-tema.',
      en: 'State the address of a specification that the data follows, or an INSPIRE theme.',
    },
    field: 'conforms_to',
  },
]

export function starsOf(layer: Scored): number {
  const missing = fiveStars.findIndex(({ holds }) => !holds(layer))
  return missing === -1 ? fiveStars.length : missing
}
