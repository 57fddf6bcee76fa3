// The key of a report is taken out of the address, and kept for this tab so that the page can be loaded anew.
import { tabsOwn } from '../../state/people/received_invitation.svelte.ts'

const nameOf = (id: string) => `report-${id}`

export function keptKeys(kept = tabsOwn()) {
  return {
    /** From behind the # of the address; without one the key that was kept. */
    take(id: string, fragment: string): string | undefined {
      if (fragment !== '') kept.setItem(nameOf(id), fragment)
      return fragment || (kept.getItem(nameOf(id)) ?? undefined)
    },
  }
}
