// XML from front to back, never as a whole in memory. A document type is refused, since entities are how a few
// lines become gigabytes (“billion laughs”) or fetch other files; none is ever expanded.
import { createReadStream } from 'node:fs'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { AppError } from '../../../api/contract/problem.ts'
import { damaged, type Source } from '../child/source.ts'

export type XmlTag = {
  /** Without its prefix. */
  local: string
  /** By the name without a prefix, but for `xlink:href`, `xml:id` and the like, which keep it. */
  attributes: Readonly<Record<string, string>>
}

export type XmlHandlers = {
  open(tag: XmlTag): void
  /** Text and CDATA, perhaps in pieces. */
  text(text: string): void
  close(local: string): void
}

/** No honest file nests deeper, and each level costs memory. */
const deepest = 256

/** `path` holds the XML in UTF-8. */
export async function parseXml(source: Source, { path, handlers }: { path: string; handlers: XmlHandlers }) {
  const parser = new SaxesParser({ xmlns: true, position: true })
  let depth = 0
  parser.on('error', (error) => {
    throw damaged(
      source,
      `it is not sound XML: ${error.message.replace(/^\d+:\d+: /, '')} (line ${parser.line})`,
    )
  })
  parser.on('doctype', () => {
    throw new AppError(
      'bad_input',
      `${source.name} declares a document type (DOCTYPE), through which XML can reach other files. Save it without.`,
    )
  })
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw damaged(source, `its elements lie more than ${deepest} deep in each other`)
    handlers.open(plainTag(tag))
  })
  parser.on('text', (text) => handlers.text(text))
  parser.on('cdata', (text) => handlers.text(text))
  parser.on('closetag', (tag) => {
    depth--
    handlers.close(tag.local)
  })
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 }))
    parser.write(String(piece))
  parser.close()
}

function plainTag({ local, attributes }: SaxesTagNS): XmlTag {
  const plain: Record<string, string> = {}
  for (const { prefix, local: name, value } of Object.values(attributes))
    plain[prefix === '' ? name : `${prefix}:${name}`] = value
  return { local, attributes: plain }
}
