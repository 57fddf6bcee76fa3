// From settings to an answering server, and back to a closed file. It listens first and says that it is starting, so that
// whoever watches can tell the two apart.
// Before the contract's shapes are made, since it gives them `openapi`.
import { createSeen } from '../data/accounts/seen/seen.ts'
import { createWhoAsks } from '../data/accounts/who_asks/who_asks.ts'
import '@hono/zod-openapi'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { holdsDemo, loadDemo } from '../data/demo/load_demo.ts'
import { createImports } from '../data/imports/imports.ts'
import { openInstallation } from '../data/installation.ts'
import { createRecurring } from '../data/recurring/recurring_work.ts'
import { publicNetwork } from '../data/sources/fetch/network.ts'
import { createSources } from '../data/sources/sources.ts'
import { administratorToken } from './access/administrator_token.ts'
import { jsonLog, type Log } from './access_log.ts'
import { createApp } from './app.ts'
import { buildWith } from './build.ts'
import { openWorkSocket, type WorkSocket } from './commands/work_socket.ts'
import { AppError } from './contract/problem.ts'
import { beginDailyWork, tellLogHead } from './daily_work.ts'
import { beginMakingAhead } from './downloads/kept/make_ahead.ts'
import { beginFollowing, type FollowingWork } from './following/following_work.ts'
import { mailerOf } from './mail/mail_settings.ts'
import type { Product, Stage } from './product.ts'
import { beginWritingUse } from './publishing/use/counted.ts'
import { readRegion } from './region_file.ts'
import type { Settings } from './settings.ts'
import { createSignIn } from './sign_in/sign_in.ts'
import { sidecarReaders } from './sources/sidecar_readers.ts'
import { answerUnreadable } from './unreadable_request.ts'

export type RunningServer = {
  readonly port: number
  /** The link that signs the administrator's browser in. */
  readonly sign_in_link: string
  /** No new requests; those under way and changes finish; then the file is closed. */
  stop(): Promise<void>
}

const requestsFinishWithinMs = 7_000
const changesFinishWithin_ms = 5_000
const messagesArriveWithin_ms = 5_000

export async function startServer(
  settings: Settings,
  say: (words: string) => void,
  writeLog: (line: string) => void = (line) => process.stdout.write(line),
): Promise<RunningServer> {
  const log = jsonLog(writeLog, () => new Date())
  let stage: Stage = starting('it opens its database')
  const pages = fileURLToPath(new URL('../web/dist', import.meta.url))
  const app = createApp({ stage: () => stage, log, pages })
  const server = createServer(getRequestListener(app.fetch))
  server.on('clientError', answerUnreadable)
  const port = await listen(server, settings)
  let product: Product | undefined
  let socket: WorkSocket | undefined
  let daily: NodeJS.Timeout | undefined
  let use: { stop(): Promise<void> } | undefined
  let following: FollowingWork | undefined
  let ahead: { stop(): Promise<void> } | undefined

  const stop = async () => {
    stage = starting('it is closing')
    clearInterval(daily)
    await Promise.all([
      finished(server),
      product?.imports.stop(changesFinishWithin_ms),
      product?.sources.stop(),
      product?.recurring.stop(),
      following?.stop(messagesArriveWithin_ms),
      socket?.close(changesFinishWithin_ms),
    ])
    await use?.stop()
    await ahead?.stop()
    if (product) await tellLogHead(product, log).catch(log.error)
    await product?.database.close()
  }

  const ownUrl = settings.BRISTKARTAN_URL ?? `http://localhost:${port}`
  try {
    product = await openProduct(
      settings,
      ownUrl,
      (what) => {
        stage = starting(what)
      },
      say,
      log,
    )
    daily = await beginDailyWork(product, log)
    following = await beginFollowing(product, log)
    use = beginWritingUse(product, log)
    ahead = beginMakingAhead(product, log)
    socket = await openWorkSocket(product, log)
  } catch (error) {
    await stop()
    throw error
  }
  stage = { ready: true, product }
  return {
    port,
    sign_in_link: `${address(settings, port)}/sign-in?token=${encodeURIComponent(product.token)}`,
    stop,
  }
}

/** From settings to what the endpoints work with. */
export async function openProduct(
  settings: Settings,
  url: string,
  at: (what: string) => void,
  say: (words: string) => void,
  log: Log,
): Promise<Product> {
  const installation = await openInstallation({
    folder: settings.BRISTKARTAN_DATA,
    spatial_extension: settings.BRISTKARTAN_SPATIAL,
  })
  try {
    const token = administratorToken(installation.folder.token, settings.BRISTKARTAN_TOKEN)
    if (settings.BRISTKARTAN_DEMO === 'on') {
      at('it loads the demo region')
      await loadDemo(installation, say)
    }
    const is_demo = await holdsDemo(installation)
    const region = readRegion(installation.folder.region, is_demo)
    const { database_id } = installation.state
    const imports = createImports(installation, {
      upload_mb: settings.BRISTKARTAN_UPLOAD_MB,
      report: log.error,
    })
    const sources = createSources(installation, {
      network: publicNetwork,
      readers: sidecarReaders,
      file_mb: settings.BRISTKARTAN_UPLOAD_MB,
      report: log.error,
    })
    const recurring = createRecurring(installation, {
      network: publicNetwork,
      file_mb: settings.BRISTKARTAN_UPLOAD_MB,
      report: log.error,
    })
    return {
      ...installation,
      sources,
      recurring,
      database_id,
      build: buildWith(region),
      token,
      url,
      who_asks: createWhoAsks(
        installation.database,
        installation.now,
        createSeen(installation.database, installation.now, log.error),
      ),
      sign_in: createSignIn(settings, { url, is_demo, now: installation.now, log }),
      is_demo,
      region,
      imports,
      upload_mb: settings.BRISTKARTAN_UPLOAD_MB,
      mail: mailerOf(settings, log.error),
    }
  } catch (error) {
    await installation.database.close()
    throw error
  }
}

function starting(what: string): Stage {
  return { ready: false, message: `The server is not ready: ${what}. Ask again in a few seconds.` }
}

function listen(server: Server, settings: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new AppError(
              'conflict',
              `Port ${settings.PORT} of ${settings.HOST} is taken. Stop what uses it, or set PORT to another.`,
            )
          : error,
      ),
    )
    server.listen(settings.PORT, settings.HOST, () => resolve(portOf(server)))
  })
}

function portOf(server: Server): number {
  const found: AddressInfo | string | null = server.address()
  return found !== null && typeof found === 'object' ? found.port : 0
}

function address({ HOST }: Settings, port: number): string {
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST
  return `http://${host}:${port}`
}

/** Idle connections end at once; requests get some seconds, then their connections end too. */
function finished(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), requestsFinishWithinMs)
    server.close(() => {
      clearTimeout(patience)
      resolve()
    })
    server.closeIdleConnections()
  })
}
