// One row of a register, to be corrected by hand.
import { type Client, client, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Row = Client['api']['v1']['registers'][':id']['rows'][':key']
export type RegisterRowBody = Good<Awaited<ReturnType<Row['$get']>>>
export type RowEffect = Good<Awaited<ReturnType<Row['look']['$post']>>>
export type RowMade = Good<Awaited<ReturnType<Row['$put']>>>
export type RowValue = string | number | null

/** Of the registers whose rows have a place. */
export const correctedRegisters = [
  'applications',
  'shortage-areas',
  'connection-points',
  'backbone-projects',
  'addresses',
  'municipalities',
] as const
export type CorrectedRegister = (typeof correctedRegisters)[number]

export type RowAsked = { readonly register: CorrectedRegister; readonly key: string }
export type Correction = {
  readonly fields: Record<string, RowValue>
  readonly geometry: (GeoJSON.Geometry & { [name: string]: unknown }) | null
  readonly fingerprint: string
}

const at = ({ register, key }: RowAsked) => ({
  param: { id: register, key: encodeURIComponent(key) },
  query: {},
})

export function fetchRow(asked: RowAsked, signal?: AbortSignal): Promise<RegisterRowBody> {
  return ok(client.api.v1.registers[':id'].rows[':key'].$get(at(asked), signal ? { init: { signal } } : {}))
}

export function rowAnswer(): Answer<RowAsked, RegisterRowBody> {
  return new Answer((asked, signal) => fetchRow(asked, signal))
}

export function lookAtRow(asked: RowAsked, json: Correction): Promise<RowEffect> {
  return ok(client.api.v1.registers[':id'].rows[':key'].look.$post({ ...at(asked), json }))
}

export function correctRow(
  asked: RowAsked,
  json: Correction & { readonly reason: string },
): Promise<RowMade> {
  return ok(client.api.v1.registers[':id'].rows[':key'].$put({ ...at(asked), json }))
}
