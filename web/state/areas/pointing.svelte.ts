// The area that the pointer or the keyboard is on, in the map or in the list: both draw it.
import { createContext } from 'svelte'

export class Pointing {
  area: string | undefined = $state()

  at(area: string | undefined) {
    this.area = area
  }

  /** Leaves it only if it is still there: a row may be left after the next one was entered. */
  leave(area: string) {
    if (this.area === area) this.area = undefined
  }
}

export const [usePointing, setPointing] = createContext<Pointing>()
