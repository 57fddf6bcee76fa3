// What of a style that stands beside a layer cannot be drawn here, in Swedish.
import type { SourceSaying } from './source_sayings.ts'

export const styleSayings: readonly SourceSaying[] = [
  [
    /^Of its style in (\S+) this is not drawn as it was\./,
    'Ur stilen i $1 ritas det här inte som det var.',
    'nothing',
  ],
  [
    /^The style in (\S+) names a field or a value that is too long, so it was not taken over\./,
    'Stilen i $1 har ett fält eller ett värde som är för långt, så den togs inte över.',
    'nothing',
  ],
  [
    /^Symbols of several layers: the first of each is kept\./,
    'Symboler i flera skikt: det första behålls.',
    'nothing',
  ],
  [/^(\d+) of (\d+) classes: at most (\d+) are kept\./, '$1 av $2 klasser: högst $3 behålls.', 'nothing'],
  [/^(\d+) of (\d+) steps: at most (\d+) are kept\./, '$1 av $2 steg: högst $3 behålls.', 'nothing'],
  [/^(\d+) of (\d+) colours: at most (\d+) are kept\./, '$1 av $2 färger: högst $3 behålls.', 'nothing'],
  [
    /^The way of drawing “(.*?)”: one colour is used for everything\./s,
    'Sättet att rita «$1»: allt får en färg.',
    'nothing',
  ],
  [
    /^The way of drawing “(.*?)”: the product’s own colours are used\./s,
    'Sättet att rita «$1»: Bristkartans egna färger används.',
    'nothing',
  ],
  [
    /^Labels by an expression or by rules: only the values of one field can stand at a feature\./,
    'Etiketter av uttryck eller regler: bara värdena i ett fält kan stå vid ett objekt.',
    'nothing',
  ],
  [
    /^Intervals by their upper bounds: each colour now begins at its bound\./,
    'Intervall efter sin övre gräns: varje färg börjar nu vid sin gräns.',
    'nothing',
  ],
  [
    /^The rule “(.*?)”: its filter is not by the values of one field\./s,
    'Regeln «$1»: den väljer inte efter värdena i ett fält.',
    'nothing',
  ],
  [
    /^No rule has a plain colour: the product’s own is used\./,
    'Ingen regel har en hel färg: Bristkartans egen används.',
    'nothing',
  ],
  [
    /^Pictures as symbols: points are drawn as circles\./,
    'Bilder som symboler: punkter ritas som cirklar.',
    'nothing',
  ],
  [/^Patterns within surfaces: they are filled evenly\./, 'Mönster i ytor: de fylls jämnt.', 'nothing'],
  [/^Dashed lines: they are drawn whole\./, 'Streckade linjer: de ritas hela.', 'nothing'],
  [
    /^Marks of another shape: points are drawn as circles\./,
    'Symboler av annan form: punkter ritas som cirklar.',
    'nothing',
  ],
  [
    /^The rule “(.*?)”: it goes by something else than the first one, the field (\S+)\./s,
    'Regeln «$1»: den väljer efter något annat än den första, fältet $2.',
    'nothing',
  ],
  [
    /^The file is no (?:style of QGIS: it does not begin with the element qgis|SLD: it holds no StyledLayerDescriptor)\./,
    'Filen bredvid lagret är ingen stil.',
    'nothing',
  ],
  [
    /^The style of QGIS has no symbols that are known\./,
    'Stilen från QGIS har inga symboler som går att läsa.',
    'nothing',
  ],
  [/^The style is larger than 5 MB\..*$/s, 'Stilen är större än 5 MB.', 'nothing'],
  [/^The style cannot be read: .*$/s, 'Stilen går inte att läsa.', 'nothing'],
]
