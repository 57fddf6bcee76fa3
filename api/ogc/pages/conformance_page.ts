import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import type { Representation } from '../asked/representation.ts'
import { ogcPage, writingOf } from './ogc_page.ts'

type Given = { readonly offered: readonly Representation[]; readonly classes: readonly string[] }

export function conformancePage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, classes }: Given,
): Promise<string> {
  const { words } = writingOf(context, asking)
  const { landing, conformance } = words
  const standards = [...new Set(classes.map(standardOf))]
  return ogcPage(context, asking, {
    title: conformance.title,
    trail: [{ title: landing.short, href: asking.addresses.landing }],
    offered,
    body: html`<p class="lead">${conformance.lead}</p>
      ${standards.map(
        (standard) => html`<section>
          <h2>${standard || conformance.other}</h2>
          <ul class="uris">${classes
            .filter((uri) => standardOf(uri) === standard)
            .map((uri) => html`<li><code>${uri}</code></li>`)}</ul>
        </section>`,
      )}`,
  })
}

/** `OGC API Features 1` of `…/spec/ogcapi-features-1/1.0/conf/core`. */
function standardOf(uri: string): string {
  const [, name, part] = /\/spec\/(?:ogcapi-)?([a-z-]+?)(?:-(\d+))?\/\d/.exec(uri) ?? []
  if (name === undefined) return ''
  const word = name.charAt(0).toUpperCase() + name.slice(1)
  return uri.includes('/ogcapi-') ? `OGC API ${word}${part ? ` ${part}` : ''}` : name.toUpperCase()
}
