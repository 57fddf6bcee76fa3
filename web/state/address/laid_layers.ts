// What a person lays on the map besides the ground and the shortage areas: which layers, how strong, and what over what.
import { longestSlug, slugForm } from '../../../api/contract/limits.ts'

/** Registers that the map draws in its own way. Any other id is that of a published layer. */
export const mapLayers = ['addresses', 'applications', 'backbone-projects', 'connection-points'] as const
export type MapLayer = (typeof mapLayers)[number]

export type LaidLayer = { readonly id: string; readonly opacity_pct: number }

const full = 100
/** Fainter is as good as off. */
export const faintest = 10
/** More at once would be a map that nobody reads. */
const mostLaid = 20

export const defaultLayers: readonly LaidLayer[] = [{ id: 'addresses', opacity_pct: full }]

export function isMapLayer(id: string): id is MapLayer {
  return mapLayers.some((layer) => layer === id)
}

/** `applications:40,addresses`: the first is drawn first, so the last lies on top. Said only where they differ from the usual;
    `none` is none. Whether there is a layer of that name only the API knows. */
export function readLayers(said: string | null): readonly LaidLayer[] {
  if (said === null) return defaultLayers
  if (said === 'none') return []
  const laid = new Map<string, LaidLayer>()
  for (const part of said.split(',')) {
    const [, id, percent] = /^([^:]+)(?::(\d{1,3}))?$/.exec(part) ?? []
    if (!id || id.length > longestSlug || !slugForm.test(id) || laid.has(id) || laid.size === mostLaid)
      continue
    laid.set(id, { id, opacity_pct: within(percent ? Number(percent) : full) })
  }
  return laid.size > 0 ? [...laid.values()] : defaultLayers
}

export function writeLayers(layers: readonly LaidLayer[]): string | undefined {
  const said = layers
    .map(({ id, opacity_pct }) => (opacity_pct === full ? id : `${id}:${opacity_pct}`))
    .join()
  if (said === 'addresses') return undefined
  return said || 'none'
}

/** A layer that is laid on comes on top; the houses are ground, and come under all. */
export function toggled(layers: readonly LaidLayer[], id: string): readonly LaidLayer[] {
  const others = layers.filter((layer) => layer.id !== id)
  if (others.length < layers.length) return others
  const laid = { id, opacity_pct: full }
  return id === 'addresses' ? [laid, ...others] : [...others, laid]
}

export function faded(layers: readonly LaidLayer[], id: string, percent: number): readonly LaidLayer[] {
  return layers.map((layer) => (layer.id === id ? { id, opacity_pct: within(percent) } : layer))
}

/** One step nearer to the eye, or back; at the end nothing changes. */
export function moved(layers: readonly LaidLayer[], id: string, step: 1 | -1): readonly LaidLayer[] {
  const from = layers.findIndex((layer) => layer.id === id)
  const [layer, other] = [layers[from], layers[from + step]]
  if (!layer || !other) return layers
  return layers.map((one) => (one === layer ? other : one === other ? layer : one))
}

function within(percent: number): number {
  return Math.min(full, Math.max(faintest, Math.round(percent)))
}
