// What the fields of applications in preparation mean.
export const draftFieldWords: Readonly<Record<string, string>> = {
  area_m2: 'The surface, square metres.',
  perimeter_m: 'The length of the outline, metres.',
  in_county_pct: 'How much of the surface lies in the county, per cent; null where no municipality is known.',
  addresses_covered: 'Addresses within what was drawn.',
  status_then: 'The status that the area would have with this application among the live ones.',
  shared_pct: 'Of what was drawn, the surface that the other application also asks for, per cent.',
  likeness_pct: 'What draft and application share, of what either covers, per cent.',
  households: 'How many of the addresses have signed up to be connected.',
  total_sek: 'What the whole is to cost, kronor.',
  own_sek: 'What the association pays itself, kronor.',
  has_joined: 'The register has an application with the journal number.',
}
