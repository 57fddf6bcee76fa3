// Who answers for the record and the data.
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { element, type Markup } from '../xml/markup.ts'
import { characters, code, url } from './iso_elements.ts'

type Role = 'pointOfContact' | 'publisher' | 'owner'

/** The layer's contact within its publisher. */
export function partyOf(
  { description: { contact }, publisher }: SeenLayer,
  name: string,
  role: Role,
): Markup {
  const email = contact?.email ?? publisher.email
  const telephone = contact?.telephone ?? ''
  const phone =
    telephone === ''
      ? undefined
      : element('gmd:phone', {}, element('gmd:CI_Telephone', {}, characters('gmd:voice', telephone)))
  const address =
    email === null
      ? undefined
      : element(
          'gmd:address',
          {},
          element('gmd:CI_Address', {}, characters('gmd:electronicMailAddress', email)),
        )
  const page =
    publisher.homepage === null
      ? undefined
      : element(
          'gmd:onlineResource',
          {},
          element('gmd:CI_OnlineResource', {}, url('gmd:linkage', publisher.homepage)),
        )
  const information =
    phone || address || page
      ? element('gmd:contactInfo', {}, element('gmd:CI_Contact', {}, phone, address, page))
      : undefined
  return element(
    name,
    {},
    element(
      'gmd:CI_ResponsibleParty',
      {},
      characters('gmd:organisationName', publisher.name),
      contact?.name ? characters('gmd:positionName', contact.name) : undefined,
      information,
      code('gmd:role', 'CI_RoleCode', role),
    ),
  )
}
