// GeoPackage and FlatGeobuf: the rows as Parquet, then written by GDAL in the isolated child.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { interruptible } from '../../../data/database/interruptible.ts'
import { writeFile } from '../../../data/writing/write_file.ts'
import { permissionText } from '../../contract/catalogue/iso_codes.ts'
import type { Product } from '../../product.ts'
import type { LayerPart } from '../part/layer_part.ts'
import { geometryColumn, writeRows } from './rows_file.ts'

type Asked = {
  readonly part: LayerPart
  readonly format: 'gpkg' | 'fgb'
  readonly folder: string
  readonly signal: AbortSignal
}

/** The path of the file. */
export async function gdalFile(product: Product, { part, format, folder, signal }: Asked): Promise<string> {
  const { layer } = part
  const rows = join(folder, 'rows.parquet')
  await product.database.session((connection) =>
    writeRows(interruptible(connection, signal), part, { file: rows }),
  )
  const { title, abstract, licence, attribution, permission } = layer.description
  const told = [
    abstract.sv,
    licence,
    attribution || layer.publisher.name,
    permission && permissionText(permission),
    part.at?.as_of ?? layer.data_as_of,
  ]
  const file = await writeFile(
    {
      path: rows,
      folder,
      format,
      layer: layer.id,
      title: title.sv,
      description: told.filter(Boolean).join('. '),
      columns: layer.fields.map(({ name, type }) => ({ name, type })),
      geometry: geometryColumn(part),
      ...(part.crs ? { crs: part.crs.code } : {}),
    },
    { spatial_extension: product.spatial_extension, signal },
  )
  await rm(rows)
  return file
}
