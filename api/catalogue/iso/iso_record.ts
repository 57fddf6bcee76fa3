// A layer's record in ISO 19139, as the Swedish national profile has it.
import { createHash } from 'node:crypto'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { epsgUri } from '../epsg_uri.ts'
import { element, type Markup, xmlDocument } from '../xml/markup.ts'
import { distributionOf } from './iso_distribution.ts'
import { anchor, characters, code, date, namespaces, unknown } from './iso_elements.ts'
import { identificationOf } from './iso_identification.ts'
import { partyOf } from './iso_parties.ts'
import { qualityOf } from './iso_quality.ts'

const schema =
  'http://www.isotc211.org/2005/gmd http://schemas.opengis.net/iso/19139/20070417/gmd/gmd.xsd http://www.isotc211.org/2005/gmx http://schemas.opengis.net/iso/19139/20070417/gmx/gmx.xsd'

export function isoRecord(layer: SeenLayer, at: Addresses): string {
  const changed = changedAt(layer)
  return xmlDocument(
    element(
      'gmd:MD_Metadata',
      { ...namespaces, 'xsi:schemaLocation': schema },
      characters('gmd:fileIdentifier', fileIdentifier(at.page(layer.id))),
      code('gmd:language', 'LanguageCode', 'swe'),
      code('gmd:characterSet', 'MD_CharacterSetCode', 'utf8'),
      code('gmd:hierarchyLevel', 'MD_ScopeCode', 'dataset'),
      partyOf(layer, 'gmd:contact', 'pointOfContact'),
      changed === null ? unknown('gmd:dateStamp') : date('gmd:dateStamp', changed),
      characters('gmd:metadataStandardName', 'SS-EN ISO 19115:2005-se 4.0'),
      characters('gmd:metadataStandardVersion', '4.0'),
      english,
      layer.kind === 'table' ? undefined : referenceSystem(layer.raster_crs ?? 'EPSG:3006'),
      identificationOf(layer, at),
      distributionOf(layer, at),
      qualityOf(layer.description),
    ),
  )
}

/** RFC 3339; null for a register that is empty. */
export function changedAt({ modified_at, issued_at }: SeenLayer): string | null {
  return modified_at ?? issued_at
}

const english: Markup = element(
  'gmd:locale',
  {},
  element(
    'gmd:PT_Locale',
    { id: 'ENG' },
    code('gmd:languageCode', 'LanguageCode', 'eng'),
    code('gmd:characterEncoding', 'MD_CharacterSetCode', 'utf8'),
  ),
)

/** In which it is kept: a raster stays in its own. */
function referenceSystem(crs: string): Markup {
  const uri = epsgUri(crs)
  return element(
    'gmd:referenceSystemInfo',
    {},
    element(
      'gmd:MD_ReferenceSystem',
      {},
      element(
        'gmd:referenceSystemIdentifier',
        {},
        element(
          'gmd:RS_Identifier',
          {},
          uri === undefined ? characters('gmd:code', crs) : anchor('gmd:code', uri, crs),
        ),
      ),
    ),
  )
}

/** The record's own, always the same: a UUID made of its address (RFC 9562, version 5). */
export function fileIdentifier(address: string): string {
  const ofAddresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')
  const hash = createHash('sha1').update(ofAddresses).update(address).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
