// Where a person has gone to a page by a link, its heading takes the focus and is read out; the first view takes none.
import type { Attachment } from 'svelte/attachments'

export function focusOnArrival({ has_moved }: { readonly has_moved: boolean }): Attachment<HTMLElement> {
  return (heading) => {
    if (!has_moved) return
    scrollTo(0, 0)
    heading.focus({ preventScroll: true })
  }
}
