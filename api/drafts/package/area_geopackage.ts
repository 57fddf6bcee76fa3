// The area as a GeoPackage in EPSG:3006, written by GDAL in the isolated child as every other.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { interruptible } from '../../../data/database/interruptible.ts'
import { quotedLiteral, sqlFile } from '../../../data/database/sql_file.ts'
import { writeFile } from '../../../data/writing/write_file.ts'
import type { Product } from '../../product.ts'
import type { PackageWords } from './package_words.ts'

const rowsSql = sqlFile(import.meta.url, './area_rows.sql')

type Wanted = {
  readonly drawn: string
  readonly title: string
  readonly association_name: string
  readonly addresses: number
  readonly words: PackageWords
  /** Of ours, for this alone. */
  readonly folder: string
  readonly signal: AbortSignal
}

export async function areaGeopackage(
  { database, spatial_extension }: Pick<Product, 'database' | 'spatial_extension'>,
  { drawn, title, association_name, addresses, words, folder, signal }: Wanted,
): Promise<Uint8Array> {
  const path = join(folder, 'rows.parquet')
  await database.session((connection) =>
    interruptible(connection, signal).run(filledSql(rowsSql, { file: quotedLiteral(path) }), {
      title,
      association_name,
      addresses,
      geometry: drawn,
    }),
  )
  const file = await writeFile(
    {
      path,
      folder,
      format: 'gpkg',
      layer: words.files.layer,
      title: words.files.area_title,
      description: `${title}. ${association_name}`,
      columns: [
        { name: 'title', type: 'text' },
        { name: 'association_name', type: 'text' },
        { name: 'addresses', type: 'integer' },
      ],
      geometry: 'geometry',
    },
    { spatial_extension, signal },
  )
  return readFile(file)
}
