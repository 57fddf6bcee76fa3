// What a person does to something that the API keeps: one thing at a time, with what came of it.
import { type Failure, failureOf } from '../../api.ts'

export class Act<What extends string> {
  /** Under way. */
  doing: What | undefined = $state()
  /** Done last, until the next is begun. */
  done: What | undefined = $state()
  failed: { readonly what: What; readonly failure: Failure } | undefined = $state.raw()

  /** Whether it came about. A second press while something is under way does nothing. */
  async run(what: What, work: () => Promise<unknown>): Promise<boolean> {
    if (this.doing !== undefined) return false
    this.doing = what
    this.done = undefined
    this.failed = undefined
    try {
      await work()
      this.done = what
      return true
    } catch (error) {
      this.failed = { what, failure: failureOf(error) }
      return false
    } finally {
      this.doing = undefined
    }
  }
}
