// The name of a file that was sent is only a name: it is shown, and becomes the end of a path of ours.
import { AppError } from '../../api/contract/problem.ts'

/** What every file system takes, counted in bytes. */
const bytesAtMost = 200

/** The name as it is kept: composed (å as one letter) and trimmed. Throws where it could be more than a name. */
export function plainFileName(given: string): string {
  const name = given.normalize('NFC').trim()
  if (/[/\\]/.test(name) || name === '.' || name === '..')
    refuse('holds a path. Give the name of the file alone, without folders')
  // Control characters, and signs that nobody sees but that turn a name round.
  if (/\p{C}/u.test(name)) refuse('holds signs that cannot be seen. Rename the file')
  if (/[<>:"|?*]/.test(name))
    refuse('holds a sign that names of files cannot have (<>:"|?*). Rename the file')
  if (name === '') refuse('is empty. Give the name of the file')
  if (Buffer.byteLength(name) > bytesAtMost) refuse(`is longer than ${bytesAtMost} bytes. Shorten it`)
  return name
}

function refuse(fault: string): never {
  throw new AppError('bad_input', `file_name ${fault}.`, [{ parameter: 'file_name', detail: fault }])
}
