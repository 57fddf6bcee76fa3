// The conformance classes that hold here, each declared by whoever makes it hold. One that holds only in part is not here.
export const conformanceClasses: readonly string[] = [
  // OGC API Features 1, 17-069r4
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
]
