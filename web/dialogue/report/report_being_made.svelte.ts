// What somebody fills in of a report: it stays as it is until the server has taken it, and its files follow once it has.
import { reportKeyHeader } from '../../../api/contract/dialogue/dialogue_codes.ts'
import { evidenceEndings } from '../../../api/contract/limits.ts'
import { SentFiles, type SentTo } from '../../attachments/sent_files.svelte.ts'
import { Act } from '../../state/asking/act.svelte.ts'
import { FormKey } from '../../state/asking/form_key.ts'
import { sendReport } from '../../state/dialogue/dialogue.ts'
import type { Reported } from '../reported.ts'

type Place = { readonly longitude: number; readonly latitude: number }
export type Received = { readonly id: string; readonly key: string; readonly link: string }
export type ReportFault = 'text' | 'email' | 'place' | 'trap'

export class ReportBeingMade {
  text = $state('')
  email = $state('')
  website = $state('')
  place: Place | null = $state.raw(null)
  received: Received | undefined = $state.raw()
  faults: ReadonlySet<ReportFault> = $state.raw(new Set())
  readonly files = new SentFiles({ endings: evidenceEndings })
  readonly act = new Act<'send'>()
  readonly #key = new FormKey()
  #tried = ''

  /** Whether it can be sent; what cannot is in `faults`. */
  check({ object_kind }: Reported): boolean {
    const faults = new Set<ReportFault>()
    if (this.text.trim() === '') faults.add('text')
    if (this.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(this.email.trim())) faults.add('email')
    if (object_kind === 'place' && !this.place) faults.add('place')
    // A program filled it in, or a browser that meant well: a person tries once more.
    if (this.website !== '') faults.add('trap')
    this.website = ''
    this.faults = faults
    return faults.size === 0
  }

  async send(reported: Reported, language: 'sv' | 'en'): Promise<void> {
    const { place } = this
    const json = {
      ...reported,
      ...{ text: this.text, place, language, email: this.email.trim() || null },
    }
    // What has been changed since it was refused is another report.
    const tried = JSON.stringify(json)
    if (this.#tried !== '' && this.#tried !== tried) this.#key.renew()
    this.#tried = tried
    await this.act.run('send', async () => {
      this.received = await sendReport(json, this.#key.headers)
    })
    if (this.received) await this.files.sendAll(evidenceTo(this.received))
  }
}

export function evidenceTo({ id, key }: Pick<Received, 'id' | 'key'>): SentTo {
  return {
    path: `/api/v1/reports/${encodeURIComponent(id)}/attachments`,
    headers: { [reportKeyHeader]: key },
  }
}
