// The script of the OGC API's pages, which the server makes: it makes their map live and their examples easy to copy.
import '@fontsource-variable/source-sans-3/wght.css'
import '../look/colours.css'
import '../look/base.css'
import './ogc_pages.css'
import './page_map.css'
import { copyOnPress } from './copy_on_press.ts'

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) copyOnPress(button)

const parts = document.querySelectorAll<HTMLElement>('[data-map]')
if (parts.length > 0)
  import('./page_map.ts').then(
    ({ showMap }) => parts.forEach(showMap),
    (error) => console.warn(error),
  )
