// Every ISO record of a catalogue service (CSW 2.0.2, OGC 07-006), page by page.
import { AppError } from '../../../api/contract/problem.ts'
import { gathered } from '../fetch/gathered.ts'
import { withParameters } from '../fetch/read_json.ts'
import type { Web } from '../fetch/web.ts'
import { everyOf, textOf, xmlTree } from '../text/xml_tree.ts'
import { type FoundRecord, recordsIn } from './found_record.ts'

const gmd = 'http://www.isotc211.org/2005/gmd'
const pageSize = 50
const recordsAtMost = 20_000

export async function cswRecords(web: Web, address: string): Promise<FoundRecord[]> {
  const found: FoundRecord[] = []
  const add = gathered('What the catalogue has')
  let from = 1
  while (from <= recordsAtMost) {
    const page = withParameters(address, {
      service: 'CSW',
      version: '2.0.2',
      request: 'GetRecords',
      typeNames: 'gmd:MD_Metadata',
      namespace: `xmlns(gmd=${gmd})`,
      resultType: 'results',
      elementSetName: 'full',
      outputSchema: gmd,
      outputFormat: 'application/xml',
      startPosition: String(from),
      maxRecords: String(pageSize),
    })
    const answer = await web.text(page, 'application/xml, text/xml')
    add(answer)
    const { text } = answer
    const root = xmlTree(text, 'The answer of the catalogue')
    const [results] = everyOf(root, 'SearchResults')
    if (!results)
      throw new AppError(
        'bad_input',
        `${address} does not answer as CSW 2.0.2 does: ${textOf(root).slice(0, 300)}`,
      )
    found.push(...recordsIn(text, 'The answer of the catalogue'))
    const next = Number(results.attributes.nextRecord ?? 0)
    const matched = Number(results.attributes.numberOfRecordsMatched ?? 0)
    // Past the last one some say 0 and some the number after the last.
    if (!Number.isInteger(next) || next <= from || next > matched) return found
    from = next
  }
  throw new AppError(
    'too_large',
    `The catalogue has more than ${recordsAtMost} records. Name one that holds this source’s alone.`,
  )
}
