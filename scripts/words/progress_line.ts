// How far work has come, in one line that is written over; only for a person at a terminal.
import type { Progress, WorkStage } from '../../api/contract/deliveries/import.ts'

type Terminal = { readonly isTTY?: boolean; write(text: string): unknown }

const words: Readonly<Record<WorkStage, string>> = {
  waiting: 'waiting for its turn',
  reading: 'reading the file',
  judging: 'judging its rows',
  comparing: 'comparing with the register',
  replacing: 'replacing the register',
  deriving: 'computing what follows from it',
  status: 'comparing the status of areas',
}

const startOfLine = '\r\u001b[K'

export function progressLine(terminal: Terminal) {
  if (!terminal.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show({ stage, done, total }: Progress): void {
      const share = total > 1 ? ` ${done} of ${total}` : ''
      terminal.write(`${startOfLine}… ${words[stage]}${share}`)
    },
    clear: () => terminal.write(startOfLine),
  }
}
