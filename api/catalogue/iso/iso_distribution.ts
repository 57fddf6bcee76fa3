// How to get it: the formats, and the addresses by which it is downloaded, asked and read about.

import { formatsOf } from '../../downloads/formats.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { namedFormat } from '../download_formats.ts'
import { element, type Markup } from '../xml/markup.ts'
import { characters, code, unknown, url } from './iso_elements.ts'

type Link = {
  readonly address: string
  readonly protocol: string
  readonly name: string
  readonly description: string
  readonly what: 'download' | 'information'
}

const download = 'WWW:DOWNLOAD-1.0-http--download'
const page = 'WWW:LINK-1.0-http--link'

export function distributionOf(layer: SeenLayer, at: Addresses): Markup {
  const formats = formatsOf(layer)
  const named = formats.map((format) =>
    element(
      'gmd:distributionFormat',
      {},
      element('gmd:MD_Format', {}, characters('gmd:name', namedFormat(format).name), unknown('gmd:version')),
    ),
  )
  const links = linksOf(layer, at).map((link) => element('gmd:onLine', {}, resource(link)))
  return element(
    'gmd:distributionInfo',
    {},
    element(
      'gmd:MD_Distribution',
      {},
      ...named,
      element('gmd:transferOptions', {}, element('gmd:MD_DigitalTransferOptions', {}, ...links)),
    ),
  )
}

function linksOf(layer: SeenLayer, at: Addresses): Link[] {
  const files = formatsOf(layer).map((format): Link => {
    const { name, words } = namedFormat(format)
    return {
      address: at.download(layer.id, format),
      protocol: download,
      name,
      description: words.sv,
      what: 'download',
    }
  })
  const tiles: Link[] =
    layer.kind === 'table'
      ? []
      : [
          {
            address: at.tile_json(layer.id),
            protocol: page,
            name: 'TileJSON',
            description: 'Kartplattor för kartor på webben',
            what: 'download',
          },
        ]
  const ogc: Link = {
    address: layer.kind === 'raster' ? at.ogc_collection(layer.id) : `${at.ogc_collection(layer.id)}/items`,
    protocol: page,
    name: layer.kind === 'raster' ? 'OGC API' : 'OGC API Features',
    description: 'Lagret i QGIS, GDAL, ArcGIS och andra program',
    what: 'download',
  }
  const own: Link = {
    address: at.page(layer.id),
    protocol: page,
    name: 'Lagrets sida',
    description: 'Karta, fält, villkor och nedladdningar',
    what: 'information',
  }
  const { landing_page } = layer.description
  const theirs: Link[] =
    landing_page === null
      ? []
      : [
          {
            address: landing_page,
            protocol: page,
            name: 'Utgivarens sida',
            description: 'Utgivarens sida om lagret',
            what: 'information',
          },
        ]
  return [...files, ogc, ...tiles, own, ...theirs]
}

function resource({ address, protocol, name, description, what }: Link): Markup {
  return element(
    'gmd:CI_OnlineResource',
    {},
    url('gmd:linkage', address),
    characters('gmd:protocol', protocol),
    characters('gmd:name', name),
    characters('gmd:description', description),
    code('gmd:function', 'CI_OnLineFunctionCode', what),
  )
}
