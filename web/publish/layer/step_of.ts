// In which step of the page a field of the description stands.
export const layerSteps = ['data', 'description', 'classification', 'look', 'seen', 'publish'] as const
export type LayerStep = (typeof layerSteps)[number]

const ofOthers: Readonly<Record<string, LayerStep>> = {
  as_of: 'data',
  data: 'data',
  classification: 'classification',
  fields: 'classification',
  suppress_below: 'classification',
  style: 'look',
  raster_style: 'look',
}

export function stepOf(path: string): LayerStep {
  return ofOthers[path.split('.')[0] ?? ''] ?? 'description'
}
