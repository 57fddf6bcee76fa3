// What went wrong on the wire, in words for whoever registered the source.
import { AppError } from '../../../api/contract/problem.ts'
import { type FetchLimits, headerBytesAtMost } from './limits.ts'

type Circumstances = { readonly host: string; readonly limits: FetchLimits; readonly is_late: boolean }

export function fetchProblem(error: unknown, { host, limits, is_late }: Circumstances): unknown {
  if (error instanceof AppError) return error
  if (is_late) return problem(`${host} took longer than ${seconds(limits.total_ms)} to answer.`)
  const { code = '', message = '' } =
    error instanceof Error ? { code: codeOf(error), message: error.message } : {}
  if (message === 'silent') return problem(`${host} said nothing for ${seconds(limits.silent_ms)}.`)
  if (code === 'HPE_HEADER_OVERFLOW')
    return problem(`The headers of the answer of ${host} are larger than ${headerBytesAtMost / 1024} kB.`)
  if (code.startsWith('Z_')) return problem(`What ${host} sends packed cannot be unpacked.`)
  if (code.startsWith('HPE_')) return problem(`${host} does not answer as HTTP does.`)
  if (
    code.includes('CERT') ||
    code.startsWith('ERR_TLS') ||
    code.startsWith('UNABLE_TO') ||
    code === 'EPROTO'
  )
    return problem(`The certificate of ${host} does not hold (${code}).`)
  if (code.startsWith('E')) return problem(`${host} cannot be reached (${code}).`)
  return error
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function problem(message: string): AppError {
  return new AppError('bad_input', message)
}

function seconds(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${Math.round(ms / 1000)} seconds`
}
