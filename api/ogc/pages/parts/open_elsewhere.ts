// How the API, or one layer of it, is opened in other programs: text to copy, with this installation's own addresses.
import { html } from 'hono/html'
import type { OgcAddresses } from '../../links/addresses.ts'
import type { Markup } from '../ogc_page.ts'
import type { PageWords } from '../words/sv.ts'

type Opened = {
  readonly addresses: OgcAddresses
  /** One layer with items; undefined: all. */
  readonly id?: string
  readonly title: string
}

export function openElsewhere(words: PageWords, { addresses, id, title }: Opened): Markup {
  const { use } = words
  return html`<section aria-labelledby="open-title">
    <h2 id="open-title">${title}</h2>
    ${way('QGIS', html`<ol>${use.qgis.map((step) => html`<li>${step}</li>`)}</ol>${code(words, addresses.landing)}`)}
    ${way(
      'GDAL',
      gdal({ addresses, ...(id === undefined ? {} : { id }) }).map((one) => code(words, one)),
    )}
    ${way(use.python, code(words, python(addresses, id)))}
    ${way('curl', code(words, curl(addresses, id)))}
  </section>`
}

function way(name: string, how: Markup | readonly Markup[]): Markup {
  return html`<details class="way">
    <summary><h3>${name}</h3></summary>
    ${how}
  </details>`
}

/** The button is shown by the page's script. */
function code(words: PageWords, text: string): Markup {
  return html`<div class="code">
    <pre tabindex="0"><code>${text}</code></pre>
    <button type="button" class="button" data-copy data-copied="${words.use.copied}" hidden>${words.use.copy}</button>
  </div>`
}

function gdal({ addresses, id }: Pick<Opened, 'addresses' | 'id'>): readonly string[] {
  const source = `OAPIF:${addresses.landing}`
  if (id === undefined) return [`ogrinfo ${source}`]
  return [`ogrinfo -so ${source} ${id}`, `ogr2ogr ${fileName(id)}.gpkg ${source} ${id}`]
}

function python(addresses: OgcAddresses, id: string | undefined): string {
  if (id === undefined)
    return [
      'import requests',
      '',
      `answer = requests.get("${addresses.collections}", params={"f": "json"}).json()`,
      'print([one["id"] for one in answer["collections"]])',
    ].join('\n')
  return [
    'import geopandas',
    '',
    `rows = geopandas.read_file("${addresses.items(id)}?f=geojson&limit=10000")`,
    'print(rows.head())',
  ].join('\n')
}

function curl(addresses: OgcAddresses, id: string | undefined): string {
  return id === undefined
    ? `curl "${addresses.collections}?f=json"`
    : `curl "${addresses.items(id)}?f=geojson&limit=100"`
}

function fileName(id: string): string {
  return id.replaceAll(/[^\w-]/g, '_')
}
