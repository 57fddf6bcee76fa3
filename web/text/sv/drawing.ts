// Drawing an area, a line or a point on a map.
import { formats } from '../format.ts'

const { distance } = formats('sv-SE')

const moved = {
  surface: 'hela ytan',
  line: 'hela linjen',
  point: 'punkten',
  part: 'hela delen',
  hole: 'hålet',
}

export const drawing = {
  how: {
    surface:
      'Zooma in till platsen. Tryck sedan på kartan där ytans hörn ska vara, ett hörn i taget. Efter tre hörn är den en yta.',
    line: 'Zooma in till platsen. Tryck sedan på kartan där linjen ska gå, ett hörn i taget.',
    point: 'Zooma in till platsen och tryck på kartan där punkten ska vara.',
  },
  keys: (kind: 'surface' | 'line' | 'point'): string =>
    kind === 'point'
      ? 'Med tangentbordet: pilarna flyttar kartan, plus och minus zoomar, Enter sätter punkten i kartans mitt, Skift och pil flyttar punkten ett steg, Backsteg tar bort den och Ctrl+Z ångrar.'
      : 'Med tangentbordet: pilarna flyttar kartan, plus och minus zoomar, Enter sätter ett hörn i kartans mitt, Skift och pil flyttar det valda hörnet eller allt ett steg, Backsteg tar bort det senaste hörnet och Ctrl+Z ångrar.',
  find: 'Sök ort, adress eller bristområde',
  findShow: 'Visa på kartan',
  findShown: (name: string) => `Kartan visar ${name}.`,
  findNothing: 'Inget hittades. Prova namnet på en ort i närheten.',
  findFailed: 'Det gick inte att söka just nu. Zooma i kartan i stället.',
  findOthers: 'Menade du:',
  tools: 'Ritverktyg',
  setting: 'Sätt hörn',
  changing: 'Flytta och ändra',
  cornerInTheMiddle: 'Hörn i kartans mitt',
  pointInTheMiddle: 'Punkt i kartans mitt',
  moveToTheMiddle: (corner: number) => `Flytta hörn ${corner} till kartans mitt`,
  moveAll: 'Flytta hela till kartans mitt',
  removeLast: 'Ta bort senaste hörnet',
  removeCorner: (corner: number) => `Ta bort hörn ${corner}`,
  removePoint: 'Ta bort punkten',
  anotherPart: 'Rita en del till',
  undo: 'Ångra',
  startAgain: 'Börja om',
  crossing: 'Ytans kant korsar sig själv. Flytta eller ta bort ett hörn så att kanterna inte korsas.',
  holes: (n: number) => (n === 0 ? '' : n === 1 ? 'En av delarna är ett hål.' : `${n} av delarna är hål.`),
  beginning: {
    surface: 'Rita nu den nya delen. Ritar du den inne i en annan blir den ett hål.',
    line: 'Rita nu den nya delen.',
    point: 'Sätt nu nästa punkt.',
  },
  nudge: (what: number | keyof typeof moved, metres: number) =>
    `Flytta ${typeof what === 'number' ? `hörn ${what}` : moved[what]} ${distance(metres)}:`,
  directions: { west: 'Västerut', north: 'Norrut', south: 'Söderut', east: 'Österut' },
  moved: ([east, north]: readonly [number, number]) => {
    const along = [
      north !== 0 && `${distance(Math.abs(north))} ${north > 0 ? 'norrut' : 'söderut'}`,
      east !== 0 && `${distance(Math.abs(east))} ${east > 0 ? 'österut' : 'västerut'}`,
    ].filter(Boolean)
    return along.length === 0 ? 'Tillbaka på samma plats.' : `Flyttat ${along.join(' och ')}.`
  },
  stands: (kind: 'surface' | 'line' | 'point', corners: readonly number[]) => {
    const all = corners.reduce((sum, one) => sum + one, 0)
    if (kind === 'point') return all === 0 ? 'Ingen punkt är satt.' : 'Punkten är satt.'
    if (all === 0) return 'Inget hörn är satt.'
    const least = kind === 'surface' ? 3 : 2
    const said = all === 1 ? 'Ett hörn är satt.' : `${all} hörn är satta.`
    const missing = Math.max(0, ...corners.map((one) => least - one))
    if (missing > 0)
      return `${said} ${missing === 1 ? 'Minst ett till behövs.' : `Minst ${missing} till behövs.`}`
    return corners.length > 1 ? `${corners.length} delar, ${all} hörn.` : said
  },
  noMap: 'Kartan kan inte visas här. Du kan ändå rita genom att skriva hörnens koordinater nedan.',
  asList: 'Hörnen som lista, med koordinater',
  asPoint: 'Skriv punktens koordinater',
  part: (one: number, all: number) => `Del ${one} av ${all}`,
  parts: 'Ytans delar',
  choosePart: (one: number, is_hole: boolean) => (is_hole ? `Del ${one} (hål)` : `Del ${one}`),
  corners: 'Hörn',
  corner: (one: number) => `Hörn ${one}`,
  point: 'Punkt',
  noCorners: 'Inga hörn ännu.',
  noPoint: 'Ingen punkt ännu.',
  change: (one: number) => `Ändra hörn ${one}`,
  changeShort: 'Ändra',
  remove: (one: number) => `Ta bort hörn ${one}`,
  removeShort: 'Ta bort',
  typeCorner: 'Nytt hörn: koordinater',
  typePoint: 'Punktens koordinater',
  retype: (one: number) => `Nya koordinater för hörn ${one}`,
  typeHint:
    'SWEREF 99 TM (nord, öst), till exempel 6512345, 389123, eller latitud och longitud, till exempel 58.7, 13.1.',
  noPlace:
    'Skriv två tal: nord och öst i SWEREF 99 TM, eller latitud och longitud. Platsen ska ligga i Sverige.',
  add: 'Lägg till',
  saveCorner: 'Spara hörnet',
  leaveCorner: 'Ändra inte',
}
