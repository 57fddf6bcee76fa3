// The keys of a map on which one draws. Arrows, plus and minus are MapLibre's own: they bring the place to the middle.
export type DrawKeys = { set(): void; remove(): void; undo(): void }

export function onDrawKey(event: KeyboardEvent, keys: DrawKeys) {
  if (!(event.target instanceof HTMLCanvasElement) || event.altKey) return
  const withControl = event.ctrlKey || event.metaKey
  if (withControl && event.key.toLowerCase() === 'z') keys.undo()
  else if (withControl) return
  else if (event.key === 'Enter') keys.set()
  else if (event.key === 'Backspace' || event.key === 'Delete') keys.remove()
  else return
  event.preventDefault()
  event.stopPropagation()
}
