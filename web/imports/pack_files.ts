// Several parts of one layer (.shp, .dbf, .prj; .tab, .dat, .map) are sent as one archive, packed here. Stored as they are: what
// is packed is read once more anyway, and the network is seldom slower than the packing.
const partsOfALayer = /\.(shp|shx|dbf|prj|cpg|qpj|sbn|sbx|tab|dat|map|id|ind|mif|mid)$/i

export type Packed = { readonly file_name: string; readonly content: Blob }

export async function packFiles(files: readonly File[]): Promise<Packed> {
  const [first] = files
  if (!first) throw new Error('No file was chosen.')
  if (files.length === 1) return { file_name: first.name, content: first }
  const { Zip, ZipPassThrough } = await import('fflate')
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(new Uint8Array(piece))
  })
  for (const file of files) {
    const entry = new ZipPassThrough(file.name)
    zip.add(entry)
    const reader = file.stream().getReader()
    for (let next = await reader.read(); next.value; next = await reader.read()) entry.push(next.value)
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  return { file_name: archiveName(files), content: new Blob(pieces, { type: 'application/zip' }) }
}

/** After the part that names the layer. */
function archiveName(files: readonly File[]): string {
  const layer = files.find(({ name }) => /\.(shp|tab|mif)$/i.test(name)) ?? files[0]
  return `${(layer?.name ?? 'file').replace(/\.[^.]+$/, '')}.zip`
}

/** Whether the files are parts of one layer, which are sent together; other files are sent one at a time. */
export function arePartsOfALayer(files: readonly { readonly name: string }[]): boolean {
  return files.every(({ name }) => partsOfALayer.test(name))
}

/** A part that says little by itself: the others lie beside it in the person's folder. */
export function isPartAlone(files: readonly { readonly name: string }[]): boolean {
  return files.length === 1 && files.every(({ name }) => /\.(shp|shx|tab|mif|mid)$/i.test(name))
}
