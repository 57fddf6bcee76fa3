// Kinds that begin with bytes of their own.
import type { FileKind } from './file_kind.ts'

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Brands of the box `ftyp` with which such pictures begin (ISO/IEC 23008-12). */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'mif1']
/** A reader looks for the beginning within so many bytes. */
const pdfBeginsWithin = 1024

export const signedKinds: readonly FileKind[] = [
  {
    name: 'a PDF',
    endings: ['.pdf'],
    media_type: 'application/pdf',
    recognises: ({ bytes }) => bytes.subarray(0, pdfBeginsWithin).includes('%PDF-'),
  },
  {
    name: 'a JPEG picture',
    endings: ['.jpg', '.jpeg'],
    media_type: 'image/jpeg',
    recognises: ({ bytes }) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  },
  {
    name: 'a PNG picture',
    endings: ['.png'],
    media_type: 'image/png',
    recognises: ({ bytes }) => bytes.subarray(0, pngSignature.length).equals(pngSignature),
  },
  {
    name: 'a HEIC picture',
    endings: ['.heic'],
    media_type: 'image/heic',
    recognises: ({ bytes }) =>
      bytes.toString('latin1', 4, 8) === 'ftyp' && heicBrands.includes(bytes.toString('latin1', 8, 12)),
  },
  {
    name: 'a GeoPackage',
    endings: ['.gpkg'],
    media_type: 'application/geopackage+sqlite3',
    recognises: ({ bytes }) =>
      bytes.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
      ['GPKG', 'GP10', 'GP11'].includes(bytes.toString('latin1', 68, 72)),
  },
]
