import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import type { VectorStyle } from '../../api/contract/catalogue/layer_style.ts'
import { defaultStyle } from './default_style.ts'
import { rasterLegend, vectorLegend } from './legend.ts'
import { maplibreLayers, maplibreRaster } from './maplibre_layers.ts'
import { readQml } from './read_qml.ts'
import { readSld } from './read_sld.ts'
import type { ShownRaster } from './shown_raster.ts'
import { rasterSld, vectorSld } from './write_sld.ts'

const base: VectorStyle = { ...defaultStyle({ geometry_kind: 'polygon' }), label: null }
const byKind: VectorStyle = {
  ...base,
  paint: {
    kind: 'categories',
    field: 'slag & art',
    classes: [
      { value: 'fiber', colour: '#0072B2', title: 'Fiber <nät>' },
      { value: 3, colour: '#E69F00', title: '3' },
      { value: null, colour: '#009E73', title: 'Okänt' },
    ],
    other_colour: '#8A8A8A',
  },
  label: { field: 'namn', from_zoom: 11 },
}
const bySteps: VectorStyle = {
  ...base,
  paint: {
    kind: 'graduated',
    field: 'antal',
    classes: [
      { from: null, colour: '#440154', title: 'få' },
      { from: 10, colour: '#21918C', title: 'några' },
      { from: 50.5, colour: '#FDE725', title: 'många' },
    ],
    other_colour: '#8A8A8A',
  },
}
const kinds = ['point', 'line', 'polygon', 'mixed'] as const

test.each(kinds)('MapLibre’s own validator finds nothing wrong with any style of %s', (geometry_kind) => {
  for (const style of [defaultStyle({ geometry_kind }), byKind, bySteps]) {
    const layers = maplibreLayers({ id: 'schakt', geometry_kind }, style)
    const whole = {
      version: 8 as const,
      glyphs: 'https://example.se/{fontstack}/{range}.pbf',
      sources: { schakt: { type: 'vector' as const, url: 'https://example.se/tiles/schakt.json' } },
      layers,
    }
    expect(validateStyleMin(whole)).toEqual([])
    if (style.label) expect(layers.at(-1)).toMatchObject({ type: 'symbol', minzoom: 11 })
  }
})

test.each([
  ['single', { ...base, paint: { kind: 'single', colour: '#AA3377' } } satisfies VectorStyle],
  ['categories', byKind],
  ['graduated', bySteps],
])('a style of the kind %s is read back from its SLD as it was', (_, style) => {
  for (const geometry_kind of ['point', 'polygon'] as const) {
    const xml = vectorSld({ id: 'schakt', title: 'Schakt', geometry_kind }, style)
    const read = readSld(xml)
    expect(read.left_out).toEqual([])
    const { width_px: _width, radius_px: _radius, ...rest } = style
    expect(read.style).toMatchObject(rest)
  }
})

test('a raster’s colours are read back from its SLD as they were, blended or in steps', () => {
  for (const is_stepped of [false, true]) {
    const stops = [
      { value: -1.5, colour: '#440154' },
      { value: 20, colour: '#FDE725' },
    ]
    const xml = rasterSld(
      { id: 'hojd', title: 'Höjd' },
      { by: 'stops', band: 2, stops, is_stepped, opacity: 0.4 },
    )
    expect(readSld(xml)).toEqual({
      style: null,
      raster_style: { band: 2, stops, is_stepped, opacity: 0.4 },
      left_out: [],
    })
  }
})

test('a filter that is more than values of one field is named as left out', () => {
  const rule = (filter: string, colour: string) =>
    `<Rule><Title>R ${colour}</Title>${filter}<LineSymbolizer><Stroke><CssParameter name="stroke">${colour}</CssParameter><CssParameter name="stroke-dasharray">2 2</CssParameter></Stroke></LineSymbolizer></Rule>`
  const or = `<Filter><Or><PropertyIsEqualTo><PropertyName>a</PropertyName><Literal>1</Literal></PropertyIsEqualTo><PropertyIsNull><PropertyName>b</PropertyName></PropertyIsNull></Or></Filter>`
  const read = readSld(
    `<StyledLayerDescriptor version="1.0.0"><NamedLayer><UserStyle><FeatureTypeStyle>${rule('', '#112233')}${rule(or, '#445566')}</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>`,
  )
  expect(read.style?.paint).toEqual({ kind: 'single', colour: '#112233' })
  expect(read.left_out).toEqual([
    'The rule “R #445566”: its filter is not by the values of one field.',
    'Dashed lines: they are drawn whole.',
  ])
})

test('entities, nesting and size without end are refused', () => {
  const bomb =
    '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><StyledLayerDescriptor>&c;</StyledLayerDescriptor>'
  expect(() => readSld(bomb)).toThrow('entities')
  expect(() => readSld('<a>'.repeat(200))).toThrow('nested too deep')
  expect(() => readSld(' '.repeat(5_000_001))).toThrow('larger than 5 MB')
  expect(() => readSld('<qgis/>')).toThrow('no SLD')
})

const qmlSymbol = (name: string, colour: string) =>
  `<symbol name="${name}" type="fill" alpha="0.5"><layer class="SimpleFill"><Option type="Map"><Option name="color" value="${colour}" type="QString"/><Option name="outline_width" value="0.56" type="QString"/></Option></layer></symbol>`

test('categories of QGIS keep their colours, titles and the one of all others', () => {
  const read = readQml(`<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.34"><renderer-v2 type="categorizedSymbol" attr="slag"><categories>
<category symbol="0" value="fiber" type="string" label="Fiber"/><category symbol="1" value="7" type="long" label="Sju"/><category symbol="2" value="" type="string" label=""/>
</categories><symbols>${qmlSymbol('0', '255,0,0,255')}${qmlSymbol('1', '0,16,255,255')}${qmlSymbol('2', '9,9,9,255')}</symbols></renderer-v2></qgis>`)
  expect(read).toEqual({
    style: {
      paint: {
        kind: 'categories',
        field: 'slag',
        classes: [
          { value: 'fiber', colour: '#FF0000', title: 'Fiber' },
          { value: 7, colour: '#0010FF', title: 'Sju' },
        ],
        other_colour: '#090909',
      },
      opacity: 0.5,
      width_px: 2,
      radius_px: 5,
      label: null,
    },
    raster_style: null,
    left_out: [],
  })
})

test('the colours of a raster of QGIS become stops', () => {
  const read = readQml(
    `<qgis><pipe><rasterrenderer type="singlebandpseudocolor" band="1" opacity="0.7"><rastershader><colorrampshader colorRampType="INTERPOLATED"><item value="0" color="#00ff00" label="låg"/><item value="9.5" color="#ff0000" label="hög"/></colorrampshader></rastershader></rasterrenderer></pipe></qgis>`,
  )
  expect(read.raster_style).toEqual({
    band: 1,
    stops: [
      { value: 0, colour: '#00FF00', title: 'låg' },
      { value: 9.5, colour: '#FF0000', title: 'hög' },
    ],
    is_stepped: false,
    opacity: 0.7,
  })
})

test('a legend has a row for each class, in words for its bounds', () => {
  expect(vectorLegend(byKind, { sv: 'Schakt', en: 'Trenches' }).map(({ title }) => title.sv)).toEqual([
    'Fiber <nät>',
    '3',
    'Okänt',
    'Övriga',
  ])
  const shown: ShownRaster = {
    by: 'stops',
    band: 1,
    is_stepped: true,
    opacity: 1,
    stops: [
      { value: 1, colour: '#440154' },
      { value: 2.5, colour: '#FDE725', title: 'mycket' },
    ],
  }
  expect(rasterLegend(shown).map(({ title }) => title.sv)).toEqual(['1 till under 2,5', 'mycket'])
  expect(
    validateStyleMin({
      version: 8,
      sources: { hojd: { type: 'raster', url: 'https://example.se/t.json' } },
      layers: [maplibreRaster({ id: 'hojd' }, shown)],
    }),
  ).toEqual([])
})
