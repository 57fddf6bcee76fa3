// An answer of the OGC API as a page for people: made by the server, whole without a script.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { askedAddress } from '../links/link.ts'

export type Markup = ReturnType<typeof html>
export type PageParts = {
  readonly title: string
  /** From the landing page to the one above this. */
  readonly trail: readonly { readonly title: string; readonly href: string }[]
  readonly body: Markup
}

export async function ogcPage(
  context: Context<AppEnv>,
  { language }: Asking,
  { title, trail, body }: PageParts,
): Promise<string> {
  const page = html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Bristkartan</title>
  </head>
  <body>
    <nav>${trail.map(({ title, href }) => html`<a href="${href}">${title}</a> `)}
      <a href="${askedAddress(context, { lang: language === 'sv' ? 'en' : 'sv' })}">${language === 'sv' ? 'English' : 'Svenska'}</a></nav>
    <main><h1>${title}</h1>${body}</main>
  </body>
</html>`
  context.header('Content-Type', contentTypeOf('html'))
  context.header('Content-Language', language)
  return String(await page)
}
