// The address of the work socket. The kernel allows about 100 bytes for it, a data folder may be deeper: then it is named
// through the folder's open handle.
import { openSync } from 'node:fs'
import type { DataFolder } from '../../data/data_folder.ts'

const bytesAtMost = 100

export function socketPath(folder: DataFolder): string {
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\bristkartan-${Buffer.from(folder.path).toString('base64url')}`
  if (Buffer.byteLength(folder.socket) <= bytesAtMost || process.platform !== 'linux') return folder.socket
  return `/proc/self/fd/${openSync(folder.path, 'r')}/server.sock`
}
