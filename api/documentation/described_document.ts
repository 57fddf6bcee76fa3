// Fills the generated contract with words: what parameters and fields mean, in which unit, and who may ask.
import { isAction, permissions } from '../access/permissions.ts'
import { fieldWords } from './field_words.ts'
import { type ParameterWords, parameterWords, sortWords } from './parameter_words.ts'

type Node = { readonly [key: string]: unknown }

/** What explains a contract: each parameter of each operation, and fields by their name. */
export type Explained = {
  readonly parameter: (name: string, operation: string) => ParameterWords | undefined
  readonly fields: Readonly<Record<string, string>>
}
const ourApi: Explained = {
  parameter: (name, operation) => (name === 'sort' ? sortWords(operation) : parameterWords[name]),
  fields: fieldWords,
}

const anybody = [{}, { token: [] }, { session: [] }]
const signedIn = [{ token: [] }, { session: [] }]

/** A copy of the document with descriptions, examples and the demands of each operation. */
export function describedDocument(document: unknown, explained = ourApi): Node {
  const described = withFieldWords(document, explained)
  if (!isNode(described) || !isNode(described.paths)) throw new Error('The contract has no paths.')
  const paths = Object.entries(described.paths).map(([path, methods]) => [
    path,
    isNode(methods)
      ? Object.fromEntries(
          Object.entries(methods).map(([method, operation]) => [
            method,
            withIdempotencyKey(path, method, describedOperation(operation, explained)),
          ]),
        )
      : methods,
  ])
  return { ...described, paths: Object.fromEntries(paths) }
}

function describedOperation(operation: unknown, explained: Explained): unknown {
  if (!isNode(operation)) return operation
  const { parameters, operationId } = operation
  return {
    ...operation,
    security: isForEveryone(String(operation['x-permission'])) ? anybody : signedIn,
    ...(Array.isArray(parameters)
      ? {
          parameters: parameters.map((parameter) =>
            describedParameter(parameter, String(operationId), explained),
          ),
        }
      : {}),
  }
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 16, maxLength: 200 },
  description:
    'A key of your own, such as a UUID: what is sent twice under it within a day is carried out once and answered the same.',
}

function withIdempotencyKey(path: string, method: string, operation: unknown): unknown {
  if (method !== 'post' || !path.startsWith('/api/') || !isNode(operation)) return operation
  const { parameters } = operation
  return { ...operation, parameters: [...(Array.isArray(parameters) ? parameters : []), idempotencyKey] }
}

function isForEveryone(permission: string): boolean {
  return isAction(permission) && permissions[permission].holders === 'everyone'
}

function describedParameter(parameter: unknown, operation: string, explained: Explained): unknown {
  if (!isNode(parameter)) return parameter
  // The router knows the end of a path, `{y}.mvt`, only as part of the parameter.
  const name = String(parameter.name).replace(/\.\w+$/, '')
  const words = explained.parameter(name, operation)
  if (!words)
    throw new Error(`The parameter ${name} of ${operation} is not explained: see parameter_words.ts.`)
  const { schema, ...rest } = words
  return { ...parameter, name, ...rest, ...(schema ? { schema } : {}) }
}

function withFieldWords(value: unknown, explained: Explained): unknown {
  if (Array.isArray(value)) return value.map((one) => withFieldWords(one, explained))
  if (!isNode(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'properties' && isNode(inner)
      ? propertiesWithWords(inner, explained)
      : withFieldWords(inner, explained),
  ])
  return Object.fromEntries(entries)
}

function propertiesWithWords(properties: Node, explained: Explained): Node {
  const entries = Object.entries(properties).map(([name, schema]) => {
    const inner = withFieldWords(schema, explained)
    const description = explained.fields[name]
    return [name, isNode(inner) && description && !inner.description ? { ...inner, description } : inner]
  })
  return Object.fromEntries(entries)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
