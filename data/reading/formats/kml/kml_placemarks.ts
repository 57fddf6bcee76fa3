// Goes through a KML file and hands out its Placemarks as rows.
import type { Source } from '../../child/source.ts'
import { parseXml, type XmlTag } from '../../xml/parse_xml.ts'
import type { FoundRow } from '../../xml/rows_file.ts'
import { isKmlShape, openKmlShape } from './kml_shape.ts'

type Found = { links: number; overlays: number }

/** Children of a Placemark that say how it is drawn or seen, not what it is. */
const drawing = ['Style', 'StyleMap', 'styleUrl', 'LookAt', 'Camera', 'Region', 'visibility', 'open']

export async function readPlacemarks(
  source: Source,
  { path, add }: { path: string; add: (row: FoundRow) => void },
): Promise<Found> {
  const found: Found = { links: 0, overlays: 0 }
  const ancestors: XmlTag[] = []
  const folders: string[] = []
  let text = ''
  let placemark: Placemark | undefined
  const parent = () => ancestors.at(-1)?.local ?? ''
  const open = (tag: XmlTag) => {
    if (tag.local === 'Placemark') placemark = openPlacemark(tag)
    else if (placemark) placemark.open(tag, ancestors)
    else if (tag.local === 'Folder') folders.push('')
    else if (tag.local === 'NetworkLink') found.links++
    else if (tag.local.endsWith('Overlay')) found.overlays++
    ancestors.push(tag)
    text = ''
  }
  const close = (local: string) => {
    const tag = ancestors.pop()
    if (placemark && local === 'Placemark') {
      add({ layer: folders.filter((name) => name !== '').join('/'), ...placemark.finish() })
      placemark = undefined
    } else if (placemark && tag) placemark.close(tag, { text, ancestors })
    else if (local === 'Folder') folders.pop()
    else if (local === 'name' && parent() === 'Folder') folders[folders.length - 1] = text.trim()
    text = ''
  }
  await parseXml(source, {
    path,
    handlers: {
      open,
      close,
      text: (piece) => {
        text += piece
      },
    },
  })
  return found
}

type Placemark = {
  open(tag: XmlTag, ancestors: readonly XmlTag[]): void
  close(tag: XmlTag, inside: { text: string; ancestors: readonly XmlTag[] }): void
  finish(): Pick<FoundRow, 'values' | 'wkt' | 'problem'>
}

function openPlacemark({ attributes }: XmlTag): Placemark {
  const own = new Map<string, string>()
  const extended = new Map<string, string>()
  const shape = openKmlShape()
  if (attributes.id !== undefined) own.set('id', attributes.id)
  return {
    open(tag) {
      if (isKmlShape(tag.local)) shape.open(tag.local)
    },
    close({ local, attributes: named }, { text, ancestors }) {
      const parent = ancestors.at(-1)
      if (shape.close(local, text)) return
      if (ancestors.some((each) => drawing.includes(each.local)) || drawing.includes(local)) return
      if (local === 'SimpleData' && named.name) extended.set(named.name, text)
      else if (local === 'value' && parent?.local === 'Data' && parent.attributes.name)
        extended.set(parent.attributes.name, text)
      else if (['TimeSpan', 'TimeStamp'].includes(parent?.local ?? '')) own.set(local, text)
      else if (parent?.local === 'Placemark' && text.trim() !== '') own.set(local, text)
      // Data of another namespace stands in ExtendedData under its own names.
      else if (parent?.local === 'ExtendedData' && text.trim() !== '') extended.set(local, text)
    },
    // What the producer's own table says comes before what KML calls by the same name.
    finish: () => ({ values: new Map([...own, ...extended]), ...shape.finish() }),
  }
}
