import type { Format } from '../formats/format.ts'
import { gzipped } from './gzipped.ts'
import { zipped } from './zipped.ts'

/** What only packs other files; asked before the formats, whose own zips (Excel, OpenDocument) are none of these. */
export const archives: readonly Format[] = [zipped, gzipped]
