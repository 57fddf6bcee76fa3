import type { Address } from '../ground/addresses.ts'
import type { Ground } from '../ground/ground.ts'
import type { Settlement } from '../ground/settlements.ts'
import { itemAt, type Random } from '../random.ts'

/** The village, or the two villages that it lies between. */
export function areaName(
  village: Settlement,
  index: number,
  ground: Ground,
  inside: readonly Address[],
  random: Random,
): string {
  const others = new Map<Settlement, number>()
  for (const { street } of inside) others.set(street.settlement, (others.get(street.settlement) ?? 0) + 1)
  const second = [...others].find(
    ([other, houses]) => other !== village && other.kind === 'village' && houses > 4,
  )?.[0]
  if (second) return `${village.name}–${second.name}`
  const road = ground.roads.find(
    (one) => one.from === index && itemAt(ground.settlements, one.to).kind === 'village',
  )
  if (road && random.chance(0.3)) return `${village.name}–${itemAt(ground.settlements, road.to).name}`
  return random.chance(0.15)
    ? `${random.pick(['Norra', 'Södra', 'Östra', 'Västra'])} ${village.name}`
    : village.name
}
