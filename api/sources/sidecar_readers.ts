// The product's readers of metadata and styles, as the sources are given them: those of styles belong to the tiles.
import { readIso19139 } from '../../data/catalogue/metadata/read_iso19139.ts'
import type { MetadataReading } from '../../data/catalogue/metadata/read_metadata.ts'
import { readYaml } from '../../data/catalogue/metadata/read_yaml.ts'
import type { ReadSidecar, SidecarReaders } from '../../data/sources/metadata/sidecar_readers.ts'

export const sidecarReaders: SidecarReaders = {
  iso: (text) => asSaid(readIso19139(text)),
  yaml: (text) => asSaid(readYaml(text)),
  sld: unread('SLD'),
  qml: unread('QML'),
}

/** Levels, and what follows from them, are a person's to decide, whatever stands beside the layer. */
function asSaid({ description, left_out }: MetadataReading): ReadSidecar {
  const { classification, suppress_below, fields, ...parts } = description
  const levels = classification !== undefined || suppress_below !== undefined
  return {
    parts,
    fields: (fields ?? []).map(({ name, title, description: words, unit }) => ({
      name,
      title,
      description: words,
      unit,
    })),
    notes: [
      ...(left_out.length > 0
        ? [
            `Of its metadata this has no place here, or does not hold: ${listed(left_out.map(({ path }) => path))}.`,
          ]
        : []),
      ...(levels ? ['Its classification is not taken over: a person classifies the layer.'] : []),
    ],
  }
}

function unread(what: string): () => ReadSidecar {
  return () => ({ parts: {}, notes: [`A style in ${what} stands beside the layer, and is not read yet.`] })
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ')
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown
}
