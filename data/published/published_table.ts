// Where the rows of published data lie, as it stands in SQL.
import { quotedIdentifier } from '../database/sql_file.ts'

export function publishedTable(data_id: string): string {
  return `published.${quotedIdentifier(data_id)}`
}
