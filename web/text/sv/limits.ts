// What Swedish says of counting with other limits.
import { formats } from '../format.ts'

const { number, count, distance, percent } = formats('sv-SE')

export const limits = {
  title: 'Räkna med andra gränser',
  passed_m: 'Fiber räknas som nära inom',
  share_pct: 'Anslutet kräver fiber till minst',
  metres: (m: number) => `${number(m)} meter`,
  per_cent: (pct: number) => `${number(pct)} procent av adresserna`,
  usual: 'Det här är de vanliga gränserna. Flytta en av dem för att se vad som ändras.',
  moved: ({
    connected,
    remaining,
    areas,
    passed_m,
    share_pct,
  }: {
    connected: number
    remaining: number
    areas: readonly unknown[]
    passed_m: number
    share_pct: number
  }) => {
    const at = `Vid ${distance(passed_m)} och ${percent(share_pct)}`
    if (areas.length === 0) return `${at} byter inget område läge.`
    const more =
      connected === 0
        ? `${at} byter ${count(areas.length, 'område', 'områden')} läge.`
        : `${at} räknas ${count(Math.abs(connected), 'område', 'områden')} ${connected > 0 ? 'till' : 'färre'} som anslutna.`
    return remaining === 0
      ? more
      : `${more} ${count(Math.abs(remaining), 'område', 'områden')} ${remaining > 0 ? 'fler' : 'färre'} kvarstår.`
  },
}
