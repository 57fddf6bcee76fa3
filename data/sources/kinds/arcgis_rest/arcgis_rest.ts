// A source that speaks ArcGIS REST: one map or feature service, or a directory of them.
import { join } from 'node:path'
import { AppError } from '../../../../api/contract/problem.ts'
import type { Web } from '../../fetch/web.ts'
import { featureFile } from '../feature_file.ts'
import {
  blankLayer,
  type FieldWords,
  type OfferedLayer,
  type OpenedSource,
  type SourcePlace,
} from '../source_kind.ts'
import { type ArcgisField, type ArcgisLayer, directory, everyLayer } from './arcgis_documents.ts'
import { keptFields } from './as_geojson.ts'
import { askArcgis } from './ask_arcgis.ts'
import { bringFeatures } from './bring_features.ts'

const serviceAddress = /\/(FeatureServer|MapServer)$/i
const deepestFolder = 3

export function openArcgisRest({ address: given, web }: SourcePlace): OpenedSource {
  const address = given.replace(/[?#].*$/, '').replace(/\/+$/, '')
  const isService = serviceAddress.test(address)

  /** The addresses of the services, by the beginning of their layers' names. */
  async function services(): Promise<ReadonlyMap<string, string>> {
    return isService ? new Map([['', address]]) : new Map(await listed(web, address))
  }

  const asked = new Map<string, Promise<ArcgisLayer[]>>()
  const known = (at: string) => {
    const found = asked.get(at) ?? layersOf(web, at)
    asked.set(at, found)
    return found
  }

  return {
    async offer() {
      const layers: OfferedLayer[] = []
      const problems: string[] = []
      for (const [prefix, at] of await services()) {
        try {
          const found = await known(at)
          layers.push(...found.filter(isData).map((layer) => offered(layer, { prefix, at })))
          const others = found.filter((layer) => !isData(layer) && !isGroup(layer)).map(({ name }) => name)
          if (others.length > 0)
            problems.push(`These layers cannot be asked for their features: ${others.join(', ')}.`)
        } catch (error) {
          if (!(error instanceof AppError) || isService) throw error
          problems.push(error.message)
        }
      }
      return { layers, problems }
    },

    async bring(name, folder) {
      const [, prefix = '', id = ''] = /^(?:(.*)\/)?(\d+)$/.exec(name) ?? []
      const at = isService ? address : `${address}/${prefix}`
      const layer = (await known(at)).find((one) => String(one.id) === id && isData(one))
      if (!layer) throw new AppError('not_found', `The source no longer has a layer ${name}.`)
      const file = join(folder, 'layer.geojsonl')
      let crs = 'EPSG:3006'
      await featureFile(file, async (lines) => {
        crs = await bringFeatures({ web, address: `${at}/${id}`, layer }, lines)
      })
      return { file, file_name: `${layer.name}.geojsonl`, crs, layer: null }
    },
  }
}

/** Feature services before map services: of one name the former has the same layers with more to ask. */
async function listed(web: Web, root: string): Promise<[string, string][]> {
  const found: { name: string; type: string }[] = []
  const look = async (address: string, depth: number): Promise<void> => {
    const { folders, services } = await askArcgis(web, address, { shape: directory })
    found.push(...services.filter(({ type }) => serviceAddress.test(`/${type}`)))
    if (depth < deepestFolder) for (const folder of folders) await look(`${root}/${folder}`, depth + 1)
  }
  await look(root, 0)
  const featured = new Set(found.filter(({ type }) => type === 'FeatureServer').map(({ name }) => name))
  return found
    .filter(({ name, type }) => type === 'FeatureServer' || !featured.has(name))
    .map(({ name, type }) => [`${name}/${type}`, `${root}/${name}/${type}`])
}

async function layersOf(web: Web, service: string): Promise<ArcgisLayer[]> {
  const { layers, tables } = await askArcgis(web, `${service}/layers`, { shape: everyLayer })
  return [...layers, ...tables]
}

function isGroup({ type }: ArcgisLayer): boolean {
  return type === 'Group Layer'
}

function isData({ type, capabilities, fields }: ArcgisLayer): boolean {
  return (
    ['Feature Layer', 'Table'].includes(type) && /\b(Query|Data)\b/.test(capabilities) && fields.length > 0
  )
}

function offered(layer: ArcgisLayer, { prefix, at }: { prefix: string; at: string }): OfferedLayer {
  const { id, name, description, copyrightText, hasMetadata, fields } = layer
  const said = [description, copyrightText].map(withoutMarkup).filter((text) => text !== '')
  return {
    ...blankLayer,
    name: prefix === '' ? String(id) : `${prefix}/${id}`,
    title: name,
    abstract: said.join('\n\n'),
    metadata_addresses: hasMetadata ? [`${at}/${id}/metadata?format=iso19139`] : [],
    fields: keptFields(fields).map(words),
  }
}

function words({ name, alias, domain }: ArcgisField): FieldWords {
  const codes = (domain?.codedValues ?? []).map(({ code, name: meaning }) => `${code} = ${meaning}`)
  const [from, to] = domain?.range ?? []
  const range = from === undefined || to === undefined ? [] : [`${from}–${to}`]
  return { name, title: alias === name ? '' : alias, description: [...codes, ...range].join('; ') }
}

function withoutMarkup(text: string): string {
  return text
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
