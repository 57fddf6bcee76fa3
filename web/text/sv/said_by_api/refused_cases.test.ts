// Nothing that the pages of cases and market consultations are refused with is left in English on the Swedish page.
import { expect, test } from 'vitest'
import { changedMeanwhile } from '../../../../data/cases/edition.ts'
import { demandGround } from '../../../../data/cases/look/demand_ground.ts'
import { saidTexts, sourcesOf } from './fixture/said_in_source.ts'
import { caseRefusal } from './refused_cases.ts'

const folders = [
  'consultation',
  'contact',
  'decision_round',
  'end_date',
  'handler',
  'payment',
  'saved_view',
  'supplement',
]
const sentences = [
  ...folders.map((folder) => `data/cases/${folder}`),
  'api/cases',
  'api/consultations',
].flatMap((folder) => sourcesOf(folder, '.ts').flatMap(saidTexts))

test.each([...new Set(sentences)])('in Swedish: %s', (said) => {
  expect(caseRefusal(said)).toBeDefined()
})

const ground = {
  ...{ is_valid: true, area_m2: 1e6, perimeter_m: 4000, corners: 4, in_county_pct: 100 },
  municipalities: [],
}

test.each([
  [{ is_valid: false }, 'korsar sig själv'],
  [{ area_m2: 12 }, 'inte större än ett rum'],
  [{ area_m2: 734e6 }, 'Området är 734 km², och en ansökan kan omfatta högst 250 km².'],
  [{ in_county_pct: 0 }, 'utanför länet'],
  [{ in_county_pct: 30.5 }, 'Bara 30,5 % av området ligger i länet.'],
])('why an area cannot be one of an application, in Swedish: %j', (fault, said) => {
  const refused = () => demandGround({ ...ground, ...fault })
  expect(refused).toThrow()
  try {
    refused()
  } catch (error) {
    expect(caseRefusal(error instanceof Error ? error.message : '')).toContain(said)
  }
})

test('that somebody else handles the case by now, in Swedish', () => {
  expect(caseRefusal(changedMeanwhile('who handles the case').message)).toContain(
    'Någon annan har ändrat vem som handlägger ärendet sedan',
  )
})
