// Whether a layer's metadata says that it is in the national portal already: by an address there, as its identifier or as a place where it is found.
import { everyOf, textOf, xmlTree } from '../text/xml_tree.ts'

/** Sveriges dataportal, and Geodataportalen, which it harvests. */
const portals = /^https?:\/\/(?:www\.)?(?:dataportal\.se|geodata\.se|geodataportalen\.se)\/\S+$/i
const places = ['URL', 'code', 'dataSetURI']

export function knownElsewhere(iso: string): string | null {
  const root = xmlTree(iso, 'The metadata')
  const addresses = places.flatMap((local) => everyOf(root, local).map(textOf))
  return addresses.find((address) => portals.test(address) && URL.canParse(address)) ?? null
}
