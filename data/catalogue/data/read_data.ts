// A file that somebody publishes: kept as it came, and read by what it holds, not by its name.
import type { Installation } from '../../deliveries/delivery.ts'
import type { KeptFile } from '../../deliveries/files/keep_file.ts'
import { type PublishedFile, readPublished } from '../../published/read_published.ts'
import { storePublished } from '../../published/store_published.ts'
import { isRasterFile } from '../../raster/is_raster_file.ts'
import { readRaster } from '../../raster/read_raster.ts'
import { bandColumns, rasterRows, storeRaster } from '../../raster/store_raster.ts'
import { whileUnderWay } from './files_under_way.ts'
import { forgetFiles } from './forget_files.ts'
import type { NewData } from './write_data.ts'

/** `work` writes the data down in its transaction. Where it does not come to that, the file goes again. */
export async function withNewData<T>(
  installation: Installation,
  given: PublishedFile,
  work: (data: NewData) => Promise<T>,
): Promise<T> {
  const { file, discard, ...data } = await stagedData(installation, given)
  try {
    return await whileUnderWay(file.sha256, () =>
      work({ ...data, file_name: file.name, file_bytes: file.bytes }),
    )
  } finally {
    await discard()
    await forgetFiles(installation, [file.sha256])
  }
}

type Staged = Pick<NewData, 'kind' | 'rows' | 'columns' | 'findings' | 'store'> & {
  readonly file: KeptFile
  discard(): Promise<void>
}

async function stagedData(installation: Installation, given: PublishedFile): Promise<Staged> {
  if (await isRasterFile(given.file)) {
    const staged = await readRaster(installation, given)
    const { file, facts, discard } = staged
    return {
      file,
      discard,
      kind: 'raster',
      rows: rasterRows,
      columns: bandColumns(facts),
      findings: [],
      store: (connection, storing) =>
        storeRaster(connection, { folder: installation.folder, staged, ...storing }),
    }
  }
  const staged = await readPublished(installation, given)
  const { file, reading, discard } = staged
  return {
    file,
    discard,
    kind: reading.kind,
    rows: reading.rows,
    columns: reading.columns,
    findings: staged.findings,
    store: (connection, storing) => storePublished(connection, { staged, ...storing }),
  }
}
