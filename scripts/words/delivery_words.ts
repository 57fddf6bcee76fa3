// What became of a delivery, for the person at the command line.
import type { Delivery } from '../../data/deliveries/delivery.ts'

export function deliveryWords(delivery: Delivery): string {
  const { id, register, rows, rejected, merged, added, changed, removed, unchanged, data_as_of } = delivery
  const lines =
    delivery.outcome === 'applied'
      ? [
          `Delivery ${id} of ${register}: ${rows} rows read, ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged.`,
          ...(merged > 0 ? [`${merged} rows were the same as another and merged with it.`] : []),
          `The register is as of ${data_as_of}.`,
        ]
      : [
          `Delivery ${id} of ${register} was refused: ${rejected} of ${rows} rows are wrong, and nothing was applied.`,
        ]
  return [...lines, ...rejectedWords(delivery), ...otherWords(delivery)].join('\n')
}

function rejectedWords({ rejected, first_rejected, rejected_file, outcome }: Delivery): string[] {
  if (rejected === 0) return []
  const more = rejected - first_rejected.length
  return [
    ...(outcome === 'applied' ? [`${rejected} rows were rejected:`] : []),
    ...first_rejected.map(({ line, reason }) => `  line ${line}: ${reason}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    `All rejected rows: ${rejected_file}`,
    ...(outcome === 'refused'
      ? ['Correct them and import again, or apply the rest with --valid-rows-only.']
      : []),
  ]
}

function otherWords({ columns_left_out, notes }: Delivery): string[] {
  return [
    ...(columns_left_out.length > 0 ? [`Columns left out: ${columns_left_out.join(', ')}.`] : []),
    ...notes.map((note) => `Note: ${note}`),
  ]
}
