// How far several layers reach together.
import type { SeenLayer } from '../../layers/seen_layer.ts'

/** Null where none reaches anywhere. */
export function boundsOfAll(layers: readonly Pick<SeenLayer, 'bounds'>[]): SeenLayer['bounds'] {
  const all = layers.flatMap(({ bounds }) => (bounds ? [bounds] : []))
  if (all.length === 0) return null
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ]
}
