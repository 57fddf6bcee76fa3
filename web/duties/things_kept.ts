// The register of personal data has a row for each field; people read of things, which may lie in several fields.
import type { PersonalField } from '../state/people/personal_data_register.ts'

type Said = Omit<PersonalField, 'field'>
export type ThingKept = { readonly said: Said; readonly fields: readonly string[] }

/** Fields of which the same is said are one thing, in the order in which they come. */
export function thingsKept(items: readonly PersonalField[]): ThingKept[] {
  const things = new Map<string, { said: Said; fields: string[] }>()
  for (const { field, ...said } of items) {
    const key = JSON.stringify(said)
    const thing = things.get(key) ?? { said, fields: [] }
    thing.fields.push(field)
    things.set(key, thing)
  }
  return [...things.values()]
}
