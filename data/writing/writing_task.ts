// What goes into the child process that writes a file through GDAL.
export const gdalFormats = ['gpkg', 'fgb', 'shp'] as const
export type GdalFormat = (typeof gdalFormats)[number]

/** In the Parquet file each is a column of this name, in this order. */
export type WrittenColumn = {
  readonly name: string
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'
}

export type WritingTask = {
  /** The Parquet file with the rows, which lies in the folder. */
  readonly path: string
  /** An existing folder of ours, used by this writing alone; the file lands there. */
  readonly folder: string
  readonly format: GdalFormat
  /** What the layer in the file, and the file itself, is called. */
  readonly layer: string
  readonly title: string
  readonly description: string
  readonly columns: readonly WrittenColumn[]
  /** The geometry's column in the Parquet file; null for a table without places. */
  readonly geometry: string | null
  /** Such as EPSG:4326; EPSG:3006 unless told. */
  readonly crs?: string
  /** Such as POLYGON; undefined where a format takes any. */
  readonly geometry_type?: string
  /** What the Parquet rows have to fulfil, by this column of whole numbers, to be written. */
  readonly part?: { readonly column: string; readonly equals: number }
}
