// The product's readers of metadata and styles, as the sources are given them: those of styles belong to the tiles.
import { z } from 'zod'
import { readIso19139 } from '../../data/catalogue/metadata/read_iso19139.ts'
import type { MetadataReading } from '../../data/catalogue/metadata/read_metadata.ts'
import { readYaml } from '../../data/catalogue/metadata/read_yaml.ts'
import type { ReadSidecar, SidecarReaders } from '../../data/sources/metadata/sidecar_readers.ts'
import { readQml } from '../../tiles/styles/read_qml.ts'
import { readSld } from '../../tiles/styles/read_sld.ts'
import type { ReadStyle } from '../../tiles/styles/read_style.ts'
import { rasterStyle, vectorStyle } from '../contract/catalogue/layer_style.ts'
import { AppError } from '../contract/problem.ts'

const drawn = z.strictObject({ style: vectorStyle, raster_style: rasterStyle }).partial()

export const sidecarReaders: SidecarReaders = {
  iso: (text) => asSaid(readIso19139(text)),
  yaml: (text) => asSaid(readYaml(text)),
  sld: (text) => asDrawn('SLD', readSld(text)),
  qml: (text) => asDrawn('QML', readQml(text)),
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

/** A vector layer takes the one and a raster the other; which it is, its data says. */
function asDrawn(what: string, { style, raster_style, left_out }: ReadStyle): ReadSidecar {
  const held = drawn.safeParse({ ...(style && { style }), ...(raster_style && { raster_style }) })
  if (!held.success)
    throw new AppError(
      'bad_input',
      `The style in ${what} names a field or a value that is too long, so it was not taken over.`,
    )
  return {
    parts: held.data,
    notes: left_out.map((one) => `Of its style in ${what} this is not drawn as it was. ${one}`),
  }
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ')
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown
}
