// A record of metadata as it was found, and what tells to which layer it belongs.
import { everyOf, textOf, within, type XmlElement, xmlTree } from '../text/xml_tree.ts'

export type FoundRecord = {
  /** The record itself, as ISO 19139. */
  readonly iso: string
  readonly id: string
  readonly title: string
  /** Names of layers that its online resources carry. */
  readonly layer_names: readonly string[]
}

/** `document` holds the record, perhaps among others. */
export function recordsIn(document: string, what: string): FoundRecord[] {
  const root = xmlTree(document, what)
  const records = root.local === 'MD_Metadata' ? [root] : everyOf(root, 'MD_Metadata')
  return records.map((record) => ({
    iso: standingAlone(document, record, root),
    id: textOf(within(record, 'fileIdentifier')),
    title: textOf(everyOf(record, 'citation').map((citation) => everyOf(citation, 'title')[0])[0]),
    layer_names: everyOf(record, 'CI_OnlineResource')
      .map((resource) => textOf(within(resource, 'name')))
      .filter((name) => name !== ''),
  }))
}

/** With the prefixes that elements around it declare. */
function standingAlone(document: string, record: XmlElement, root: XmlElement): string {
  const text = document.slice(record.from, record.to)
  const [opening = ''] = /^<[^>]*>/.exec(text) ?? []
  const outer = record === root ? [] : declared(document, record)
  const missing = outer.filter(([name]) => !new RegExp(`\\s${name}\\s*=`).test(opening))
  const added = missing.map(([name, value]) => ` ${name}="${value}"`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(/^<[^\s/>]+/, (tag) => tag + added)}`
}

function declared(document: string, { from }: XmlElement): [string, string][] {
  const found = new Map<string, string>()
  for (const [, name = '', , value = ''] of document
    .slice(0, from)
    .matchAll(/\s(xmlns(?::[\w.-]+)?)\s*=\s*(["'])(.*?)\2/g))
    found.set(name, value)
  return [...found]
}
