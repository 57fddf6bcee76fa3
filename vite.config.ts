/// <reference types="vitest/config" />
// How the pages are built and how everything is tested. Only types come from Vitest: an installation without
// development packages still builds its pages.
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { sharedMapEngine } from './scripts/build/shared_map_engine.ts'

const repository = import.meta.dirname
const apiOrigin = `http://127.0.0.1:${process.env.PORT || 3000}`
// Patterns, since web/api.ts is served as /api.ts.
const apiPaths = [
  '^/api/',
  '^/tiles/',
  '^/ogc',
  '^/datasets/',
  '^/feeds/',
  '^/openapi\\.json',
  '^/docs',
  '^/health/',
  '^/sign-',
]

export default defineConfig(({ mode }) => ({
  root: process.env.VITEST ? repository : join(repository, 'web'),
  plugins: [svelte({ configFile: false }), sharedMapEngine(repository)],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // The server's content security policy allows no inline scripts and no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The server makes the pages of the OGC API itself, and reads there which script and look is theirs.
    manifest: true,
    rolldownOptions: {
      input: {
        index: join(repository, 'web/index.html'),
        ogc_pages: join(repository, 'web/ogc_pages/main.ts'),
      },
    },
    // MapLibre alone is about a megabyte; the warning would never be acted on.
    chunkSizeWarningLimit: 2_000,
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT || 3000) + 1,
    strictPort: true,
    proxy: Object.fromEntries(apiPaths.map((path) => [path, apiOrigin])),
  },
  test: {
    environment: 'node',
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A second is what a page takes on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    globalSetup: 'scripts/test_global_setup.ts',
    setupFiles: 'scripts/test_set_up.ts',
    reporters: ['default', './scripts/test_reporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['{api,data,tiles,scripts}/**/*.ts'],
      exclude: ['**/*.test.ts', 'data/local/**'],
      reporter: ['text-summary'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: testsIn('{api,data,tiles,scripts,web}', mode),
          exclude: ['data/reading/**'],
          maxWorkers: 2,
          // A worker loads the engine and the application once for all its files; no test changes what a module keeps.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // These load GDAL into the process of the test itself, and what one of them sets there would hold for the next.
        extends: true,
        test: {
          name: 'readers',
          include: testsIn('data/reading', mode),
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // After the others: each has a server and a browser of its own, and waits for one or the other a third of its time.
        extends: true,
        test: {
          name: 'pages',
          include: ['web/e2e/**/*.e2e.ts'],
          maxWorkers: 2,
          // As in parts: the application is loaded once for all of them.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))

/** Tests that take minutes end in .nightly.ts and run only with `npm run test:nightly`. */
function testsIn(folders: string, mode: string) {
  const daily = [`${folders}/**/*.test.ts`]
  return mode === 'nightly' ? [...daily, `${folders}/**/*.nightly.ts`] : daily
}
