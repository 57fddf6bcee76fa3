// Small invented regions on a lattice so coarse that things touch, coincide and lie at round distances all the time.
import fc from 'fast-check'
import {
  addressKinds,
  applicationStatuses,
  backboneStatuses,
  connectionPointKinds,
  coverageStates,
  coverageTechnologies,
} from '../../api/contract/vocabulary.ts'
import { randomAddressPoint, randomLatticePoint, randomLine, randomSurface } from './random_geometry.ts'
import type { Region, Settings } from './region.ts'

/** Neighbouring days, month ends and a few far apart: equal and adjacent dates come often. */
const dates = [
  '2015-01-01',
  '2015-01-02',
  '2015-01-15',
  '2015-01-31',
  '2015-02-01',
  '2015-02-14',
  '2015-02-28',
  '2015-03-01',
  '2015-03-02',
  '2015-03-20',
] as const
const date = fc.constantFrom(...dates)
const missing = fc.constant(null)
const dateOrNull = fc.oneof({ weight: 1, arbitrary: date }, { weight: 2, arbitrary: missing })
/** The two in order, each perhaps missing; they may be equal. */
const period = fc
  .tuple(dateOrNull, dateOrNull)
  .map(([one, other]) =>
    one !== null && other !== null && one > other ? ([other, one] as const) : ([one, other] as const),
  )

const municipalityCodes = ['1401', '1402', '1407'] as const
/** Mostly missing, so that the rule fills it; 1499 is in no register. */
const codeOrNull = fc.oneof(
  { weight: 6, arbitrary: missing },
  { weight: 3, arbitrary: fc.constantFrom(...municipalityCodes) },
  { weight: 1, arbitrary: fc.constant('1499') },
)

/** Ids are numbered from 1; a child may name one number more than there can be: an orphan. */
const numberUpTo = (largest: number) => fc.integer({ min: 1, max: largest })
const areaId = (number: number) => `area-${number}`
const addressId = (number: number) => `address-${String(number).padStart(2, '0')}`
const projectId = (number: number) => `project-${number}`
const applicationId = (number: number) => `2015-${number}`

const municipalities = fc
  .array(randomSurface, { maxLength: municipalityCodes.length })
  .map((surfaces) =>
    surfaces.flatMap((geometry, index) =>
      municipalityCodes
        .slice(index, index + 1)
        .map((code) => ({ code, name: `Municipality ${code}`, geometry })),
    ),
  )

const shortageAreas = fc
  .array(fc.record({ municipality_code: codeOrNull, period, geometry: randomSurface }), {
    maxLength: 6,
    size: 'max',
  })
  .map((rows) =>
    rows.map(({ period: [listed_from, listed_to], ...row }, index) => {
      const id = areaId(index + 1)
      return { id, name: `Area ${index + 1}`, listed_from, listed_to, ...row }
    }),
  )

const addresses = fc
  .array(
    fc.record({
      municipality_code: codeOrNull,
      kind: fc.oneof(fc.constantFrom(...addressKinds), missing),
      geometry: randomAddressPoint,
    }),
    { maxLength: 30, size: 'max' },
  )
  .map((rows) => rows.map((row, index) => ({ id: addressId(index + 1), label: null, ...row })))

const coverage = fc.uniqueArray(
  fc
    .record({
      address_id: numberUpTo(31).map(addressId),
      technology: fc.oneof(
        { weight: 5, arbitrary: fc.constant('fibre' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...coverageTechnologies) },
      ),
      state: fc.constantFrom(...coverageStates),
      operator: fc.constantFrom(null, 'Nät AB', 'Byanät'),
      valid_from: date,
      valid_to: dateOrNull,
    })
    .filter(({ valid_from, valid_to }) => valid_to === null || valid_to >= valid_from),
  {
    selector: ({ address_id, technology, state, operator, valid_from }) =>
      [address_id, technology, state, operator, valid_from].join('|'),
    maxLength: 40,
    size: 'max',
  },
)

const backboneProjects = fc.array(randomLine, { maxLength: 4, size: 'max' }).map((lines) =>
  lines.map((geometry, index) => ({
    id: projectId(index + 1),
    name: `Project ${index + 1}`,
    owner: null,
    funding: null,
    geometry,
  })),
)

const backboneEvents = fc.uniqueArray(
  fc.record({
    project_id: numberUpTo(5).map(projectId),
    status: fc.constantFrom(...backboneStatuses),
    date,
    note: missing,
  }),
  { selector: (event) => [event.project_id, event.status, event.date].join('|'), maxLength: 12, size: 'max' },
)

const connectionPoints = fc
  .array(
    fc.record({
      project_id: numberUpTo(5).map(projectId),
      kind: fc.oneof(fc.constantFrom(...connectionPointKinds), missing),
      in_service_from: fc.oneof({ weight: 2, arbitrary: missing }, { weight: 1, arbitrary: date }),
      geometry: randomLatticePoint,
    }),
    { maxLength: 5, size: 'max' },
  )
  .map((rows) => rows.map((row, index) => ({ id: `point-${index + 1}`, ...row })))

const applications = fc.array(randomSurface, { maxLength: 5, size: 'max' }).map((surfaces) =>
  surfaces.map((geometry, index) => ({
    id: applicationId(index + 1),
    association_name: `Association ${index + 1}`,
    association_number: null,
    applied_sek: null,
    granted_sek: null,
    geometry,
  })),
)

const applicationEvents = fc.uniqueArray(
  fc.record({
    application_id: numberUpTo(6).map(applicationId),
    status: fc.constantFrom(...applicationStatuses),
    date,
    note: missing,
  }),
  {
    selector: (event) => [event.application_id, event.status, event.date].join('|'),
    maxLength: 15,
    size: 'max',
  },
)

export const randomRegion: fc.Arbitrary<Region> = fc.record({
  municipalities,
  shortage_areas: shortageAreas,
  addresses,
  coverage,
  backbone_projects: backboneProjects,
  backbone_events: backboneEvents,
  connection_points: connectionPoints,
  applications,
  application_events: applicationEvents,
})

/** Distances of the lattice (25, 75 × 100 × 125) and just beneath its diagonals; shares at and beside the thirds. */
export const randomSettings: fc.Arbitrary<Settings> = fc.record({
  as_of: fc.oneof(date, fc.constantFrom('2014-12-31', '2015-02-02', '2015-12-31', '2015-12-31')),
  passed_m: fc.constantFrom(0, 1, 5, 25, 35, 36, 50, 100, 125, 200),
  share_pct: fc.constantFrom(1, 25, 33, 34, 50, 66, 67, 95, 100),
})
