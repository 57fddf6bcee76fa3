// The file of an invented layer: places or surfaces in villages, each with a text, a whole number, a fraction, a date and a code.
import { closeSync, openSync, writeSync } from 'node:fs'
import { type Random, seededRandom } from '../random.ts'
import { extent, irregularRing, type Place } from '../shapes.ts'

const linesAtOnce = 10_000
const placesInVillage = 400

export type InventedShape = 'point' | 'polygon'

export function benchPlaces(path: string, count: number, shape: InventedShape = 'point'): void {
  const random = seededRandom(1402)
  const file = openSync(path, 'w')
  writeSync(file, 'namn;antal;andel;byggt;kommunkod;wkt\n')
  let village: Place = [extent.west, extent.south]
  let lines: string[] = []
  for (let number = 0; number < count; number += 1) {
    if (number % placesInVillage === 0)
      village = [
        extent.west + extent.width * random.between(0.05, 0.95),
        extent.south + extent.height * random.between(0.05, 0.95),
      ]
    const [easting, northing] = [village[0] + 800 * random.normal(), village[1] + 800 * random.normal()]
    const day = `20${random.whole(10, 24)}-${String(random.whole(1, 12)).padStart(2, '0')}-15`
    lines.push(
      [
        `Plats ${number + 1}`,
        random.whole(0, 5000),
        (random.whole(0, 10_000) / 10_000).toFixed(4).replace(/0$/, '1'),
        day,
        `14${random.whole(10, 99)}`,
        wktOf(shape, [easting, northing], random),
      ].join(';'),
    )
    if (lines.length === linesAtOnce || number === count - 1) {
      writeSync(file, `${lines.join('\n')}\n`)
      lines = []
    }
  }
  closeSync(file)
}

/** A surface has twelve corners, some twenty metres off. */
function wktOf(shape: InventedShape, centre: Place, random: Random): string {
  if (shape === 'point') return `POINT (${text(centre)})`
  const ring = irregularRing(random, { centre, radius: 20, vertices: 12 })
  return `"POLYGON ((${[...ring, ...ring.slice(0, 1)].map(text).join(', ')}))"`
}

function text([easting, northing]: Place): string {
  return `${easting.toFixed(2)} ${northing.toFixed(2)}`
}
