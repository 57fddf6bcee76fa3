// A small XML document as a tree, for reading styles. saxes expands no entities of a document's own, and what is too large or too deep is not read.
import { SaxesParser } from 'saxes'
import { AppError } from '../../api/contract/problem.ts'

export type XmlNode = {
  /** Without its prefix: programs differ in those. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

type GrowingNode = { name: string; attributes: Record<string, string>; children: GrowingNode[]; text: string }

const charactersAtMost = 5_000_000
const depthAtMost = 100

export function xmlTree(text: string): XmlNode {
  if (text.length > charactersAtMost)
    throw new AppError(
      'too_large',
      'The style is larger than 5 MB. Leave out symbols that are drawn within it.',
    )
  const root: GrowingNode = { name: '', attributes: {}, children: [], text: '' }
  const path = [root]
  const parser = new SaxesParser()
  parser.on('doctype', (doctype) => {
    // QGIS writes one that says nothing.
    if (doctype.includes('[')) throw unreadable('it declares entities, which are not read')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length > depthAtMost) throw unreadable('its elements are nested too deep')
    const node: GrowingNode = {
      name: name.replace(/^.*:/, ''),
      attributes: { ...attributes },
      children: [],
      text: '',
    }
    path.at(-1)?.children.push(node)
    path.push(node)
  })
  const add = (more: string) => {
    const node = path.at(-1)
    if (node) node.text += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    path.pop()
  })
  parser.on('error', (error) => {
    throw unreadable(error.message)
  })
  parser.write(text).close()
  const [found] = root.children
  if (!found) throw unreadable('it holds no element')
  return found
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? []
}

/** The first of that name at any depth. */
export function within(node: XmlNode | undefined, name: string): XmlNode | undefined {
  if (!node) return undefined
  for (const child of node.children) {
    const found = child.name === name ? child : within(child, name)
    if (found) return found
  }
  return undefined
}

export function allWithin(node: XmlNode | undefined, name: string): XmlNode[] {
  return (node?.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allWithin(child, name),
  ])
}

export function textOf(node: XmlNode | undefined): string {
  return node?.text.trim() ?? ''
}

function unreadable(why: string): AppError {
  return new AppError(
    'bad_input',
    `The style cannot be read: ${why.slice(0, 200)}. Save it anew in the program that it comes from.`,
  )
}
