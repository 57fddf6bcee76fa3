// FlatGeobuf. GDAL reads a cut-off file as one with fewer rows, or none, and says nothing: so its features are
// counted by their own sizes first. https://flatgeobuf.org
import { closeSync, openSync, readSync } from 'node:fs'
import { damaged, linkAs, type Source } from '../child/source.ts'
import type { Format } from './format.ts'
import { describeGdal } from './gdal.ts'

const magic = Buffer.from([0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62])

export const flatgeobuf: Format = {
  name: 'FlatGeobuf',
  endings: ['.fgb'],
  recognises: ({ head }) => head.subarray(0, magic.length).equals(magic),
  async open({ source, engine }) {
    const expected_rows = countFeatures(source)
    // Else a feature without geometry takes that of another, or ends the engine: GDAL's own quick way loses count there. It can be told in no
    // other way.
    process.env.OGR_FLATGEOBUF_STREAM_BASE_IMPL = 'YES'
    const described = await describeGdal(await engine(), {
      source,
      path: linkAs(source, '.fgb'),
      driver: 'FlatGeobuf',
    })
    return { ...described, lacks: ['dates'], expected_rows, first_line: 1, layers: [], notes: [] }
  },
}

/** Walks from feature to feature by the size that stands before each. */
function countFeatures(source: Source): number {
  const header = readHeader(source)
  let position = 12 + header.length + indexBytes(header.features, header.nodeSize)
  let found = 0
  const file = openSync(source.path, 'r')
  const window = Buffer.alloc(1 << 20)
  let from = -1
  let held = 0
  try {
    while (position < source.size) {
      if (from < 0 || position < from || position + 4 > from + held) {
        from = position
        held = readSync(file, window, 0, window.length, from)
      }
      if (held < 4) throw damaged(source, `it ends in the middle of feature ${found + 1}`)
      position += 4 + window.readUInt32LE(position - from)
      found++
    }
  } finally {
    closeSync(file)
  }
  if (position > source.size) throw damaged(source, `it ends in the middle of feature ${found}`)
  if (header.features > 0 && found !== header.features)
    throw damaged(source, `it says that it holds ${header.features} features and holds ${found}`)
  return found
}

type Header = { length: number; features: number; nodeSize: number }

/** The two fields of the header's flatbuffer that are needed: features_count (field 8) and index_node_size (field 9). */
function readHeader(source: Source): Header {
  const { head } = source
  try {
    const length = head.readUInt32LE(8)
    const root = 12 + head.readUInt32LE(12)
    const table = root - head.readInt32LE(root)
    const fieldAt = (field: number) => {
      const slot = 4 + 2 * field
      const offset = slot < head.readUInt16LE(table) ? head.readUInt16LE(table + slot) : 0
      return offset === 0 ? undefined : root + offset
    }
    const features = fieldAt(8)
    const nodeSize = fieldAt(9)
    return {
      length,
      features: features === undefined ? 0 : Number(head.readBigUInt64LE(features)),
      nodeSize: nodeSize === undefined ? 16 : head.readUInt16LE(nodeSize),
    }
  } catch {
    throw damaged(source, 'its header cannot be read')
  }
}

/** A packed R-tree of 40 bytes a node, level on level up to one root, which is there even above a single feature. */
function indexBytes(features: number, nodeSize: number): number {
  if (nodeSize < 2 || features === 0) return 0
  let level = features
  let nodes = features
  do {
    level = Math.ceil(level / nodeSize)
    nodes += level
  } while (level > 1)
  return nodes * 40
}
