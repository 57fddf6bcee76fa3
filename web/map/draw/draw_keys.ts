// The keys of a map on which one draws. Arrows, plus and minus are MapLibre's own: they bring the place to the middle. With Shift, arrows
// move what is drawn.
import type { Metres } from './shape.ts'

export type DrawKeys = { set(): void; remove(): void; undo(): void; nudge(by: Metres): void }

/** East and north, in steps. */
const arrows: ReadonlyMap<string, Metres> = new Map([
  ['ArrowUp', [0, 1]],
  ['ArrowDown', [0, -1]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
])

export function onDrawKey(event: KeyboardEvent, keys: DrawKeys) {
  if (!(event.target instanceof HTMLCanvasElement) || event.altKey) return
  const by = event.shiftKey ? arrows.get(event.key) : undefined
  const withControl = event.ctrlKey || event.metaKey
  if (withControl && event.key.toLowerCase() === 'z') keys.undo()
  else if (withControl) return
  else if (by) keys.nudge(by)
  else if (event.key === 'Enter') keys.set()
  else if (event.key === 'Backspace' || event.key === 'Delete') keys.remove()
  else return
  event.preventDefault()
  event.stopPropagation()
}
