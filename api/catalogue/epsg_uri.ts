/** The address of a reference system such as EPSG:3006, as OGC has it; undefined for one that has no number of EPSG’s. */
export function epsgUri(crs: string): string | undefined {
  const [, number] = /^EPSG:(\d+)$/.exec(crs) ?? []
  return number && `http://www.opengis.net/def/crs/EPSG/0/${number}`
}
