// From what is missing to where it is filled in: the field's own control takes the focus. A path of the description such as `title.sv` or
// `fields.antal.k` names it; where no control has the path, the nearest one above or below it does.
export const idOfField = (path: string) => `field-${path}`

const controls = 'input:not([type=hidden]), select, textarea, button'

/** The nearest place that the page has for the path; undefined: none. */
export function placeOf(path: string): string | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[id^="field-"]')].map(({ id }) => id)
  return nearestId(path, all)
}

/** Exported for its tests. */
export function nearestId(path: string, ids: readonly string[]): string | undefined {
  const wanted = idOfField(path)
  const below = ids.find((id) => id === wanted) ?? ids.find((id) => id.startsWith(`${wanted}.`))
  if (below) return below
  const above = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : undefined
  return above === undefined ? undefined : nearestId(above, ids)
}

export function goToField(path: string): void {
  const place = document.getElementById(placeOf(path) ?? '')
  if (!place) return
  for (
    let around = place.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true
  const control = place.matches(controls) ? place : place.querySelector<HTMLElement>(controls)
  place.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
