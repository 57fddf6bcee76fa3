// What English says of counting with other limits.
import { formats } from '../format.ts'
import type { limits as sv } from '../sv/limits.ts'

const { number, count, choose, distance, percent } = formats('en-GB')

export const limits: typeof sv = {
  title: 'Count with other limits',
  passed_m: 'Fibre counts as close within',
  share_pct: 'Connected takes fibre to at least',
  metres: (m) => `${number(m)} metres`,
  per_cent: (pct) => `${number(pct)} per cent of the addresses`,
  usual: 'These are the usual limits. Move one of them to see what changes.',
  moved: ({ connected, remaining, areas, passed_m, share_pct }) => {
    const at = `At ${distance(passed_m)} and ${percent(share_pct)}`
    if (areas.length === 0) return `${at} no area changes status.`
    const more =
      connected === 0
        ? `${at} ${count(areas.length, 'area changes', 'areas change')} status.`
        : `${at} ${number(Math.abs(connected))} ${connected > 0 ? 'more' : 'fewer'} ${choose(Math.abs(connected), 'area counts', 'areas count')} as connected.`
    return remaining === 0
      ? more
      : `${more} ${number(Math.abs(remaining))} ${remaining > 0 ? 'more' : 'fewer'} ${choose(Math.abs(remaining), 'remains', 'remain')}.`
  },
}
