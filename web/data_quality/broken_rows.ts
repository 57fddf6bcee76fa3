// The rows of a check as table and map need them: each with a number of its own, since one record may break a rule twice.
import type { RowFeature, RowFeatures } from '../map/rows/rows_style.ts'
import { type Guard, isText, shaped } from '../shapes.ts'
import type { BrokenRow, CheckRows } from '../state/deliveries/data_quality.svelte.ts'
import type { Wording } from '../state/words.svelte.ts'

export type Row = BrokenRow & { readonly no: string }

export function numbered(items: readonly BrokenRow[]): Row[] {
  return items.map((item, index) => ({ ...item, no: String(index + 1) }))
}

export function columnsOf({ details, items }: CheckRows, { of, text }: Wording) {
  const is_number = (name: string) => items.some(({ detail }) => typeof detail[name] === 'number')
  return [
    { key: 'id', heading: text.dataQuality.key, is_number: false },
    ...details.map(({ name, title }) => ({ key: name, heading: of(title), is_number: is_number(name) })),
  ]
}

/** By a column; `-` descends. What is missing comes last. */
export function sorted(rows: readonly Row[], sort: string, locale: string): Row[] {
  const key = sort.replace(/^-/, '')
  const turn = sort.startsWith('-') ? -1 : 1
  const order = new Intl.Collator(locale, { numeric: true })
  const value = (row: Row) => (key === 'id' ? row.id : (row.detail[key] ?? null))
  return rows.toSorted((one, other) => {
    const [left, right] = [value(one), value(other)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (typeof left === 'number' && typeof right === 'number') return turn * (left - right)
    return turn * order.compare(String(left), String(right))
  })
}

export function featuresOf(rows: readonly Row[]): RowFeatures {
  const features = rows.flatMap(({ no, geometry }): RowFeature[] =>
    isGeometry(geometry) ? [{ type: 'Feature', properties: { id: no, kind: 'marked' }, geometry }] : [],
  )
  return { type: 'FeatureCollection', features }
}

const hasType = shaped({ type: isText })
const isGeometry: Guard<GeoJSON.Geometry> = (value): value is GeoJSON.Geometry =>
  hasType(value) && ('coordinates' in value || 'geometries' in value)
