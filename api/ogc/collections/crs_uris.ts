// The reference systems in which features are answered and asked for (OGC API Features 2, 18-058r1), by the URIs of the standard. The order of the axes is that of
// the CRS: northing first in all of SWEREF 99, east first in CRS84 and EPSG:3857.
const epsg = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`

/** SWEREF 99 TM and its twelve zones. */
const sweref = [3006, 3007, 3008, 3009, 3010, 3011, 3012, 3013, 3014, 3015, 3016, 3017, 3018]

export const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
export const storageCrs = epsg(3006)
export const crsUris: readonly string[] = [crs84, ...sweref.map(epsg), epsg(3857), epsg(4326)]
