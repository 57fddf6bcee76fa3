// The filters of a collection as a form, whole without a script: a field for each queryable, the area, the date, the order.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../../endpoint.ts'
import type { SeenField, SeenLayer } from '../../../layers/seen_layer.ts'
import { wordsIn } from '../../asked/language.ts'
import { isReserved } from '../../features/asked/items_parameters.ts'
import { fieldCodes } from '../../schemas/field_codes.ts'
import type { Markup, Writing } from '../ogc_page.ts'

/** More fields than these are asked for by CQL2. */
const fieldsAtMost = 12
const limits = [10, 50, 100, 500] as const

type Given = {
  readonly seen: SeenLayer
  /** Whether the collection is asked about at dates. */
  readonly action: string
}

export function filterForm(context: Context<AppEnv>, writing: Writing, { seen, action }: Given): Markup {
  const { words } = writing
  const { items } = words
  const asked = (name: string) => context.req.query(name) ?? ''
  // A parameter of every collection, such as limit, is no query by a field of its name.
  const shown = seen.fields.filter(({ name }) => !isReserved(name)).slice(0, fieldsAtMost)
  const isOpen = [...new URL(context.req.url).searchParams.keys()].some((name) => !still.has(name))
  return html`<form class="filters" method="get" action="${action}" aria-labelledby="filter-title">
    <details class="more"${isOpen ? html` open` : ''}>
      <summary><h2 id="filter-title">${items.filter}</h2></summary>
      <input type="hidden" name="f" value="html" />
      ${asked('lang') ? html`<input type="hidden" name="lang" value="${asked('lang')}" />` : ''}
      <div class="fields">
        ${shown.map((field) => fieldOf({ seen, field, value: asked(field.name) }, writing))}
        ${labelled('datetime', items.datetime, html`<input type="date" id="q-datetime" name="datetime" value="${asked('datetime')}" />`)}
        ${sortField(seen, asked('sortby'), writing)}
        ${labelled(
          'limit',
          items.limit,
          html`<select id="q-limit" name="limit">${limitsWith(asked('limit')).map((one) => option(one, one, asked('limit') || '10'))}</select>`,
        )}
        ${
          seen.kind === 'vector'
            ? html`<div class="wide">${labelled(
                'bbox',
                items.bbox,
                html`<input id="q-bbox" name="bbox" value="${asked('bbox')}" inputmode="text" autocomplete="off" />`,
              )}<button type="button" class="button" data-bbox-from-map hidden>${items.bboxFromMap}</button></div>`
            : ''
        }
        <div class="wide">
          ${labelled('filter', items.cql, html`<input id="q-filter" name="filter" value="${asked('filter')}" aria-describedby="q-filter-hint" autocomplete="off" />`)}
          <p class="hint" id="q-filter-hint">${items.cqlHint}</p>
        </div>
      </div>
      <p class="ways">
        <button type="submit" class="button is-primary">${items.apply}</button>
        <a class="button" href="${writing.to(action)}">${items.clear}</a>
      </p>
    </details>
  </form>`
}

/** What is no filter. */
const still = new Set(['f', 'lang', 'as', 'cursor', 'limit', 'sortby'])

/** The one that was asked for is among them. */
function limitsWith(asked: string): string[] {
  const all = new Set([...limits.map(String), ...(/^[1-9]\d*$/.test(asked) ? [asked] : [])])
  return [...all].toSorted((one, other) => Number(one) - Number(other))
}

function labelled(name: string, label: string, control: Markup): Markup {
  return html`<div><label for="q-${name}">${label}</label>${control}</div>`
}

function option(value: string, title: string, chosen: string): Markup {
  return html`<option value="${value}"${value === chosen ? html` selected` : ''}>${title}</option>`
}

type Asked = { readonly seen: SeenLayer; readonly field: SeenField; readonly value: string }

function fieldOf({ seen, field, value }: Asked, { words, language }: Writing): Markup {
  const { items } = words
  const { name, title, type } = field
  const codes = Object.entries(fieldCodes(seen, field) ?? {})
  const id = `q-${name}`
  const label = wordsIn(language, title) || name
  if (type === 'boolean')
    return labelled(
      name,
      label,
      html`<select id="${id}" name="${name}">${option('', items.any, value)}${option('true', items.yes, value)}${option('false', items.no, value)}</select>`,
    )
  if (codes.length > 0)
    return labelled(
      name,
      label,
      html`<select id="${id}" name="${name}">${option('', items.any, value)}${codes.map(([code, said]) => option(code, wordsIn(language, said), value))}</select>`,
    )
  const kind = type === 'date' ? 'date' : 'text'
  const mode = type === 'integer' || type === 'number' ? 'decimal' : 'text'
  return labelled(
    name,
    label,
    html`<input type="${kind}" inputmode="${mode}" id="${id}" name="${name}" value="${value}" autocomplete="off" />`,
  )
}

function sortField({ fields }: SeenLayer, value: string, { words, language }: Writing): Markup {
  const { items } = words
  return labelled(
    'sortby',
    items.sortby,
    html`<select id="q-sortby" name="sortby">
      ${option('', items.unsorted, value)}
      ${fields.map(({ name, title }) => {
        const label = wordsIn(language, title) || name
        return html`${option(name, items.ascending(label), value)}${option(`-${name}`, items.descending(label), value)}`
      })}
    </select>`,
  )
}
