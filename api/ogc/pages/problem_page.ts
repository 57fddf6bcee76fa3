// A question that could not be answered, as a page: what to change, and what was asked, to change it there.
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import { type Refusal, refusalOf } from '../../errors.ts'
import { askingOf } from '../asked/asking.ts'
import { languages } from '../asked/language.ts'
import { askedAddress } from '../links/link.ts'
import { type Markup, ogcPage, type Writing, writingOf } from './ogc_page.ts'
import { trailIn } from './parts/trail.ts'

/** For a browser; every other error goes on as it is. */
export async function problemPage(error: unknown, context: Context<AppEnv>): Promise<Response> {
  const refusal = refusalOf(error)
  if (!refusal || refusal.status >= 500 || !wantsPage(context)) throw error
  const lang = languages.find((one) => one === context.req.query('lang'))
  const asking = askingOf(context, { f: 'html', lang }, ['html'])
  const writing = writingOf(context, asking)
  context.header('Cache-Control', 'no-store')
  const page = await ogcPage(context, asking, {
    title: titleOf(refusal, writing),
    trail: trailIn(asking),
    offered: ['html'],
    body: html`<p class="lead" role="alert" lang="en">${refusal.error.message}</p>
      ${refusal.status === 400 ? askedForm(context, refusal, writing) : ''}`,
  })
  return context.body(page, refusal.status)
}

function wantsPage(context: Context<AppEnv>): boolean {
  const f = context.req.query('f')
  if (f !== undefined) return f === 'html'
  const supports = ['application/json', 'text/html']
  return accepts(context, { header: 'Accept', supports, default: 'application/json' }) === 'text/html'
}

function titleOf({ status }: Refusal, { words: { problem } }: Writing): string {
  if (status === 400) return problem.bad
  return status === 404 ? problem.missing : problem.other
}

/** The frame of the form says them itself. */
const unshown = new Set(['f', 'lang', 'as', 'cursor'])

function askedForm(context: Context<AppEnv>, { error }: Refusal, { words, to }: Writing): Markup {
  const { problem } = words
  const { pathname, searchParams } = new URL(context.req.url)
  const wrong = new Set(error.faults.map(({ parameter }) => parameter))
  const asked = [...searchParams].filter(([name]) => !unshown.has(name))
  const lang = languages.find((one) => one === searchParams.get('lang'))
  const rest = askedAddress(context, {
    ...Object.fromEntries([...wrong, 'cursor'].map((name) => [name, undefined])),
    f: 'html',
  })
  return html`<form class="filters" method="get" action="${pathname}" aria-labelledby="ask-title">
    <h2 id="ask-title">${problem.ask}</h2>
    <input type="hidden" name="f" value="html" />
    ${lang ? html`<input type="hidden" name="lang" value="${lang}" />` : ''}
    <div class="fields">${asked.map(([name, value], index) => field({ name, value, index, isWrong: wrong.has(name) }))}</div>
    <p class="ways">
      ${asked.length > 0 ? html`<button type="submit" class="button is-primary">${problem.again}</button>` : ''}
      <a class="button" href="${to(rest)}">${problem.without}</a>
    </p>
  </form>`
}

type Field = {
  readonly name: string
  readonly value: string
  readonly index: number
  readonly isWrong: boolean
}

function field({ name, value, index, isWrong }: Field): Markup {
  return html`<div class="wide">
    <label for="q-${index}"><code>${name}</code></label>
    <input id="q-${index}" name="${name}" value="${value}"${isWrong ? html` aria-invalid="true"` : ''} autocomplete="off" />
  </div>`
}
