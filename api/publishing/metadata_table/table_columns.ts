// The columns of the metadata table as the contract tells them: what a cell holds, and its codes.
import { columnCodes } from '../../../data/catalogue/table/column_codes.ts'
import { metadataColumns } from '../../contract/catalogue/metadata_columns.ts'
import type { MetadataColumnFacts } from '../../contract/catalogue/metadata_table.ts'

export const tableColumns: readonly MetadataColumnFacts[] = metadataColumns.map(
  ({ name, holds, sv, en }) => ({
    name,
    title: { sv, en },
    holds,
    codes: columnCodes[name]?.map(({ code, words }) => ({ code, title: words })) ?? null,
  }),
)
