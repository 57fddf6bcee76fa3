// Saves a mapping under a name.
import type { MappingContent } from '../../../api/contract/mapping.ts'
import { type Client, client, type Failure, failureOf, ok } from '../../api.ts'

export class SavedMapping {
  is_saving = $state(false)
  failure: Failure | undefined = $state.raw()
  readonly #from: Client

  constructor(from: Client = client) {
    this.#from = from
  }

  /** True when it is saved. */
  async save(id: string, json: MappingContent): Promise<boolean> {
    this.is_saving = true
    this.failure = undefined
    try {
      await ok(this.#from.api.v1['import-mappings'][':id'].$put({ param: { id }, query: {}, json }))
      return true
    } catch (error) {
      this.failure = failureOf(error)
      return false
    } finally {
      this.is_saving = false
    }
  }
}
