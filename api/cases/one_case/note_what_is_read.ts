// What a case holds of people: whom to ask, and what others have written. That it was read is noted.
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import type { KeptCase } from './kept_case.ts'

export function noteWhatIsRead(
  context: Context<AppEnv>,
  application_id: string,
  { contacts, messages, supplements }: KeptCase,
): void {
  const reader = context.get('actor').account_id
  const writers = [
    ...messages.map(({ sent_by }) => sent_by),
    ...supplements.flatMap(({ answered_by }) => answered_by ?? []),
  ]
  if (contacts.length > 0 || writers.some((writer) => writer !== reader))
    context.get('reading').add('application', application_id)
}
