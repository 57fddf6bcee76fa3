/** Who publishes the demo's layers. */
export const demoOrganisation = {
  id: 'demo-lansstyrelsen',
  name: 'Länsstyrelsen i Exempels län (påhittad)',
} as const
