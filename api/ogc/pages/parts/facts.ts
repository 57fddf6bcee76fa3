// Facts as pairs of what and which; those that are missing are left out.
import { html } from 'hono/html'
import type { Markup } from '../ogc_page.ts'

export type Fact = readonly [what: string, which: string | Markup | undefined | null]

export function factList(facts: readonly Fact[]): Markup {
  const known = facts.filter(([, which]) => which !== undefined && which !== null && which !== '')
  return html`<dl class="facts">
    ${known.map(([what, which]) => html`<div><dt>${what}</dt><dd>${which}</dd></div>`)}
  </dl>`
}
