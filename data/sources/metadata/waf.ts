// Every ISO record of a web-accessible folder: the page lists links to files of XML, as a web server's own listing does.
import { AppError } from '../../../api/contract/problem.ts'
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
  for (const link of links) {
    try {
      found.push(...recordsIn((await web.text(link, 'application/xml, text/xml')).text, link))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      problems.push(`Metadata could not be read: ${error.message}`)
    }
  }
  return found
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
