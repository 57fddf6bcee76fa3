// Why a file was refused, where its name or its first letters tell: the page then says it in its own words.
export const fileFaults = [
  'web_page',
  'points_elsewhere',
  'pdf',
  'word',
  'old_excel',
  'empty',
  'picture',
] as const
export type FileFault = (typeof fileFaults)[number]

const firstBytes = 512

/** A raster is a layer to whoever publishes, and a picture to whoever reads a register in. */
type Taking = { readonly takes_rasters: boolean }

export async function fileFault(
  file: Blob & { readonly name: string },
  { takes_rasters }: Taking,
): Promise<FileFault | undefined> {
  if (file.size === 0) return 'empty'
  if (takes_rasters && /\.tiff?$/i.test(file.name)) return undefined
  const start = await file.slice(0, firstBytes).text()
  return faultOf(file.name, start)
}

export function faultOf(name: string, start: string): FileFault | undefined {
  const text = start
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase()
  if (/\.vrt$/i.test(name) || text.startsWith('<ogrvrt') || text.startsWith('<vrt')) return 'points_elsewhere'
  if (text.startsWith('<!doctype html') || text.startsWith('<html')) return 'web_page'
  if (text.startsWith('%pdf')) return 'pdf'
  if (/\.docx?$/i.test(name)) return 'word'
  if (/\.xls$/i.test(name)) return 'old_excel'
  if (/\.(png|jpe?g|gif|webp|tiff?)$/i.test(name)) return 'picture'
  return undefined
}
