// A description in YAML, as it lies beside the data: the fields of the contract by their names. A text alone stands for Swedish, a list alone for
// keywords in Swedish, and a licence may be called by its name. A file that does not hold is refused as a whole: who writes it can mend it.
import { isAlias, isMap, LineCounter, parseDocument, visit } from 'yaml'
import { licences } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { layerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { heldDescription, type MetadataReading } from './read_metadata.ts'
import { largestMetadata } from './xml_tree.ts'

const aliasesAtMost = 20

/** Throws AppError('bad_input') that names each wrong field and what is allowed. */
export function readYaml(text: string): MetadataReading {
  const { description, refused } = heldDescription(longhand(fieldsIn(text)))
  if (refused.length > 0) {
    const faults = refused.map(({ field, allowed }) => ({ parameter: field, detail: `must be ${allowed}` }))
    throw new AppError(
      'bad_input',
      `The description cannot be used. ${faults.map(({ parameter, detail }) => `${parameter} ${detail}`).join('; ')}. The fields are ${names.join(', ')}.`,
      faults,
    )
  }
  return { description, identifier: null, left_out: [] }
}

const names = layerDescription.keyof().options

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  if (text.length > largestMetadata)
    throw new AppError('too_large', `The description is larger than ${largestMetadata / 1e6} MB.`)
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { schema: 'core', merge: false, uniqueKeys: true, lineCounter })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault) refuse(`line ${lineCounter.linePos(fault.pos[0]).line}: ${fault.message.split('\n')[0]}`)
  let aliases = 0
  visit(document, (_key, node) => {
    if (isAlias(node)) aliases += 1
  })
  if (aliases > aliasesAtMost)
    refuse(`it has more than ${aliasesAtMost} aliases (*name): write the values out`)
  if (!isMap(document.contents)) refuse('it has no fields, such as “title: Brunnar”')
  const fields: unknown = document.toJS({ maxAliasCount: 100 })
  return isRecord(fields) ? fields : refuse('it has no fields, such as “title: Brunnar”')
}

/** What may be written shorter, in full. */
function longhand(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, full(name, value)]))
}

const inTwoLanguages = ['title', 'abstract', 'lineage', 'description']

function full(name: string, value: unknown): unknown {
  if (inTwoLanguages.includes(name) && typeof value === 'string') return { sv: value }
  if (name === 'keywords' && Array.isArray(value)) return { sv: value }
  if (name === 'licence' && typeof value === 'string') return licenceCalled(value)
  if (name === 'fields' && Array.isArray(value))
    return value.map((field) => (isRecord(field) ? longhand(field) : field))
  return value
}

function licenceCalled(name: string): string {
  const plain = (text: string) => text.toUpperCase().replaceAll(/[^A-Z0-9.]/g, '')
  const found = licences.find(
    (one) => plain(one.name) === plain(name) || plain(one.name.replace(/ [\d.]+$/, '')) === plain(name),
  )
  return found?.uri ?? name
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(why: string): never {
  throw new AppError('bad_input', `The description is no YAML that can be used: ${why}.`)
}
