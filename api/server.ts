// Opens the database, listens, closes: the only file that does something when it is imported.
// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { readSettings } from './settings.ts'
import { startServer } from './start_server.ts'

const settings = readSettings(process.env)
const server = await startServer(settings, (words) => console.log(words))
const shown = server.sign_in_link.split('/sign-in')[0]
console.log(`Bristkartan answers at ${shown}/`)
console.log(`Administrator: sign in with ${server.sign_in_link}`)

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    server.stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
