// The folder that holds everything which must survive: the database, the files as delivered, the rejected rows.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type DataFolder = {
  readonly path: string
  readonly database: string
  /** Every delivered file, named by its SHA-256. */
  readonly files: string
  /** The rejected rows of each delivery, as CSV. */
  readonly rejected: string
  /** Published rasters, cloud-optimised, each with what is known of it; named by the id of their data. */
  readonly rasters: string
  /** Files that were sent with something, each under its id (data/attachments). */
  readonly attachments: string
  /** Downloads that took a while to make. They outlive a start, and no backup has them. */
  readonly downloads: string
  /** Scratch of readings under way; emptied at start. */
  readonly staging: string
  /** Imports under way: their files and previews. They outlive a start, and no backup has them. */
  readonly imports: string
  /** Sources that are folders: `sources/<organisation>/<name>`. Whoever runs the server fills them; the product only reads. */
  readonly sources: string
  /** Exports that are fetched again and again: `recurring/<name>`. Whoever runs the server lets them be filled; the product only reads. */
  readonly recurring: string
  /** What of the outbox was taken and may not be in the database yet. No backup has it. */
  readonly sent_notes: string
  readonly backups: string
  /** Where a running server takes the work of commands. */
  readonly socket: string
  readonly token: string
  readonly region: string
}

export function dataFolder(path: string): DataFolder {
  const root = resolve(path)
  return {
    path: root,
    database: join(root, 'bristkartan.duckdb'),
    files: join(root, 'files'),
    rejected: join(root, 'rejected'),
    rasters: join(root, 'rasters'),
    attachments: join(root, 'attachments'),
    downloads: join(root, 'downloads'),
    staging: join(root, 'staging'),
    imports: join(root, 'imports'),
    sources: join(root, 'sources'),
    recurring: join(root, 'recurring'),
    sent_notes: join(root, 'sent-notes'),
    backups: join(root, 'backups'),
    socket: join(root, 'server.sock'),
    token: join(root, 'token'),
    region: join(root, 'region.json'),
  }
}

/** Makes the folders that are missing; only the owner may look in. */
export function makeFolders(folder: DataFolder): void {
  for (const path of [
    folder.path,
    folder.files,
    folder.rejected,
    folder.rasters,
    folder.attachments,
    folder.downloads,
    folder.staging,
    folder.imports,
    folder.sources,
    folder.recurring,
  ])
    mkdirSync(path, { recursive: true, mode: 0o700 })
}
