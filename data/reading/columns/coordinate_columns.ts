/** The columns in which a table without geometry gives a place. */
export const coordinateColumns = ['longitude', 'latitude', 'easting', 'northing', 'wkt'] as const
export type CoordinateColumn = (typeof coordinateColumns)[number]
