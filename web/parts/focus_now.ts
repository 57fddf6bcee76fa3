// What takes the place of the control that was pressed takes the focus too, so that it is read out and the keyboard goes on from there.
export function focusNow(element: HTMLElement): void {
  element.focus()
}

/** A result that has come is brought to the top of what is seen as well. */
export function showNow(heading: HTMLElement): void {
  heading.focus({ preventScroll: true })
  heading.scrollIntoView({ block: 'start' })
}
