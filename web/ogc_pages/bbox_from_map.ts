// The button by which the filter takes the area that the map shows.
import type { MapLibreMap } from '../map/engine.ts'

export function bboxFromMap(map: MapLibreMap): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-bbox-from-map]')
  const field = document.querySelector<HTMLInputElement>('input[name="bbox"]')
  if (!button || !field) return
  button.hidden = false
  button.addEventListener('click', () => {
    const bounds = map.getBounds()
    field.value = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
      .map((one) => one.toFixed(5))
      .join(',')
    field.form?.requestSubmit()
  })
}
