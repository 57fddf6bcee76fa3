// What an import would change: of its file, or of the delivery that it takes back.
import { mkdir, rm } from 'node:fs/promises'
import type { PreviewWanted } from '../../api/contract/deliveries/import.ts'
import { defaultSettings } from '../../api/contract/limits.ts'
import type { Installation } from '../deliveries/delivery.ts'
import type { Previewed, PreviewedDelivery } from '../deliveries/preview/preview.ts'
import { previewDelivery } from '../deliveries/preview/preview_delivery.ts'
import { previewUndo } from '../deliveries/undo/preview_undo.ts'
import { today } from '../today.ts'
import type { WorkControl } from '../work_control.ts'
import { importFile, importFolder } from './import_folder.ts'
import type { ImportRecord } from './import_record.ts'

export type PreviewedImport = (Previewed | PreviewedDelivery) & { readonly wanted: PreviewWanted }

type Asked = { readonly record: ImportRecord; readonly wanted: PreviewWanted }

export async function previewImport(
  installation: Installation,
  { record, wanted }: Asked,
  control: WorkControl,
): Promise<PreviewedImport> {
  const { preview: folder } = importFolder(installation.folder.imports, record.id)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  const { as_of = today(installation.now()), ...settings } = wanted
  const where = { ...defaultSettings, ...settings, as_of, folder }
  const found =
    record.undoes !== null
      ? await previewUndo(installation, { ...where, id: record.undoes }, control)
      : await previewDelivery(
          installation,
          {
            ...record.instructions,
            ...where,
            register: record.register,
            file: importFile(installation.folder.imports, record),
          },
          control,
        )
  return { ...found, wanted }
}
