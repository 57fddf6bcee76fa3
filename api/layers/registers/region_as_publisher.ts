// The region itself, as it publishes its registers and the catalogue.
import type { LayerDescription } from '../../contract/catalogue/layer_description.ts'
import type { Region } from '../../contract/region.ts'
import type { Publisher } from '../seen_layer.ts'

export function regionAsPublisher(region: Region): Publisher {
  const { web } = region.contacts.find(({ web }) => web && isWebAddress(web)) ?? {}
  const { email } = region.contacts.find(({ email }) => email) ?? {}
  return {
    id: null,
    name: region.owner || region.name.sv,
    type: 'RegionalAuthority',
    homepage: web ?? null,
    email: email ?? null,
  }
}

/** As the catalogue gives it to others, who know nothing of where it stood. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** Whoever answers for geodata, else the first who can be written to. */
export function regionContact({ contacts }: Region): LayerDescription['contact'] {
  const reachable = contacts.filter(({ email }) => email)
  const found = reachable.find(({ function: { sv } }) => /geodata/i.test(sv)) ?? reachable[0]
  return found?.email ? { name: found.function.sv, email: found.email, telephone: found.phone ?? '' } : null
}
