// What takes the place of the control that was pressed takes the focus too, so that it is read out and the keyboard goes on from there.
export function focusNow(element: HTMLElement): void {
  element.focus()
}
