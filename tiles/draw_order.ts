// What lies over what: the first is drawn first. Points and names are drawn after all surfaces, so source layers are named.
export const drawOrder = [
  'surroundings',
  'municipalities',
  'address-cells',
  'addresses',
  'county-outline',
  'applications',
  'shortage-areas',
  'backbone-projects',
  'connection-points',
  'shortage-area-points',
  'places',
] as const
