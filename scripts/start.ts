// `npm start`: what a fresh clone lacks, then the server, in this process so that it gets the signals itself.
import { setUpSpatial } from './set_up/spatial.ts'
import { setUpWebBuild } from './set_up/web_build.ts'

await setUpSpatial()
await setUpWebBuild()
await import('../api/server.ts')
