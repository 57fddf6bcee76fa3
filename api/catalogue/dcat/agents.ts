// Who publishes, and who answers questions: two things with two addresses, since the one is an authority and the other a function within it.
import { createHash } from 'node:crypto'
import { publisherTypeUri } from '../../contract/catalogue/catalogue_codes.ts'
import type { LayerDescription } from '../../contract/catalogue/layer_description.ts'
import type { Publisher, SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { inSwedish, iri, said, type Thing } from './graph.ts'

export function publisherOf({ id, name, type, homepage, email }: Publisher, at: Addresses): Thing {
  return {
    iri: id === null ? at.thing('publisher') : at.thing('publisher', id),
    types: ['foaf:Agent'],
    said: [
      ...said('foaf:name', inSwedish(name)),
      ...said('dcterms:type', type === null ? undefined : iri(publisherTypeUri(type))),
      ...said('foaf:homepage', homepage === null ? undefined : iri(homepage)),
      ...said('foaf:mbox', email === null ? undefined : iri(`mailto:${email}`)),
    ],
  }
}

/** The layer's own contact, else its publisher's address; undefined where there is neither. */
export function contactOf({ description, publisher }: SeenLayer, at: Addresses): Thing | undefined {
  const { contact } = description
  if (contact) return contactThing(contact, at)
  return publisher.email === null
    ? undefined
    : contactThing({ name: publisher.name, email: publisher.email, telephone: '' }, at)
}

type Contact = NonNullable<LayerDescription['contact']>

export function contactThing({ name, email, telephone }: Contact, at: Addresses): Thing {
  const digits = telephone.replaceAll(/[^\d+]/g, '')
  const named = createHash('sha256')
    .update(JSON.stringify([name, email, telephone]))
    .digest('hex')
    .slice(0, 12)
  return {
    iri: at.thing('contact', named),
    types: ['vcard:Organization'],
    said: [
      ...said('vcard:fn', inSwedish(name || email)),
      ...said('vcard:hasEmail', iri(`mailto:${email}`)),
      ...said('vcard:hasTelephone', /\d/.test(digits) ? iri(`tel:${digits}`) : undefined),
    ],
  }
}
