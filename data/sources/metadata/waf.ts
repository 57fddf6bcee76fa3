// Every ISO record of a web-accessible folder: the page lists links to files of XML, as a web server's own listing does.
import { AppError } from '../../../api/contract/problem.ts'
import { gathered } from '../fetch/gathered.ts'
import { hostOf } from '../fetch/host.ts'
import type { Web } from '../fetch/web.ts'
import { type FoundRecord, recordsIn } from './found_record.ts'

const filesAtMost = 5000

export async function wafRecords(web: Web, address: string, problems: string[]): Promise<FoundRecord[]> {
  const page = await web.text(address, 'text/html')
  const links = xmlLinks(page.text, page.address)
  if (links.length === 0)
    throw new AppError(
      'bad_input',
      `${address} has no links to files of XML, so it is no web-accessible folder of metadata.`,
    )
  if (links.length > filesAtMost)
    throw new AppError('too_large', `${address} links to more than ${filesAtMost} files.`)
  const found: FoundRecord[] = []
  const add = gathered('The folder of metadata')
  for (const link of links) {
    const file = await told(problems, () => web.text(link, 'application/xml, text/xml'))
    if (!file) continue
    add(file)
    found.push(...((await told(problems, () => recordsIn(file.text, link))) ?? []))
  }
  return found
}

/** One file that cannot be read keeps the others from nothing. */
async function told<T>(problems: string[], work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    problems.push(`Metadata could not be read: ${error.message}`)
    return undefined
  }
}

/** Of the folder's own host. Links of a page for people are found by their form alone; nothing of the page is ever run. */
function xmlLinks(html: string, base: string): string[] {
  const host = hostOf(new URL(base))
  const found = [...html.matchAll(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)]
    .map(([, double, single, bare]) => (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'))
    .filter((link) => URL.canParse(link, base))
    .map((link) => new URL(link, base))
    .filter((url) => hostOf(url) === host && url.pathname.toLowerCase().endsWith('.xml'))
    .map((url) => url.href)
  return [...new Set(found)]
}
