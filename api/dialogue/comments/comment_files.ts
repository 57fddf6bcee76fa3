// Comments that are shown, as files: open data under CC0.
import type { Comment } from '../../contract/dialogue/question.ts'

export function commentsAsGeojson(comments: readonly Comment[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: comments.map(({ id, place, ...properties }) => ({
      type: 'Feature',
      id,
      geometry: place && { type: 'Point', coordinates: [place.longitude, place.latitude] },
      properties,
    })),
  })
}

const columns = ['id', 'received_on', 'text', 'longitude', 'latitude', 'answer', 'answered_on'] as const

/** With the mark by which Excel knows UTF-8. */
export function commentsAsCsv(comments: readonly Comment[]): string {
  const rows = comments.map(({ place, ...comment }) => ({
    ...comment,
    longitude: place?.longitude,
    latitude: place?.latitude,
  }))
  const lines = [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** What a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number | null | undefined): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
