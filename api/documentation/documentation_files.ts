// What /docs is made of: our own page and starter, and Swagger UI's files as its package has them. Nothing comes from elsewhere.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

type DocumentationFile = { readonly type: string; readonly text: () => string }

const own = (name: string) => () => readFileSync(new URL(name, import.meta.url), 'utf8')
const ofSwagger = (name: string) => () => readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8')

export const documentationFiles: Readonly<Record<string, DocumentationFile>> = {
  '/docs': { type: 'text/html; charset=utf-8', text: own('./docs_page.html') },
  '/docs/docs_page.css': { type: 'text/css; charset=utf-8', text: own('./docs_page.css') },
  '/docs/start_docs.js': { type: 'text/javascript; charset=utf-8', text: own('./start_docs.js') },
  '/docs/swagger-ui.css': { type: 'text/css; charset=utf-8', text: ofSwagger('swagger-ui.css') },
  '/docs/swagger-ui-bundle.js': {
    type: 'text/javascript; charset=utf-8',
    text: ofSwagger('swagger-ui-bundle.js'),
  },
}
