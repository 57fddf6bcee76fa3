// A button that copies the code beside it, and says so.
export function copyOnPress(button: HTMLButtonElement): void {
  const word = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    const code = button.parentElement?.querySelector('code')?.textContent ?? ''
    try {
      await navigator.clipboard.writeText(code)
    } catch {
      return selectAll(button)
    }
    button.textContent = button.dataset.copied ?? ''
    setTimeout(() => {
      button.textContent = word
    }, 2000)
  })
}

/** Where the browser gives no clipboard, the text is marked to be copied by hand. */
function selectAll(button: HTMLButtonElement): void {
  const code = button.parentElement?.querySelector('code')
  if (code) getSelection()?.selectAllChildren(code)
}
