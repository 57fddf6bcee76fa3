// On which terms: who may see it, and who may do what with it.
import { licences } from '../../contract/catalogue/catalogue_codes.ts'
import { noLimitations, permissionText } from '../../contract/catalogue/iso_codes.ts'
import type { LayerDescription } from '../../contract/catalogue/layer_description.ts'
import { element, type Markup } from '../xml/markup.ts'
import { anchor, characters, code } from './iso_elements.ts'

export function constraintsOf({ licence, permission }: LayerDescription): Markup[] {
  const access = legal('accessConstraints', noLimitations.uri, noLimitations.words)
  const known = licences.find(({ uri }) => uri === licence)
  const use = licence === null ? [] : [legal('useConstraints', licence, known?.name ?? licence)]
  const limit = permission
    ? [
        element(
          'gmd:resourceConstraints',
          {},
          element('gmd:MD_Constraints', {}, characters('gmd:useLimitation', permissionText(permission))),
        ),
      ]
    : []
  return [access, ...use, ...limit]
}

function legal(what: 'accessConstraints' | 'useConstraints', address: string, words: string): Markup {
  return element(
    'gmd:resourceConstraints',
    {},
    element(
      'gmd:MD_LegalConstraints',
      {},
      code(`gmd:${what}`, 'MD_RestrictionCode', 'otherRestrictions'),
      anchor('gmd:otherConstraints', address, words),
    ),
  )
}
