// Past deliveries and what differs between two states, for the person at the command line.
import type { DeliveryRecord } from '../../api/contract/deliveries/delivery.ts'
import type { Difference, Differences } from '../../api/contract/deliveries/import.ts'

export function pastDeliveryLine(delivery: DeliveryRecord): string {
  const { id, delivered_at, register, outcome, undoes, undone_by, file_name } = delivery
  const what = undoes === null ? `${delivery.mode} ${file_name ?? ''}` : `undo of ${undoes}`
  const fate = outcome === 'refused' ? `refused, ${delivery.rejected} rows wrong` : countWords(delivery)
  return `${id}  ${delivered_at}  ${register}  ${what}  ${fate}${undone_by === null ? '' : `  undone by ${undone_by}`}`
}

export function pastDeliveryWords(delivery: DeliveryRecord): string {
  const { actor, actor_name, rows, merged, rejected, file_sha256, file_bytes, data_as_of, reason, reading } =
    delivery
  return [
    pastDeliveryLine(delivery),
    `By ${actor_name ?? actor}${reason ? `: ${reason}` : ''}.`,
    `${rows} rows read, ${merged} merged, ${rejected} rejected; the register is as of ${data_as_of ?? 'no date'}.`,
    ...(file_sha256 === null ? [] : [`File: ${file_bytes} bytes, SHA-256 ${file_sha256}.`]),
    `Read as ${JSON.stringify(reading ?? {})}`,
  ].join('\n')
}

export function differencesWords({ items, total }: Differences): string {
  if (total === 0) return 'Nothing differs.'
  const more = total - items.length
  return [
    `${total} rows differ:`,
    ...items.map(differenceLine),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n')
}

function countWords({ added, changed, removed, unchanged }: DeliveryRecord): string {
  return `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`
}

function differenceLine({ change, key, differing, before, after }: Difference): string {
  if (change !== 'changed') return `  ${change} ${key}`
  const fields = differing.map((name) =>
    name === 'geometry' ? name : `${name} ${before?.[name] ?? '–'} → ${after?.[name] ?? '–'}`,
  )
  return `  changed ${key}: ${fields.join('; ')}`
}
