// `npm run build`: the pages, as the server serves them.
import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'vite'
import { compressPages } from './build/compress_pages.ts'
import { sourcesStamp, stampFile } from './set_up/web_build.ts'

// Before the build: a file that changes meanwhile makes the stamp wrong, and the next set-up builds again.
const stamp = sourcesStamp()
const begun = Date.now()
await build({ configFile: 'vite.config.ts', logLevel: 'warn' })
await compressPages(dirname(stampFile))
writeFileSync(stampFile, stamp)
console.log(`Pages: built in ${((Date.now() - begun) / 1000).toFixed(1)} s.`)
