// What the area holds, as an Excel file: no more than whoever takes it may see.
import writeXlsxFile from 'write-excel-file/node'
import type { ApplicationLook } from '../../contract/cases/application_look.ts'
import { applicationStatusWords, areaStatusWords } from '../../contract/vocabulary.ts'
import { packageWords } from './package_words.ts'

type Cell = {
  readonly value: string | number
  readonly type: StringConstructor | NumberConstructor
  readonly fontWeight?: 'bold'
}

export async function countsXlsx(look: ApplicationLook, language: 'sv' | 'en'): Promise<Uint8Array> {
  const { counts } = packageWords[language]
  const own: (readonly [string, string | number])[] = [
    [counts.as_of, look.as_of],
    [counts.addresses, look.addresses],
    ...(look.kinds ?? []).map(({ kind, addresses }) => [counts.kinds[kind ?? 'none'], addresses] as const),
    [counts.area_km2, Math.round(look.area_m2 / 1e4) / 100],
    [counts.perimeter_km, Math.round(look.perimeter_m / 10) / 100],
    [counts.municipalities, look.municipalities.map(({ name }) => name).join(', ')],
    ...(typeof look.nearest_backbone_m === 'number'
      ? [[counts.backbone_m, look.nearest_backbone_m] as const]
      : []),
  ]
  const areas = look.areas.map((area) => [
    area.id,
    area.name,
    area.municipality_name ?? '',
    area.addresses,
    area.addresses_covered,
    areaStatusWords[area.status][language],
    areaStatusWords[area.status_then][language],
  ])
  const overlaps = look.overlaps.map((other) => [
    other.id,
    other.association_name,
    applicationStatusWords[other.status][language],
    other.shared_pct,
    other.addresses,
  ])
  const sheets = [
    { heading: [counts.what, counts.number], rows: own },
    { heading: counts.areas, rows: areas },
    { heading: counts.overlaps, rows: overlaps },
  ].map(({ heading, rows }, at) => ({
    data: [heading.map(bold), ...rows.map((row) => row.map(cell))],
    sheet: counts.sheets[at] ?? '',
    columns: heading.map((_, column) => ({ width: column === 1 ? 30 : 24 })),
    stickyRowsCount: 1,
  }))
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer())
}

function cell(value: string | number): Cell {
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}

function bold(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' }
}
