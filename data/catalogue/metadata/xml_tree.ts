// A foreign XML file as a tree, for files of metadata: small by nature, so that a large or deep one is refused. A document type is refused, since
// entities are how a few lines become gigabytes or fetch other files; none is ever expanded.
import { SaxesParser } from 'saxes'
import { AppError } from '../../../api/contract/problem.ts'

export type XmlNode = {
  /** Without its prefix. */
  readonly local: string
  readonly namespace: string
  /** By the name without a prefix. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** What stands in it between its children. */
  readonly text: string
}

type Growing = XmlNode & { readonly children: Growing[]; text: string }

export const largestMetadata = 5_000_000
const deepest = 100
const elementsAtMost = 200_000

export function xmlTree(xml: string): XmlNode {
  if (xml.length > largestMetadata)
    throw new AppError(
      'too_large',
      `The metadata is larger than ${largestMetadata / 1e6} MB. Send one record.`,
    )
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Growing[] = []
  let root: Growing | undefined
  let elements = 0
  parser.on('error', (error) =>
    refuse(`it is not sound XML: ${error.message.replace(/^\d+:\d+: /, '')} (line ${parser.line})`),
  )
  parser.on('doctype', () =>
    refuse('it declares a document type (DOCTYPE), through which XML can reach other files: save it without'),
  )
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= deepest) refuse(`its elements lie more than ${deepest} deep in each other`)
    if (++elements > elementsAtMost) refuse(`it has more than ${elementsAtMost} elements: send one record`)
    const plain = Object.values(attributes).map((attribute) => [attribute.local, attribute.value] as const)
    const node: Growing = {
      local,
      namespace: uri,
      attributes: Object.fromEntries(plain),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(node)
    root ??= node
    open.push(node)
  })
  const take = (text: string) => {
    const node = open.at(-1)
    if (node) node.text += text
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  if (!root) refuse('it holds no element')
  return root
}

function refuse(why: string): never {
  throw new AppError('bad_input', `The metadata cannot be read: ${why}.`)
}
