// `npm run dev`: the server starts anew and the pages reload when a file is saved. The server keeps its usual
// port; the pages have the next one and pass on to the server what is not theirs.
import { createServer } from 'vite'
import { runTool } from './set_up/run_tool.ts'
import { setUpSpatial } from './set_up/spatial.ts'

await setUpSpatial()
const pages = await createServer({ configFile: 'vite.config.ts', clearScreen: false })
await pages.listen()
pages.printUrls()

const statements = ['api', 'data', 'tiles'].flatMap((folder) => ['--include', `./${folder}/**/*.sql`])
const server = runTool('tsx/dist/cli.mjs', ['watch', '--clear-screen=false', ...statements, 'api/server.ts'])
process.exitCode = await server
await pages.close()
process.exit()
