// What a person does on a page that changes something: one thing at a time, and how it went.
import { type Failure, failureOf } from '../api.ts'

export class Deed {
  is_working = $state(false)
  failure: Failure | undefined = $state.raw()
  /** What has come about, in the language that the page has when it is read. */
  said: (() => string) | undefined = $state.raw()
  /** What has not come about. */
  what: (() => string) | undefined = $state.raw()

  /** True when it has come about. A second press while the first is under way is left alone. */
  async do(
    work: () => Promise<void>,
    words: { readonly done?: () => string; readonly failed: () => string },
  ) {
    if (this.is_working) return false
    this.is_working = true
    this.failure = undefined
    this.said = undefined
    try {
      await work()
      this.said = words.done
      return true
    } catch (error) {
      this.failure = failureOf(error)
      this.what = words.failed
      return false
    } finally {
      this.is_working = false
    }
  }

  /** What was said of the last one is over. */
  forget() {
    this.failure = undefined
    this.said = undefined
  }
}
