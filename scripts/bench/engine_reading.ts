// What an import is held against: DuckDB alone, reading a file of addresses into a table with their points.
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { quotedLiteral, sqlFile } from '../../data/database/sql_file.ts'

const [file = '', folder = '', spatial = ''] = process.argv.slice(2)
const kind = file.endsWith('.gpkg')
  ? 'geopackage'
  : file.endsWith('addresses-degrees.csv')
    ? 'degrees'
    : 'metres'

const instance = await DuckDBInstance.create(join(folder, 'engine.duckdb'), {
  storage_compatibility_version: 'v1.5.0',
})
const connection = await instance.connect()
await connection.run(`load ${quotedLiteral(spatial)}`)
const sql = sqlFile(import.meta.url, `./read_addresses_in_${kind}.sql`).replace('{file}', quotedLiteral(file))
const began = performance.now()
await connection.run(sql)
process.stdout.write(JSON.stringify({ seconds: (performance.now() - began) / 1000 }))
connection.closeSync()
instance.closeSync()
