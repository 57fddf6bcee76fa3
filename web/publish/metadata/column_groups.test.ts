import { expect, test } from 'vitest'
import { metadataColumns } from '../../../api/contract/catalogue/metadata_columns.ts'
import { columnGroups, groupNames } from './column_groups.ts'

test('each column of the table stands in one group', () => {
  const shown = groupNames.flatMap((group): readonly string[] => columnGroups[group])
  expect(shown.toSorted()).toEqual(metadataColumns.map(({ name }) => name).toSorted())
})
