// A document of XML as a tree, for the small ones: capabilities, metadata. A document type is refused, since entities are how a few lines become
// gigabytes or fetch other files.
import { SaxesParser } from 'saxes'
import { AppError } from '../../../api/contract/problem.ts'

export type XmlElement = {
  /** Without its prefix. */
  readonly local: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its text and elements, in order. */
  readonly pieces: readonly (string | XmlElement)[]
  /** Where it begins and ends in the document. */
  readonly from: number
  readonly to: number
}

type Growing = Omit<XmlElement, 'children' | 'pieces' | 'to'> & {
  children: XmlElement[]
  pieces: (string | XmlElement)[]
  to: number
}

const deepest = 256
const longest = 20_000_000

/** `what` names the document in messages. */
export function xmlTree(document: string, what: string): XmlElement {
  if (document.length > longest)
    throw unsound(what, `it is longer than ${longest / 1_000_000} million characters`)
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Growing[] = []
  let root: XmlElement | undefined
  let tagFrom = 0
  parser.on('error', (error) => {
    throw unsound(what, error.message)
  })
  parser.on('doctype', () => {
    throw unsound(what, 'it declares a document type (DOCTYPE), through which XML can reach other files')
  })
  parser.on('opentagstart', () => {
    tagFrom = document.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= deepest)
      throw unsound(what, `its elements lie more than ${deepest} deep in each other`)
    open.push({
      local,
      namespace: uri,
      attributes: plain(attributes),
      children: [],
      pieces: [],
      from: tagFrom,
      to: 0,
    })
  })
  const take = (text: string) => {
    open.at(-1)?.pieces.push(text)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed) return
    closed.to = parser.position
    const outer = open.at(-1)
    if (!outer) root = closed
    else {
      outer.children.push(closed)
      outer.pieces.push(closed)
    }
  })
  parser.write(document).close()
  if (!root) throw unsound(what, 'it is empty')
  return root
}

/** The first element on this way down, by local names. */
export function within(element: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce<XmlElement | undefined>(
    (found, local) => found?.children.find((child) => child.local === local),
    element,
  )
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? []
}

/** Every element of the name, however deep. */
export function everyOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...everyOf(child, local),
  ])
}

export function textOf(element: XmlElement | undefined): string {
  return element ? wholeText(element).trim().replaceAll(/\s+/g, ' ') : ''
}

function wholeText({ pieces }: XmlElement): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : wholeText(piece))).join('')
}

function plain(
  attributes: Record<string, { prefix: string; local: string; value: string }>,
): Record<string, string> {
  return Object.fromEntries(
    Object.values(attributes).map(({ prefix, local, value }) => [
      prefix === '' ? local : `${prefix}:${local}`,
      value,
    ]),
  )
}

function unsound(what: string, why: string): AppError {
  return new AppError('bad_input', `${what} cannot be read as XML: ${why.replace(/^\d+:\d+: /, '')}.`)
}
