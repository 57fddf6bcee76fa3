// How something is drawn: the list of its styles, and what there is to know of one.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import type { Representation } from '../asked/representation.ts'
import type { Link } from '../links/link.ts'
import { ogcPage, type Step, writingOf } from './ogc_page.ts'
import { factList } from './parts/facts.ts'
import { licenceWords } from './parts/layer_words.ts'
import { linkList, waysOn } from './parts/ways_on.ts'

type Given = { readonly offered: readonly Representation[]; readonly trail: readonly Step[] }
type Styles = Given & {
  readonly title: string
  readonly stylesheets: readonly Link[]
  readonly metadata: Link
}

export function stylesPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, trail, title, stylesheets, metadata }: Styles,
): Promise<string> {
  const { words, to } = writingOf(context, asking)
  const { styles } = words
  return ogcPage(context, asking, {
    title: `${title}: ${styles.many}`,
    trail,
    offered,
    body: html`<p class="lead">${styles.lead}</p>
      ${waysOn([{ href: metadata.href, title: styles.one, said: styles.oneSaid }], to)}
      <section aria-labelledby="documents-title">
        <h2 id="documents-title">${styles.documents}</h2>
        ${linkList(stylesheets.map(named), to)}
      </section>`,
  })
}

type Metadata = Given & {
  readonly told: {
    readonly title: string
    readonly description?: string | undefined
    readonly license?: string | undefined
    readonly stylesheets: readonly { readonly link: Link }[]
    readonly layers: readonly { readonly description: string; readonly sampleData: Link }[]
  }
}

export function styleMetadataPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, trail, told }: Metadata,
): Promise<string> {
  const { words, language, to } = writingOf(context, asking)
  const { styles, collection } = words
  return ogcPage(context, asking, {
    title: `${told.title}: ${styles.about}`,
    trail,
    offered,
    body: html`${told.description ? html`<p class="lead">${told.description}</p>` : ''}
      <section aria-labelledby="documents-title">
        <h2 id="documents-title">${styles.documents}</h2>
        ${linkList(
          told.stylesheets.map(({ link }) => named(link)),
          to,
        )}
        ${factList([[collection.licence, told.license && licenceWords(told.license, language, words)]])}
      </section>
      <section aria-labelledby="drawn-title">
        <h2 id="drawn-title">${styles.drawn}</h2>
        ${linkList(
          told.layers.map(({ description, sampleData }) => ({ href: sampleData.href, title: description })),
          to,
        )}
      </section>`,
  })
}

function named({ href, type, title }: Link) {
  return { href, title: title ?? href, ...(type ? { type } : {}) }
}
