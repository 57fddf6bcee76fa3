// What a delivery would change, for the person at the command line.
import type { Preview, StatusMove } from '../../api/contract/deliveries/import.ts'
import { areaStatusWords } from '../../api/contract/vocabulary.ts'

export function previewWords(preview: Preview): string {
  const { rows, added, changed, removed, unchanged, merged, repaired } = preview
  return [
    `${rows} rows: ${added} would be added, ${changed} changed, ${removed} removed, ${unchanged} unchanged.`,
    ...(merged > 0 ? [`${merged} rows are the same as another and would merge with it.`] : []),
    ...(repaired > 0 ? [`${repaired} geometries would be repaired.`] : []),
    ...rejectedWords(preview),
    ...effectWords(preview.status_effect),
    ...(preview.columns_left_out.length > 0
      ? [`Columns left out: ${preview.columns_left_out.join(', ')}.`]
      : []),
    ...preview.notes.map((note) => `Note: ${note}`),
    'Nothing was changed.',
  ].join('\n')
}

function rejectedWords({ rejected, first_rejected }: Preview): string[] {
  if (rejected === 0) return []
  const more = rejected - first_rejected.length
  return [
    `${rejected} rows would be rejected:`,
    ...first_rejected.map(({ line, reason }) => `  line ${line}: ${reason}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ]
}

function effectWords({
  as_of,
  remaining_before,
  remaining_after,
  moves,
}: Preview['status_effect']): string[] {
  if (moves.length === 0) return [`No area would change its status at ${as_of}.`]
  return [
    `Remaining areas at ${as_of}: ${remaining_before} would become ${remaining_after}. ${moves.length} areas would change their status:`,
    ...moves.map(
      (move) => `  ${move.area_id} ${move.name}: ${status(move.from_status)} → ${status(move.to_status)}`,
    ),
  ]
}

function status(code: StatusMove['from_status']): string {
  return code === null ? 'not listed' : areaStatusWords[code].en.toLowerCase()
}
