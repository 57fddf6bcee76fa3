// The theme that is seen: the one that was chosen, else the system's.
import { MediaQuery } from 'svelte/reactivity'
import type { Navigation } from './address/navigation.svelte.ts'
import type { Theme } from './url.ts'

const systemIsDark = new MediaQuery('(prefers-color-scheme: dark)')

export function shownTheme(navigation: Navigation): Theme {
  return navigation.at.theme ?? (systemIsDark.current ? 'dark' : 'light')
}
