// Installations with published layers for the bench, made once and kept until the program that makes them is another one.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LayerDescription, layerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { saveOrganisation } from '../../../data/accounts/organisation/organisation.ts'
import type { Recording } from '../../../data/accounts/recording.ts'
import { withNewData } from '../../../data/catalogue/data/read_data.ts'
import { beginNewLayer } from '../../../data/catalogue/life/begin_new_layer.ts'
import { describeDraft } from '../../../data/catalogue/life/describe_draft.ts'
import { publishLayer } from '../../../data/catalogue/life/publish.ts'
import { replaceData } from '../../../data/catalogue/life/replace_data.ts'
import { savePublisher } from '../../../data/catalogue/publisher/publishers.ts'
import { workingLayer } from '../../../data/catalogue/working/working_layers.ts'
import { dataFolder } from '../../../data/data_folder.ts'
import type { Installation } from '../../../data/deliveries/delivery.ts'
import { openInstallation } from '../../../data/installation.ts'
import { benchClock, benchFolder } from '../bench_folder.ts'
import { benchPlaces, type InventedShape } from './bench_places.ts'

/** How many layers, of how many places, each published so many times. */
export type Layers = {
  readonly layers: number
  readonly places: number
  readonly versions: number
  readonly shape?: InventedShape
}

export const manyLayers: Layers = { layers: 200, places: 1000, versions: 4 }
export const largeLayer: Layers = { layers: 1, places: 1_000_000, versions: 1 }

const organisation_id = 'bench'

export function layerId(number: number): string {
  return `lager-${String(number + 1).padStart(3, '0')}`
}

/** A data folder of its own, for whoever asks to throw away. */
export async function copiedLayers(wanted: Layers): Promise<string> {
  const { layers, places, shape = 'point' } = wanted
  const kept = join(benchFolder, `${layers}_layers_of_${places}_${shape}s_installation`)
  const stamp = join(kept, 'made_by')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== program()) {
    rmSync(kept, { recursive: true, force: true })
    await make(kept, wanted)
    writeFileSync(stamp, program())
  }
  const scratch = join(benchFolder, 'scratch', `layers-${process.pid}-${layers}-${shape}`)
  mkdirSync(scratch, { recursive: true })
  cpSync(dataFolder(kept).database, dataFolder(scratch).database)
  return scratch
}

export async function openLayers(
  wanted: Layers,
): Promise<{ installation: Installation; close(): Promise<void> }> {
  const folder = await copiedLayers(wanted)
  const installation = await openInstallation({ folder, now: benchClock })
  return {
    installation,
    async close() {
      await installation.database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function make(folder: string, { layers, places, versions, shape }: Layers): Promise<void> {
  console.log(`Bench layers: publishing ${layers} of ${places} places, ${versions} times each …`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'platser.csv')
  benchPlaces(file, places, shape)
  const installation = await openInstallation({ folder, now: benchClock })
  const changing = (work: (recording: Recording) => Promise<void>) =>
    installation.database.session((connection) =>
      installation.database.change(connection, (note) =>
        work({ connection, note, by: { actor: 'bench' }, now: benchClock() }),
      ),
    )
  try {
    await changing(async (recording) => {
      await saveOrganisation(recording, { id: organisation_id, name: 'Bänken' })
      await savePublisher(recording, {
        organisation_id,
        has_four_eyes: false,
        publisher_type: 'RegionalAuthority',
        homepage: 'https://www.example.se/',
        email: 'geodata@example.se',
      })
    })
    await withNewData(installation, { file, crs: 'EPSG:3006' }, async (data) => {
      for (let layer = 0; layer < layers; layer += 1)
        for (let version = 0; version < versions; version += 1)
          await changing(async (recording) => {
            const id = layerId(layer)
            const as_of = `${2014 + version}-06-30`
            const known = await workingLayer(recording.connection, id)
            if (known) await replaceData(recording, known, { data, as_of })
            else await beginNewLayer(recording, { organisation_id, id, data, as_of })
            const begun = await workingLayer(recording.connection, id)
            if (!begun) throw new Error(`${id} is not there.`)
            const { edition } = begun
            await describeDraft(recording, begun, { edition, description: descriptionOf(layer), as_of })
            const drafted = await workingLayer(recording.connection, id)
            if (drafted) await publishLayer(recording, drafted, drafted.edition)
          })
    })
  } finally {
    await installation.database.close()
    rmSync(file)
  }
}

const themes = ['TECH', 'REGI', 'GOVE', 'TRAN', 'ENVI'] as const

function descriptionOf(layer: number): LayerDescription {
  const about = (sv: string, en: string) => ({ sv: `${sv} ${layer + 1}`, en: `${en} ${layer + 1}` })
  return layerDescription.parse({
    title: about('Påhittade platser', 'Invented places'),
    abstract: {
      sv: 'Platser som bänken hittar på, för att mäta hur lång tid en katalog med hundratals lager tar att visa.',
      en: 'Places that the bench invents, to measure how long a catalogue of hundreds of layers takes to show.',
    },
    keywords: { sv: ['påhittat', 'bänk', 'plats'], en: ['invented', 'bench', 'place'] },
    contact: { name: 'Geodata', email: 'geodata@example.se' },
    licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
    themes: [themes[layer % themes.length]],
    frequency: 'ANNUAL',
    temporal: { from: '2014-01-01', to: '2017-12-31' },
    lineage: { sv: 'Påhittat.', en: 'Invented.' },
    classification: { k: 0, r: 1, t: 1 },
    fields: ['namn', 'antal', 'andel', 'byggt', 'kommunkod'].map((name) => ({
      name,
      title: { sv: name, en: name },
      k: 0,
      is_confirmed_not_personal: true,
    })),
  })
}

function program(): string {
  const texts = ['layers_installation.ts', 'bench_places.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  )
  return createHash('sha256').update(texts.join('\n')).digest('hex')
}
