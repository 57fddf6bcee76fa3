// A style from SLD 1.0 or 1.1: rules by the values of one field, its symbols, its labels and the colour map of a raster. What does not map is named.
import type { RasterStyle, VectorStyle } from '../../api/contract/catalogue/layer_style.ts'
import { AppError } from '../../api/contract/problem.ts'
import { defaultStyle } from './default_style.ts'
import { bounded, hexColour, plainValue, type ReadStyle, unknownColour } from './read_style.ts'
import { zoomOfScale } from './write_sld.ts'
import { allWithin, childrenOf, textOf, within, type XmlNode, xmlTree } from './xml_tree.ts'

export function readSld(xml: string): ReadStyle {
  const root = xmlTree(xml)
  if (root.name !== 'StyledLayerDescriptor' && root.name !== 'UserStyle')
    throw new AppError('bad_input', 'The file is no SLD: it holds no StyledLayerDescriptor.')
  const left_out: string[] = []
  const raster = within(root, 'RasterSymbolizer')
  if (raster) return { style: null, raster_style: rasterStyle(raster, left_out), left_out }
  return { style: vectorStyle(root, left_out), raster_style: null, left_out }
}

type Found =
  | { readonly by: 'all' }
  | { readonly by: 'else' }
  | { readonly by: 'value'; readonly field: string; readonly value: string | number | null }
  | { readonly by: 'range'; readonly field: string; readonly from: number | null }
type Rule = { readonly found: Found; readonly colour: string; readonly title: string; readonly node: XmlNode }

function vectorStyle(root: XmlNode, left_out: string[]): VectorStyle {
  const rules = allWithin(root, 'Rule')
  const drawn = rules.flatMap((node): Rule[] => {
    const colour = colourOf(node)
    if (colour === undefined) return []
    const title = textOf(within(node, 'Title')) || textOf(childrenOf(node, 'Name')[0])
    const found = filterOf(node)
    if (found) return [{ found, colour, title, node }]
    left_out.push(`The rule “${title.slice(0, 100)}”: its filter is not by the values of one field.`)
    return []
  })
  const [first] = drawn
  const base = defaultStyle({
    geometry_kind: within(root, 'PolygonSymbolizer')
      ? 'polygon'
      : within(root, 'PointSymbolizer')
        ? 'point'
        : 'line',
  })
  const label = labelOf(rules)
  if (!first) {
    left_out.push('No rule has a plain colour: the product’s own is used.')
    return { ...base, label }
  }
  noteSymbols(root, left_out)
  return { ...base, ...symbolOf(first.node, base), label, paint: paintOf(drawn, left_out) }
}

function paintOf(rules: readonly Rule[], left_out: string[]): VectorStyle['paint'] {
  const other_colour = rules.find(({ found }) => found.by === 'else')?.colour ?? unknownColour
  const chosen = rules.find(({ found }) => found.by === 'value' || found.by === 'range')
  const single = {
    kind: 'single' as const,
    colour: rules.find(({ found }) => found.by === 'all')?.colour ?? rules[0]?.colour ?? unknownColour,
  }
  if (!chosen || chosen.found.by === 'all' || chosen.found.by === 'else') return single
  const { field, by } = chosen.found
  const titled = ({ title, colour }: Rule) => ({
    colour,
    ...(title === '' ? {} : { title: title.slice(0, 200) }),
  })
  for (const { found, title } of rules)
    if (found.by !== 'else' && (found.by !== by || found.field !== field))
      left_out.push(
        `The rule “${title.slice(0, 100)}”: it goes by something else than the first one, the field ${field}.`,
      )
  if (by === 'value') {
    const classes = rules.flatMap((rule) =>
      rule.found.by === 'value' && rule.found.field === field
        ? [{ value: rule.found.value, ...titled(rule) }]
        : [],
    )
    if (classes.length > 50)
      left_out.push(`${classes.length - 50} of ${classes.length} classes: at most 50 are kept.`)
    return { kind: 'categories', field, classes: classes.slice(0, 50), other_colour }
  }
  const classes = rules
    .flatMap((rule) =>
      rule.found.by === 'range' && rule.found.field === field
        ? [{ from: rule.found.from, ...titled(rule) }]
        : [],
    )
    .toSorted(
      (one, other) => (one.from ?? Number.NEGATIVE_INFINITY) - (other.from ?? Number.NEGATIVE_INFINITY),
    )
  if (classes.length > 20)
    left_out.push(`${classes.length - 20} of ${classes.length} steps: at most 20 are kept.`)
  return { kind: 'graduated', field, classes: classes.slice(0, 20), other_colour }
}

/** Undefined for a filter that is more than a value, a lower bound, an upper one or both. */
function filterOf(rule: XmlNode): Found | undefined {
  if (childrenOf(rule, 'ElseFilter').length > 0) return { by: 'else' }
  const [filter] = childrenOf(rule, 'Filter')
  if (!filter) return { by: 'all' }
  const [condition, ...more] = filter.children
  if (!condition || more.length > 0) return undefined
  const field = textOf(within(condition, 'PropertyName'))
  if (field === '') return undefined
  if (condition.name === 'PropertyIsNull') return { by: 'value', field, value: null }
  if (condition.name === 'PropertyIsEqualTo')
    return { by: 'value', field, value: plainValue(textOf(within(condition, 'Literal'))) }
  const bounds = condition.name === 'And' ? condition.children : [condition]
  const isOne = bounds.every((bound) => textOf(within(bound, 'PropertyName')) === field)
  const isRange = bounds.every(({ name }) => /^PropertyIs(GreaterThan|LessThan)(OrEqualTo)?$/.test(name))
  if (!isOne || !isRange || bounds.length > 2) return undefined
  const low = bounds.find(({ name }) => name.startsWith('PropertyIsGreater'))
  const from = low ? Number(textOf(within(low, 'Literal'))) : null
  return from !== null && !Number.isFinite(from) ? undefined : { by: 'range', field, from }
}

function parameterOf(node: XmlNode | undefined, name: string): string | undefined {
  const found = [...childrenOf(node, 'SvgParameter'), ...childrenOf(node, 'CssParameter')]
  const one = found.find(({ attributes }) => attributes.name === name)
  return one && textOf(one)
}

/** Of what fills, else of what is drawn. Text has a colour of its own. */
function colourOf(rule: XmlNode): string | undefined {
  for (const symbol of rule.children.filter(({ name }) => /^(Polygon|Point|Line)Symbolizer$/.test(name))) {
    const colour =
      parameterOf(within(symbol, 'Fill'), 'fill') ?? parameterOf(within(symbol, 'Stroke'), 'stroke')
    const hex = colour === undefined ? undefined : hexColour(colour)
    if (hex) return hex
  }
  return undefined
}

function symbolOf(rule: XmlNode, base: VectorStyle): Pick<VectorStyle, 'opacity' | 'width_px' | 'radius_px'> {
  const symbols = rule.children.filter(({ name }) => /^(Polygon|Point|Line)Symbolizer$/.test(name))
  const fill = symbols.map((symbol) => within(symbol, 'Fill')).find((one) => one !== undefined)
  const stroke = symbols.map((symbol) => within(symbol, 'Stroke')).find((one) => one !== undefined)
  const size = symbols.map((symbol) => within(symbol, 'Size')).find((one) => one !== undefined)
  return {
    opacity: bounded(Number(parameterOf(fill, 'fill-opacity') ?? base.opacity), 0, 1, base.opacity),
    width_px: bounded(Number(parameterOf(stroke, 'stroke-width') ?? base.width_px), 0, 20, base.width_px),
    radius_px: bounded(size ? Number(textOf(size)) / 2 : base.radius_px, 1, 30, base.radius_px),
  }
}

function labelOf(rules: readonly XmlNode[]): VectorStyle['label'] {
  const rule = rules.find((one) => childrenOf(one, 'TextSymbolizer').length > 0)
  const field = textOf(within(within(within(rule, 'TextSymbolizer'), 'Label'), 'PropertyName'))
  if (field === '') return null
  const scale = Number(textOf(childrenOf(rule, 'MaxScaleDenominator')[0]))
  return { field, from_zoom: scale > 0 ? zoomOfScale(scale) : 12 }
}

function noteSymbols(root: XmlNode, left_out: string[]): void {
  if (within(root, 'ExternalGraphic')) left_out.push('Pictures as symbols: points are drawn as circles.')
  if (within(root, 'GraphicFill')) left_out.push('Patterns within surfaces: they are filled evenly.')
  const dashed = allWithin(root, 'Stroke').some(
    (stroke) => parameterOf(stroke, 'stroke-dasharray') !== undefined,
  )
  if (dashed) left_out.push('Dashed lines: they are drawn whole.')
  const marks = allWithin(root, 'WellKnownName').map(textOf)
  if (marks.some((mark) => mark !== 'circle'))
    left_out.push('Marks of another shape: points are drawn as circles.')
}

function rasterStyle(symbol: XmlNode, left_out: string[]): RasterStyle {
  const opacity = bounded(Number(textOf(childrenOf(symbol, 'Opacity')[0]) || 1), 0, 1, 1)
  const map = within(symbol, 'ColorMap')
  const channel = Number(textOf(within(within(symbol, 'GrayChannel'), 'SourceChannelName')))
  if (!map) return { band: null, stops: [], is_stepped: false, opacity }
  const band = Number.isInteger(channel) && channel > 0 ? channel : 1
  const { stops, is_stepped } = colourMapOf(map, left_out)
  if (stops.length > 50)
    left_out.push(`${stops.length - 50} of ${stops.length} colours: at most 50 are kept.`)
  return { band, stops: stops.slice(0, 50), is_stepped, opacity }
}

function colourMapOf(map: XmlNode, left_out: string[]): Pick<RasterStyle, 'stops' | 'is_stepped'> {
  const stop = (value: string, colour: string, title = '') => {
    const hex = hexColour(colour)
    if (!hex || value.trim() === '' || !Number.isFinite(Number(value))) return []
    return [{ value: Number(value), colour: hex, ...(title === '' ? {} : { title: title.slice(0, 200) }) }]
  }
  const entries = childrenOf(map, 'ColorMapEntry')
  if (entries.length > 0) {
    const kind = map.attributes.type ?? 'ramp'
    if (kind === 'intervals')
      left_out.push('Intervals by their upper bounds: each colour now begins at its bound.')
    return {
      stops: entries.flatMap(({ attributes }) =>
        stop(attributes.quantity ?? '', attributes.color ?? '', attributes.label),
      ),
      is_stepped: kind !== 'ramp',
    }
  }
  const points = allWithin(map, 'InterpolationPoint')
  if (points.length > 0)
    return {
      stops: points.flatMap((point) => stop(textOf(within(point, 'Data')), textOf(within(point, 'Value')))),
      is_stepped: false,
    }
  const steps = within(map, 'Categorize')?.children ?? []
  return {
    stops: steps.flatMap((node, nth) =>
      node.name === 'Threshold' ? stop(textOf(node), textOf(steps[nth + 1])) : [],
    ),
    is_stepped: true,
  }
}
