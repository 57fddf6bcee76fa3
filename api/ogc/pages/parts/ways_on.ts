// Where a page leads on, with a word on each way.
import { html } from 'hono/html'
import type { Markup } from '../ogc_page.ts'
import type { Leading } from '../page_links.ts'

export type Way = {
  readonly href: string
  readonly title: string
  readonly said?: string
  readonly type?: string
}

export function waysOn(ways: readonly Way[], to: Leading): Markup {
  return html`<ul class="ways-on">${ways.map(
    ({ href, title, said }) =>
      html`<li><a href="${to(href)}">${title}</a>${said ? html`<p>${said}</p>` : ''}</li>`,
  )}</ul>`
}

/** Without words: one line of links, such as a file in several formats. */
export function linkList(ways: readonly Way[], to: Leading): Markup {
  return html`<ul class="links">${ways.map(
    ({ href, title, type }) =>
      html`<li><a href="${to(href)}"${type ? html` type="${type}"` : ''}>${title}</a></li>`,
  )}</ul>`
}
