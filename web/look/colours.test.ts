// The page's colours and the map's are written apart, since MapLibre reads no CSS: here they are held together.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { areaStatuses } from '../../api/contract/vocabulary.ts'
import { statusColours } from '../map/areas/status_look.ts'
import { groundColours } from '../map/ground/ground_colours.ts'

const css = readFileSync(new URL('colours.css', import.meta.url), 'utf8')

function colour(name: string): (string | undefined)[] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  return [light, dark]
}

test.each(areaStatuses)('%s has the same colour on the page as on the map', (status) => {
  expect(colour(status.replace('_', '-'))).toEqual([
    statusColours('light')[status],
    statusColours('dark')[status],
  ])
})

test.each(['page', 'land', 'ink', 'muted', 'water', 'backbone', 'application'] as const)(
  'the ground’s %s is the page’s',
  (name) => expect(colour(name)).toEqual([groundColours.light[name], groundColours.dark[name]]),
)

test('the lines of the legend are those of the map', () => {
  expect(colour('municipal-line')).toEqual([
    groundColours.light.municipal_line,
    groundColours.dark.municipal_line,
  ])
  expect(colour('county-line')).toEqual([groundColours.light.county_line, groundColours.dark.county_line])
})
