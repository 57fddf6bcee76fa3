// The keys of the map: arrows walk from area to area, with Shift they move the map, Enter opens. The rest (plus, minus) is
// MapLibre's own.
import type { Direction } from './walk.ts'

export type Keys = {
  towards(direction: Direction): void
  along(step: 1 | -1): void
  move(x: number, y: number): void
  open(): void
  leave(): void
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const shift = 120
const moves: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-shift, 0],
  right: [shift, 0],
  up: [0, -shift],
  down: [0, shift],
}

export function onMapKey(event: KeyboardEvent, keys: Keys) {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const direction = directions[event.key]
  if (direction && event.shiftKey) keys.move(...moves[direction])
  else if (direction) keys.towards(direction)
  else if (event.key === 'PageDown') keys.along(1)
  else if (event.key === 'PageUp') keys.along(-1)
  else if (event.key === 'Enter') keys.open()
  else if (event.key === 'Escape') keys.leave()
  else return
  // Neither the page's scrolling nor MapLibre's own arrows.
  event.preventDefault()
  event.stopPropagation()
}
