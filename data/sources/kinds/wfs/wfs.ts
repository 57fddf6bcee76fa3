// A source that speaks WFS 2.0 or 1.1: features as GeoJSON where it offers that, else as GML, whose axes the reader of GML knows by the name of the CRS.
import { join } from 'node:path'
import { AppError } from '../../../../api/contract/problem.ts'
import { blankLayer, type OpenedSource, type SourcePlace } from '../source_kind.ts'
import { bringGeojson, bringGml } from './bring_features.ts'
import { type Capabilities, capabilities, type FeatureType } from './capabilities.ts'

export function openWfs({ address, web }: SourcePlace): OpenedSource {
  let asked: Promise<Capabilities> | undefined
  const known = () => {
    asked ??= capabilities(web, address)
    return asked
  }
  return {
    async offer() {
      const { types } = await known()
      return {
        layers: types.map(({ name, title, abstract, keywords, metadata_addresses }) => ({
          ...blankLayer,
          ...{ name, title, abstract, keywords, metadata_addresses },
          metadata_id: metadata_addresses.map(recordId).find((id) => id !== null) ?? null,
        })),
        problems: [],
      }
    },

    async bring(name, folder) {
      const service = await known()
      const type = service.types.find((one) => one.name === name)
      if (!type) throw new AppError('not_found', `The source no longer has a layer ${name}.`)
      const format = geojsonFormat(service, type)
      const bare = name.replace(/^.*:/, '')
      const wanted = { web, service, type }
      if (format) {
        const file = join(folder, 'layer.geojsonl')
        return {
          file,
          file_name: `${bare}.geojsonl`,
          crs: await bringGeojson({ ...wanted, format, file }),
          layer: null,
        }
      }
      const file = join(folder, 'layer.gml')
      await bringGml({ ...wanted, file })
      return { file, file_name: `${bare}.gml`, crs: null, layer: null }
    },
  }
}

function geojsonFormat({ formats }: Capabilities, type: FeatureType): string | undefined {
  const offered = [...type.formats, ...formats]
  return (
    offered.find((format) => /^application\/(geo|vnd\.geo)\+json/i.test(format)) ??
    offered.find((format) => /^(application\/json|geojson|json)\b/i.test(format))
  )
}

/** Many servers link to the record in a catalogue, whose address names it. */
function recordId(address: string): string | null {
  const { searchParams } = new URL(address)
  const id = [...searchParams].find(([name]) => ['id', 'uuid', 'fileidentifier'].includes(name.toLowerCase()))
  return id?.[1] ?? null
}
