// Spreadsheets are zips of XML, which GDAL parses itself: so a document type in it is looked for beforehand.
import { AppError } from '../../../../api/contract/problem.ts'
import { readEntries } from '../../archive/entries.ts'
import { entryHead } from '../../archive/unpack.ts'
import type { Source } from '../../child/source.ts'
import { endingOf } from '../../siblings.ts'

/** A document type stands before the first element. */
const looked_bytes = 65_536

export function requirePlainXml(source: Source): void {
  for (const entry of readEntries(source).filter(({ name }) => endingOf(name) === '.xml')) {
    const head = entryHead(source, { entry, most: looked_bytes }).toString('latin1').replaceAll('\0', '')
    if (/<!\s*(DOCTYPE|ENTITY)/i.test(head))
      throw new AppError(
        'bad_input',
        `${source.name} declares a document type (DOCTYPE) in ${entry.name}, as no spreadsheet does. Save it anew.`,
      )
    if (entry.name === 'META-INF/manifest.xml' && /encryption-data/.test(head))
      throw new AppError('bad_input', `${source.name} is protected by a password. Remove it and try again.`)
  }
}
