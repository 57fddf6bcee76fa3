// Where the frame's links lead, in their order.
export const mainPages = [
  'status',
  'municipalities',
  'shortage_areas',
  'place',
  'how_we_count',
  'open_data',
] as const

/** Only for whoever is signed in. */
export const administratorPages = ['imports', 'deliveries', 'data_quality'] as const

export const dutyPages = [
  'about',
  'how_we_count',
  'open_data',
  'accessibility',
  'privacy',
  'cookies',
  'contact',
] as const
