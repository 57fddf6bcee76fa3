// The contract as a page to try it on: Swagger UI, in the way /docs has it.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import type { Representation } from '../asked/representation.ts'
import { ogcPage, writingOf } from '../pages/ogc_page.ts'

export function apiPage(
  context: Context<AppEnv>,
  asking: Asking,
  offered: readonly Representation[],
): Promise<string> {
  const { words } = writingOf(context, asking)
  const document = '/ogc/api?f=openapi'
  return ogcPage(context, asking, {
    title: words.api.title,
    trail: [{ title: words.landing.short, href: asking.addresses.landing }],
    offered,
    head: html`<link rel="stylesheet" href="/docs/swagger-ui.css" />
      <script src="/docs/swagger-ui-bundle.js" defer></script>
      <script src="/docs/start_docs.js" defer></script>`,
    body: html`<p class="lead">${words.api.lead}</p>
      <noscript><p>${words.api.needsScript} <a href="${document}">${document}</a></p></noscript>
      <section id="api" class="swagger" lang="en" aria-label="OpenAPI" data-document="${document}"></section>`,
  })
}
