// Pages of GML as one collection: the members of all, within the outermost element of the first.
import { createWriteStream } from 'node:fs'
import { SaxesParser } from 'saxes'
import { AppError } from '../../../../api/contract/problem.ts'

export type GmlPage = {
  /** Outermost element, as it opens and closes. */
  readonly opening: string
  readonly closing: string
  /** Each with one feature or, in version 1.1, with all. */
  readonly members: readonly string[]
  readonly features: number
  readonly matched: number | undefined
  /** What the prefixes mean, by the outermost element. */
  readonly namespaces: string
}

const memberNames = ['member', 'featureMember', 'featureMembers']

/** Members as they stand in the text. */
export function gmlPage(text: string): GmlPage {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const members: string[] = []
  let features = 0
  let depth = 0
  let from = 0
  let begins = 0
  let root: { opening: string; name: string; matched: number | undefined; namespaces: string } | undefined
  parser.on('error', (error) => {
    throw new AppError('bad_input', `The GML of the source cannot be read: ${error.message}.`)
  })
  parser.on('doctype', () => {
    throw new AppError(
      'bad_input',
      'The GML of the source declares a document type (DOCTYPE), which is not read.',
    )
  })
  parser.on('opentagstart', () => {
    begins = text.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', ({ name, local, attributes }) => {
    depth++
    if (depth === 1) {
      if (local === 'ExceptionReport' || local === 'ServiceExceptionReport')
        throw new AppError(
          'bad_input',
          `The source refuses: ${text
            .replaceAll(/<[^>]*>/g, ' ')
            .replaceAll(/\s+/g, ' ')
            .trim()
            .slice(0, 300)}.`,
        )
      if (local !== 'FeatureCollection')
        throw new AppError(
          'bad_input',
          `The source answers with ${name} instead of a collection of features.`,
        )
      const namespaces = Object.values(attributes)
        .filter(({ prefix, local: own }) => prefix === 'xmlns' || own === 'xmlns')
        .map(({ name: prefix, value }) => `${prefix}=${value}`)
      const matched = Number(attributes.numberMatched?.value ?? Number.NaN)
      root = {
        opening: text.slice(begins, parser.position),
        name,
        matched: Number.isInteger(matched) ? matched : undefined,
        namespaces: namespaces.sort().join(' '),
      }
    }
    if (depth === 3 && from >= 0) features++
    if (depth === 2) from = memberNames.includes(local) ? begins : -1
  })
  parser.on('closetag', () => {
    if (depth === 2 && from >= 0) members.push(text.slice(from, parser.position))
    depth--
  })
  parser.write(text).close()
  if (!root) throw new AppError('bad_input', 'The source answers with nothing.')
  const { opening, name, matched, namespaces } = root
  return { opening, closing: `</${name}>`, members, features, matched, namespaces }
}

export type GmlFile = { add(page: GmlPage): Promise<void>; close(): Promise<void> }

/** A new file that is filled page by page. */
export function gmlFile(path: string): GmlFile {
  const stream = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  const failed = new Promise<never>((_, reject) => stream.on('error', reject))
  failed.catch(() => undefined)
  let first: GmlPage | undefined
  const write = (text: string) =>
    Promise.race([failed, new Promise<void>((resolve) => stream.write(text, () => resolve()))])
  return {
    async add(page) {
      if (first === undefined) await write(`<?xml version="1.0" encoding="UTF-8"?>\n${page.opening}\n`)
      else if (first.namespaces !== page.namespaces)
        throw new AppError(
          'bad_input',
          'The pages of the source differ in their namespaces, so they cannot be put together.',
        )
      first ??= page
      await write(page.members.map((member) => `${member}\n`).join(''))
    },
    async close() {
      if (first) await write(first.closing)
      await Promise.race([failed, new Promise<void>((resolve) => stream.end(() => resolve()))])
    },
  }
}
