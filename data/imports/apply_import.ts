// An import becomes a delivery, exactly as it was previewed.
import type { By } from '../audit/entry.ts'
import { deliver } from '../deliveries/deliver.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { undoDelivery } from '../deliveries/undo/undo_delivery.ts'
import type { WorkControl } from '../work_control.ts'
import { importFile } from './import_folder.ts'
import type { ImportRecord } from './import_record.ts'
import type { PreviewedImport } from './preview_import.ts'

export type AppliedBy = By & { readonly reason?: string }

type Asked = { readonly record: ImportRecord; readonly previewed: PreviewedImport; readonly by: AppliedBy }

export async function applyImport(
  installation: Installation,
  { record, previewed, by }: Asked,
  control: WorkControl,
): Promise<NonNullable<ImportRecord['delivery']>> {
  const expected_revision = previewed.preview.revision
  const { id, outcome } =
    record.undoes !== null
      ? await undoDelivery(installation, { ...by, id: record.undoes, expected_revision }, control)
      : await deliver(
          installation,
          {
            ...record.instructions,
            ...previewed.wanted,
            ...by,
            register: record.register,
            file: importFile(installation.folder.imports, record),
            expected_revision,
            ...('reading' in previewed ? { reading: previewed.reading } : {}),
          },
          control,
        )
  return { id, outcome }
}
