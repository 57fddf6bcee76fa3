// What is told of work under way, by server-sent events. Where they do not come through, as behind some proxies, it says so.
import type { Progress, WorkStage } from '../../../api/contract/deliveries/import.ts'
import { isNumber, shaped } from '../../shapes.ts'
import type { Hearing } from './import_requests.ts'

/** In the contract's order; each once, or the type says so. */
const stages: Readonly<Record<WorkStage, true>> = {
  waiting: true,
  reading: true,
  judging: true,
  comparing: true,
  replacing: true,
  deriving: true,
  status: true,
}
const isStage = (value: unknown): value is WorkStage =>
  typeof value === 'string' && Object.hasOwn(stages, value)
const isProgress = shaped({ stage: isStage, done: isNumber, total: isNumber })

export function watchImport(id: string, { onprogress, onend, onlost }: Hearing): () => void {
  const events = new EventSource(`/api/v1/imports/${encodeURIComponent(id)}/events`)
  const stop = () => events.close()
  events.addEventListener('progress', ({ data }) => {
    const told = progressOf(data)
    if (told) onprogress(told)
  })
  events.addEventListener('state', () => {
    stop()
    onend()
  })
  events.onerror = () => {
    stop()
    onlost()
  }
  return stop
}

function progressOf(data: unknown): Progress | undefined {
  const told: unknown = typeof data === 'string' ? JSON.parse(data) : undefined
  return isProgress(told) ? told : undefined
}
