// An answer of the OGC API as a page for people: made by the server, whole without a script.
import type { Context } from 'hono'
import { html } from 'hono/html'
import { pagePaths } from '../../contract/page_paths.ts'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import { type Language, wordsIn } from '../asked/language.ts'
import { contentTypeOf, type Representation, representationFacts } from '../asked/representation.ts'
import { askedAddress } from '../links/link.ts'
import { type Leading, pageLinks } from './page_links.ts'
import { pageWords } from './words/page_words.ts'
import type { PageWords } from './words/sv.ts'

export type Markup = ReturnType<typeof html>
export type Step = { readonly title: string; readonly href: string }
export type PageParts = {
  readonly title: string
  /** From the landing page to the one above this. */
  readonly trail: readonly Step[]
  /** The forms of the answer, this page among them. */
  readonly offered: readonly Representation[]
  readonly body: Markup
  /** Scripts of the page besides the one of all. */
  readonly head?: Markup
}
/** What a page is written with. */
export type Writing = { readonly words: PageWords; readonly language: Language; readonly to: Leading }

export function writingOf(context: Context<AppEnv>, { language }: Asking): Writing {
  return { words: pageWords(language), language, to: pageLinks(context) }
}

export async function ogcPage(
  context: Context<AppEnv>,
  asking: Asking,
  { title, trail, offered, body, head = html`` }: PageParts,
): Promise<string> {
  const { language } = asking
  const writing = writingOf(context, asking)
  const { words } = writing
  const built = context.get('built_page')
  const page = html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – Bristkartan</title>
    <link rel="icon" href="data:," />
    ${built?.styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
    ${built ? html`<script type="module" src="${built.script}"></script>` : ''}
    ${head}
  </head>
  <body>
    <a class="skip" href="#main">${words.skip}</a>
    ${demoStrip(asking, words)}
    ${header(context, asking, words)}
    <nav class="trail" aria-label="${words.trail}">${trailOf(trail, title, writing)}</nav>
    <main id="main" class="page" tabindex="-1">
      <h1>${title}</h1>
      ${body}
      ${otherForms(context, asking, offered)}
    </main>
    ${footer(asking, words)}
  </body>
</html>`
  context.header('Content-Type', contentTypeOf('html'))
  context.header('Content-Language', language)
  return String(await page)
}

function demoStrip({ product, language }: Asking, words: PageWords): Markup {
  const { demo_notice } = product.region
  if (!demo_notice) return html``
  return html`<aside class="demo" aria-label="${words.demo}">
    <p><strong>${words.demo}</strong> ${wordsIn(language, demo_notice)}</p>
  </aside>`
}

function header(context: Context<AppEnv>, { language }: Asking, words: PageWords): Markup {
  const other = language === 'sv' ? 'en' : 'sv'
  const asked = pageLinks(context)(askedAddress(context, { lang: other }))
  return html`<header class="frame">
    <a class="brand" href="/" aria-label="${words.home}">Bristkartan</a>
    <nav aria-label="${words.parts}">
      <ul>
        <li><a href="${pagePaths.layers}">${words.pages.layers}</a></li>
        <li><a href="${pagePaths.open_data}">${words.pages.open_data}</a></li>
        <li><a href="${pagePaths.how_we_count}">${words.pages.how_we_count}</a></li>
      </ul>
    </nav>
    <a class="language" href="${asked}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
  </header>`
}

function trailOf(trail: readonly Step[], title: string, { to }: Writing): Markup {
  return html`<ol>
    ${trail.map((step) => html`<li><a href="${to(step.href)}">${step.title}</a></li>`)}
    <li aria-current="page">${title}</li>
  </ol>`
}

function otherForms(context: Context<AppEnv>, asking: Asking, offered: readonly Representation[]): Markup {
  const { words, language, to } = writingOf(context, asking)
  const others = offered.filter((one) => one !== 'html')
  if (others.length === 0) return html``
  return html`<section class="forms" aria-labelledby="forms-title">
    <h2 id="forms-title">${words.forms}</h2>
    <ul>
      ${others.map(
        (one) =>
          html`<li><a href="${to(askedAddress(context, { f: one }))}" type="${representationFacts[one].media_type}">${wordsIn(language, representationFacts[one].title)}</a></li>`,
      )}
    </ul>
  </section>`
}

function footer({ product }: Asking, words: PageWords): Markup {
  const { duty_pages } = words
  return html`<footer class="foot">
    <nav aria-label="${words.duties}">
      <ul>
        <li><a href="${pagePaths.about}">${duty_pages.about}</a></li>
        <li><a href="${pagePaths.open_data}">${duty_pages.open_data}</a></li>
        <li><a href="${pagePaths.accessibility}">${duty_pages.accessibility}</a></li>
        <li><a href="${pagePaths.privacy}">${duty_pages.privacy}</a></li>
        <li><a href="${pagePaths.contact}">${duty_pages.contact}</a></li>
      </ul>
    </nav>
    ${product.region.owner ? html`<p>Bristkartan · ${product.region.owner}</p>` : ''}
  </footer>`
}
