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
  return standing(xmlTree(document, what), new Map()).map(({ record, prefixes }) => ({
    iso: standingAlone(document, record, prefixes),
    id: textOf(within(record, 'fileIdentifier')),
    title: textOf(everyOf(record, 'citation').map((citation) => everyOf(citation, 'title')[0])[0]),
    layer_names: everyOf(record, 'CI_OnlineResource')
      .map((resource) => textOf(within(resource, 'name')))
      .filter((name) => name !== ''),
  }))
}

type Prefixes = ReadonlyMap<string, string>
type Standing = { readonly record: XmlElement; readonly prefixes: Prefixes }

/** Each record with the prefixes that elements around it declare. */
function standing(element: XmlElement, outer: Prefixes): Standing[] {
  if (element.local === 'MD_Metadata') return [{ record: element, prefixes: outer }]
  const declared = Object.entries(element.attributes).filter(([name]) => /^xmlns(:|$)/.test(name))
  const prefixes = declared.length === 0 ? outer : new Map([...outer, ...declared])
  return element.children.flatMap((child) => standing(child, prefixes))
}

function standingAlone(document: string, { from, to, attributes }: XmlElement, prefixes: Prefixes): string {
  const missing = [...prefixes].filter(([name]) => !Object.hasOwn(attributes, name))
  const added = missing.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
  const text = document.slice(from, to)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(/^<[^\s/>]+/, (tag) => tag + added)}`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
