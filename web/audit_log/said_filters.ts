// What a form says that the log is to be kept to; read as the address is.
import { type LogFilters, readListFilters } from '../state/address/list_filters.ts'

export function saidIn(form: FormData): LogFilters {
  const said = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return readListFilters(new URLSearchParams(said))
}
