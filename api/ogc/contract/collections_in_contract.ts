// The parameter of a collection names those that the caller sees, of each path those that it answers for.
import type { SeenLayer } from '../../layers/seen_layer.ts'

type Node = { readonly [key: string]: unknown }

export function withCollections(document: Node, seen: readonly SeenLayer[]): Node {
  const { paths } = document
  if (!isNode(paths)) throw new Error('The contract has no paths.')
  const named = Object.entries(paths).map(([path, operations]) => [
    path,
    namedIn(operations, idsFor(path, seen)),
  ])
  return { ...document, paths: Object.fromEntries(named) }
}

/** The rows of a raster are its cells: it has pictures instead of items. */
function idsFor(path: string, seen: readonly SeenLayer[]): string[] {
  if (/\/\{collectionId\}\/map\//.test(path)) return idsOf(seen.filter(({ kind }) => kind === 'raster'))
  if (/\/\{collectionId\}\/tiles/.test(path)) return idsOf(seen.filter(({ kind }) => kind === 'vector'))
  if (/\/\{collectionId\}\/(items|queryables|sortables|schema)/.test(path))
    return idsOf(seen.filter(({ kind }) => kind !== 'raster'))
  return idsOf(seen)
}

function idsOf(seen: readonly SeenLayer[]): string[] {
  return seen.map(({ id }) => id)
}

function namedIn(operations: unknown, ids: readonly string[]): unknown {
  if (!isNode(operations)) return operations
  return Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => [method, withIds(operation, ids)]),
  )
}

/** An enumeration has at least one value: where there is no such collection, any text is one that is not there. */
function withIds(operation: unknown, ids: readonly string[]): unknown {
  const [example] = ids
  if (!isNode(operation) || !Array.isArray(operation.parameters) || example === undefined) return operation
  const parameters = operation.parameters.map((one: unknown) =>
    isNode(one) && one.name === 'collectionId'
      ? { ...one, schema: { type: 'string', enum: ids }, example }
      : one,
  )
  return { ...operation, parameters }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
