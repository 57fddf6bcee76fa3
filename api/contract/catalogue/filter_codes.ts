// What the list of layers may be kept to: apart from their words, since the first view reads any address and shows none of them.
export const layerKinds = ['vector', 'raster', 'table'] as const
export type LayerKind = (typeof layerKinds)[number]

/** A register of the product, or what a producer has published. */
export const layerOrigins = ['register', 'published'] as const
export type LayerOrigin = (typeof layerOrigins)[number]

/** EU vocabulary data-theme, which DCAT-AP wants. */
export const themes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const
export type Theme = (typeof themes)[number]

/** As the list comes unless told: registers first, then by id. */
export const layerSorts = ['id', 'title', 'modified_at', 'score_pct', 'rows'] as const
