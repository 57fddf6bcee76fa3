// The JSON of CQL2 (OGC 21-065r2, annex C) as it is taken apart: nothing of it is trusted.
import { quoted, refuseFilter } from '../limits.ts'

export type JsonObject = { readonly [name: string]: unknown }
export type Operation = { readonly op: string; readonly args: readonly unknown[] }

export function isObject(node: unknown): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

export function isList(node: unknown): node is readonly unknown[] {
  return Array.isArray(node)
}

/** Undefined for what is none. The name in small letters, as text may write it in capitals. */
export function operationOf(node: unknown): Operation | undefined {
  if (!isObject(node) || typeof node.op !== 'string') return undefined
  if (!isList(node.args)) refuseFilter(`has an operation ${quoted(node.op)} without a list of args`)
  return { op: node.op.toLowerCase(), args: node.args }
}

export function propertyOf(node: unknown): string | undefined {
  return isObject(node) && typeof node.property === 'string' ? node.property : undefined
}

/** As a message shows it. */
export function shown(node: unknown): string {
  return quoted(
    JSON.stringify(node, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? 'nothing',
  )
}

export function demandArgs({ op, args }: Operation, count: number): void {
  if (args.length !== count) refuseFilter(`has ${op} with ${args.length} values, and it takes ${count}`)
}
