// The reference systems in which Swedish places are given, with the numbers that they have in Sweden.
export type SwedishCrs = {
  crs: string
  /** As people call it. */
  name: string
  /** Least and greatest easting (longitude), then northing (latitude), of a place in Sweden. */
  range: readonly [number, number, number, number]
  /** Of a zone: where it is at home. A system of the whole country has none. */
  meridian?: number
}

const northings = [6_000_000, 7_800_000] as const

/** Central meridians in degrees. https://epsg.org */
const swerefZones = [
  ['EPSG:3007', '12 00', 12],
  ['EPSG:3008', '13 30', 13.5],
  ['EPSG:3009', '15 00', 15],
  ['EPSG:3010', '16 30', 16.5],
  ['EPSG:3011', '18 00', 18],
  ['EPSG:3012', '14 15', 14.25],
  ['EPSG:3013', '15 45', 15.75],
  ['EPSG:3014', '17 15', 17.25],
  ['EPSG:3015', '18 45', 18.75],
  ['EPSG:3016', '20 15', 20.25],
  ['EPSG:3017', '21 45', 21.75],
  ['EPSG:3018', '23 15', 23.25],
] as const

const rt90Zones = [
  ['EPSG:3019', '7.5 gon V', 11.308],
  ['EPSG:3020', '5 gon V', 13.558],
  ['EPSG:3022', '0 gon', 18.058],
  ['EPSG:3023', '2.5 gon O', 20.308],
  ['EPSG:3024', '5 gon O', 22.558],
] as const

/** Those of the whole country first, the most likely at the top. */
export const swedishCrs: readonly SwedishCrs[] = [
  { crs: 'EPSG:3006', name: 'SWEREF 99 TM', range: [200_000, 1_000_000, ...northings] },
  { crs: 'EPSG:4326', name: 'WGS 84', range: [10, 25, 54.5, 70] },
  { crs: 'EPSG:3021', name: 'RT 90 2.5 gon V', range: [1_100_000, 1_950_000, ...northings] },
  { crs: 'EPSG:3857', name: 'Web Mercator', range: [1_100_000, 2_800_000, 7_300_000, 11_000_000] },
  ...swerefZones.map(([crs, zone, meridian]) => ({
    crs,
    name: `SWEREF 99 ${zone}`,
    range: [-50_000, 350_000, ...northings] as const,
    meridian,
  })),
  ...rt90Zones.map(([crs, zone, meridian]) => ({
    crs,
    name: `RT 90 ${zone}`,
    range: [1_200_000, 1_800_000, ...northings] as const,
    meridian,
  })),
]
