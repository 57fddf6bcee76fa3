// A state of a page, to be looked at as a picture.
import type { Page } from 'playwright-core'

export type DemoPerson = 'Administratör Ada' | 'Handläggare Hedda' | 'Föreningsmedlem Folke'

export type State = {
  readonly name: string
  readonly path: string
  readonly width: 1440 | 390
  readonly theme?: 'dark'
  /** Seen once the state is there. */
  readonly ready: string
  readonly on?: 'empty'
  /** Seen by whoever holds the token, or by one of the demo's invented people. */
  readonly as?: 'administrator' | DemoPerson
  readonly act?: (page: Page) => Promise<void>
}

/** The map has been drawn. */
export const map = '[data-drawn="true"]'
