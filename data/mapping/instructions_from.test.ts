import { expect, test } from 'vitest'
import { registers } from '../registers/registers.ts'
import { inspectionOf, tableOf, withPolygons } from './fixture/inspection_of.ts'
import { instructionsFrom, instructionsFromSuggestion } from './instructions_from.ts'
import { suggestMapping } from './suggest_mapping.ts'

const areas = registers['shortage-areas']

test('a mapping of another register is refused by name', () => {
  const content = { register: 'addresses' as const, columns: ['a'], instructions: { crs: 'EPSG:3006' } }
  expect(instructionsFrom(content, registers.addresses)).toEqual({ crs: 'EPSG:3006' })
  expect(() => instructionsFrom(content, areas)).toThrow('is for addresses, not for shortage-areas')
})

function automatic(text: string, more = {}) {
  const suggestion = suggestMapping({
    register: areas,
    inspection: inspectionOf(tableOf(text), more),
    saved: [],
  })
  return instructionsFromSuggestion(suggestion, { register: areas, file: 'områden.xlsx' })
}

test('what is understood is read without a person', () => {
  expect(automatic('Omr nr;Namn\n1;Sjövik\n2;Norr', withPolygons)).toEqual({
    rename: { id: 'Omr nr', name: 'Namn' },
  })
})

test('what is not is refused with all that is missing and all that is left over', () => {
  expect(() => automatic('Alfa;Namn;Beta\nett;Sjövik;x\nett;Norr;y')).toThrow(
    /områden\.xlsx .*\n {2}id\n {2}the place: wkt\nColumns left over: Alfa, Beta\. Say which are meant with --column ours=theirs/,
  )
})
