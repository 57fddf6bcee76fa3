// What stands round every page, in English.
import type { frame as swedish } from '../sv/frame.ts'

export const frame: typeof swedish = {
  skip: 'Skip to the content',
  dark: 'Dark',
  appearance: ' appearance',
  light: 'Light',
  home: 'Bristkartan, to the state of things',
  menu: 'Menu',
  parts: 'Parts of the site',
  duties: 'About the site',
  pages: {
    status: 'Status',
    municipalities: 'Municipalities',
    shortage_areas: 'Table',
    place: 'Is my place included?',
    how_we_count: 'How we count',
    open_data: 'Open data and API',
    about: 'About Bristkartan',
    accessibility: 'Accessibility statement',
    privacy: 'Personal data',
    cookies: 'Cookies',
    contact: 'Contact',
  },
  demo: 'Invented data.',
  leftOut: (said) => `The link held something that cannot be used and was left out: ${said.join(', ')}.`,
  unknownPage: 'There is no such page.',
  unknownPageHint: 'The link may be old or mistyped.',
  toStatus: 'To the state of the county',
  offline: 'You are offline.',
}
