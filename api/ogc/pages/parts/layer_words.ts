// What a layer is, in words.
import { html } from 'hono/html'
import { licences } from '../../../contract/catalogue/catalogue_codes.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import { type Language, wordsIn } from '../../asked/language.ts'
import type { Markup } from '../ogc_page.ts'
import type { PageWords } from '../words/sv.ts'

export function contentWords({ kind, geometry_kind }: SeenLayer, words: PageWords): string {
  if (kind === 'raster') return words.raster
  return kind === 'table' || geometry_kind === null ? words.table : words.kinds[geometry_kind]
}

export function licenceWords(uri: string | null, language: Language, words: PageWords): string | Markup {
  if (uri === null) return words.collection.noLicence
  const known = licences.find((one) => one.uri === uri)
  const name = known?.name ?? uri.replace(/^https?:\/\//, '')
  return html`<a href="${uri}" rel="license">${name}</a>${known ? html`: ${wordsIn(language, known.words)}` : ''}`
}
