// Makes the demo region's registers as files in the exchange format, the same on every machine. They are imported as anybody's files are.
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { type Ground, makeGround } from './ground/ground.ts'
import { municipalitiesFile } from './ground/land.ts'
import { degreesOf } from './ground/sweref.ts'
import { makeProgramme, type Programme } from './programme/programme.ts'
import { type Cell, linesOf, polygonOf, writeCsv, writeGeoJson } from './write_rows.ts'

export type DemoFile = { readonly register: RegisterName; readonly file: string }

/** The files in the order in which they are to be imported. */
export async function makeDemo(folder: string): Promise<readonly DemoFile[]> {
  await mkdir(folder, { recursive: true })
  const ground = makeGround()
  const programme = makeProgramme(ground)
  const files: DemoFile[] = []
  const fileFor = (register: RegisterName, ending: 'csv' | 'geojson') => {
    const file = join(folder, `${register}.${ending}`)
    files.push({ register, file })
    return file
  }
  await copyFile(municipalitiesFile, fileFor('municipalities', 'geojson'))
  await writeShortageAreas(fileFor('shortage-areas', 'geojson'), programme)
  await writeAddresses(fileFor('addresses', 'csv'), ground)
  await writeCoverage(fileFor('coverage', 'csv'), programme)
  await writeBackbone(programme, {
    projects: fileFor('backbone-projects', 'geojson'),
    events: fileFor('backbone-events', 'csv'),
    points: fileFor('connection-points', 'csv'),
  })
  await writeApplications(programme, {
    applications: fileFor('applications', 'geojson'),
    events: fileFor('application-events', 'csv'),
  })
  return files
}

async function writeShortageAreas(file: string, { areas, listingOf }: Programme): Promise<void> {
  await writeGeoJson(
    file,
    areas.map((area) => ({
      properties: {
        id: area.id,
        name: area.name,
        municipality_code: area.municipality_code,
        ...listingOf(area),
      },
      geometry: polygonOf(area.ring),
    })),
  )
}

async function writeAddresses(file: string, { addresses }: Ground): Promise<void> {
  await writeCsv(
    file,
    ['id', 'municipality_code', 'kind', 'label', 'longitude', 'latitude'],
    addressCells(addresses),
  )
}

async function writeCoverage(file: string, { coverage }: Programme): Promise<void> {
  await writeCsv(
    file,
    ['address_id', 'technology', 'state', 'operator', 'valid_from', 'valid_to'],
    coverageCells(coverage),
  )
}

function* addressCells(addresses: Ground['addresses']): Iterable<readonly Cell[]> {
  for (const address of addresses) {
    const [longitude, latitude] = degreesOf(address)
    yield [address.id, address.municipality_code, address.kind, address.label, longitude, latitude]
  }
}

function* coverageCells(coverage: Programme['coverage']): Iterable<readonly Cell[]> {
  for (const row of coverage) {
    yield [row.address_id, row.technology, row.state, row.operator, row.valid_from, row.valid_to]
  }
}

async function writeBackbone(
  { backbone }: Programme,
  files: { projects: string; events: string; points: string },
) {
  await writeGeoJson(
    files.projects,
    backbone.projects.map(({ id, name, owner, funding, lines }) => ({
      properties: { id, name, owner, funding },
      geometry: linesOf(lines),
    })),
  )
  await writeCsv(
    files.events,
    ['project_id', 'status', 'date', 'note'],
    backbone.events.map((event) => [event.project_id, event.status, event.date, event.note]),
  )
  await writeCsv(
    files.points,
    ['id', 'project_id', 'kind', 'in_service_from', 'longitude', 'latitude'],
    backbone.points.map((point) => [
      point.id,
      point.project_id,
      point.kind,
      point.in_service_from,
      ...degreesOf(point),
    ]),
  )
}

async function writeApplications(
  { applications }: Programme,
  files: { applications: string; events: string },
) {
  await writeGeoJson(
    files.applications,
    applications.map(({ id, association_name, association_number, applied_sek, granted_sek, ring }) => ({
      properties: { id, association_name, association_number, applied_sek, granted_sek },
      geometry: polygonOf(ring),
    })),
  )
  await writeCsv(
    files.events,
    ['application_id', 'status', 'date', 'note'],
    applications.flatMap(({ id, steps }) => steps.map((step) => [id, step.status, step.date, step.note])),
  )
}
