// MapLibre is published as two files, for the page and for its worker, and half of what each holds is the same. Built from
// the sources in the same package, that half is a file of its own which is loaded once: 130 kB less of 440 (gzip).
import { join } from 'node:path'
import type { Plugin } from 'vite'

const published = { page: 'maplibre-gl', worker: 'maplibre-gl/dist/maplibre-gl-worker.mjs?url' }
const workerAddress = '\0map_worker_address'
const notice =
  '/*! MapLibre GL JS, 3-Clause BSD: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */'

export function sharedMapEngine(repository: string): Plugin {
  const sources = join(repository, 'node_modules/maplibre-gl/src')
  return {
    name: 'shared-map-engine',
    apply: 'build',
    enforce: 'pre',
    // Its classes declare fields that their parents have filled; the language's own fields would empty them again.
    config: () => ({
      oxc: {
        typescript: { removeClassFieldsWithoutInitializer: true },
        assumptions: { setPublicClassFields: true },
      },
    }),
    resolveId(id) {
      if (id === published.page) return join(sources, 'index.ts')
      return id === published.worker ? workerAddress : undefined
    },
    load(id) {
      if (id !== workerAddress) return undefined
      const worker = this.emitFile({
        type: 'chunk',
        id: join(sources, 'source/worker.ts'),
        name: 'map_worker',
      })
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`
    },
    // After minifying, which would take it away.
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.moduleIds.some((id) => id.startsWith(sources)))
          file.code = `${notice}\n${file.code}`
    },
  }
}
