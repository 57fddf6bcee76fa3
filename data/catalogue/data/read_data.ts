// A file that somebody publishes: kept as it came, and read by what it holds, not by its name.
import type { Installation } from '../../deliveries/delivery.ts'
import { type PublishedFile, readPublished } from '../../published/read_published.ts'
import { storePublished } from '../../published/store_published.ts'
import { whileUnderWay } from './files_under_way.ts'
import { forgetFiles } from './forget_files.ts'
import type { NewData } from './write_data.ts'

/** `work` writes the data down in its transaction. Where it does not come to that, the file goes again. */
export async function withNewData<T>(
  installation: Installation,
  given: PublishedFile,
  work: (data: NewData) => Promise<T>,
): Promise<T> {
  const staged = await readPublished(installation, given)
  const { file, reading } = staged
  try {
    return await whileUnderWay(file.sha256, () =>
      work({
        kind: reading.kind,
        file_name: file.name,
        file_bytes: file.bytes,
        rows: reading.rows,
        columns: reading.columns,
        findings: staged.findings,
        store: (connection, storing) => storePublished(connection, { staged, ...storing }),
      }),
    )
  } finally {
    await staged.discard()
    await forgetFiles(installation, [file.sha256])
  }
}
