// The statuses as the tiles' own list has them, by name.
import type { AreaStatus } from '../../../api/contract/vocabulary.ts'
import { statusClasses } from '../../../tiles/layers/shortage_areas/status_classes.ts'
import type { Theme } from '../../state/url.ts'

/** What remains first: the order of bar, buttons and legend. */
export const statusOrder: readonly AreaStatus[] = statusClasses.map(({ status }) => status)

export type StatusColours = Readonly<Record<AreaStatus, string>>

export function statusColours(theme: Theme): StatusColours {
  const colours = { untouched: '', applied: '', in_progress: '', connected: '' }
  for (const { status, [theme]: colour } of statusClasses) colours[status] = colour.toLowerCase()
  return colours
}
