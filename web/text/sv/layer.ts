// The words of a layer's own page in Swedish.
import type { DownloadFormat, FieldType } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { formats } from '../format.ts'
import { scoreDimensions, versionStates } from './layer_codes.ts'

const { number, count, date, percent, distance } = formats('sv-SE')

const types: Readonly<Record<FieldType, string>> = {
  text: 'Text',
  integer: 'Heltal',
  number: 'Tal',
  boolean: 'Ja eller nej',
  date: 'Datum',
  datetime: 'Datum och tid',
}

const goodFor: Readonly<Record<DownloadFormat, string>> = {
  gpkg: 'En fil för QGIS, ArcGIS och andra kartprogram. Ta den om du är osäker.',
  geojson: 'För webbkartor och programmering. WGS 84.',
  parquet: 'För analys av stora data: DuckDB, GeoPandas, R.',
  fgb: 'För kartprogram som bara ska läsa en del av ett stort lager.',
  shp: 'För äldre kartprogram. Zip-fil; fältnamnen kortas, de långa följer med.',
  csv: 'Tabell för Excel, statistikprogram och skript.',
  xlsx: 'Öppnas direkt i Excel.',
  pmtiles: 'Hela kartlagret som en fil, för webbkartor utan server.',
  tif: 'Bildens värden, molnoptimerad. För QGIS, ArcGIS och GDAL.',
}

/** What a level of KLASSA means, from 0. */
const levels = ['ingen eller försumbar', 'måttlig', 'betydande', 'allvarlig', 'synnerligen allvarlig']
const levelWords = (level: number) => levels[level] ?? number(level)

export const layer = {
  back: 'Alla kartlager',
  unknown: 'Det kartlagret finns inte.',
  unknownHint: 'Det kan ha avpublicerats, eller så är länken felskriven. Sök bland alla kartlager.',
  onThisPage: 'På den här sidan',
  sections: {
    both: 'Karta och tabell',
    map: 'Karta',
    rows: 'Tabell',
    download: 'Ladda ned',
    use: 'Använd i egna program',
    terms: 'Villkor och källa',
    about: 'Om lagret',
    fields: 'Fält',
    versions: 'Versioner',
    score: 'Öppna data-poäng',
  },
  map: {
    label: (title: string) => `Karta över ${title}`,
    whole: 'Hela lagret',
    legend: 'Teckenförklaring',
    missing: 'Delar av kartan kunde inte hämtas. Tabellen och filerna har allt.',
    noTiles: 'Kartan kunde inte hämtas. Tabellen och filerna har allt.',
    noDrawing: 'Webbläsaren kan inte rita kartan (WebGL saknas). Tabellen och filerna har allt.',
    none: 'Det här är en tabell utan plats: den har ingen karta.',
    nothingHere: 'Här ligger inget av lagret.',
    here: 'Här finns',
    more: (n: number) => `och ${number(n)} till. Zooma in för att skilja dem åt.`,
    valueHere: (value: string) => `Värdet här: ${value}`,
    noValueHere: 'Här finns inget värde.',
    keysToMove: 'Piltangenterna flyttar kartan, plus och minus zoomar.',
    keys: 'Piltangenterna flyttar kartan, plus och minus zoomar. Enter visar vad som ligger i kartans mitt. Allt som finns på kartan finns också i tabellen.',
    close: 'Stäng',
  },
  rows: {
    search: 'Sök i tabellen',
    clearSearch: 'Rensa sökningen',
    caption: (shown: number, total: number) =>
      shown < total ? `${number(shown)} av ${count(total, 'rad', 'rader')}` : count(total, 'rad', 'rader'),
    scrolls: 'Tabellens rader',
    none: 'Ingen rad passar.',
    showOnMap: (row: string) => `Visa ${row} på kartan`,
    show: 'Visa',
    row: 'Rad',
    noPlace: 'utan plats',
    page: (from: number, to: number, total: number) =>
      `${number(from)}–${number(to)} av ${number(total)} rader`,
    previous: 'Föregående',
    next: 'Nästa',
    yes: 'ja',
    no: 'nej',
    notShown: 'visas inte',
    notFetched: 'Tabellen kunde inte hämtas.',
  },
  download: {
    lead: 'Varje fil följs av en läsmig med villkor, datum och fält.',
    narrow: 'Hämta bara en del',
    onScreen: 'Bara det som syns på kartan',
    onScreenHint: 'Flytta kartan dit du vill, så följer filerna med.',
    asOf: 'Läget den',
    asOfHint: 'Lämna tomt för det senaste.',
    fields: 'Fält som ska med',
    allFields: 'Alla fält',
    noField: 'Välj minst ett fält.',
    whole: (rows: string) => `Filerna har hela lagret: ${rows}.`,
    part: (parts: readonly string[]) => `Filerna har ${parts.join(', ')}.`,
    partScreen: 'det som syns på kartan',
    partFields: (n: number, of: number) => `${number(n)} av ${count(of, 'fält', 'fält')}`,
    partAsOf: (as_of: string) => `läget ${date(as_of)}`,
    format: 'Format',
    take: (format: string) => `Ladda ned ${format}`,
    formats: goodFor,
  },
  use: {
    lead: 'Adresserna är den här installationens egna och går att klistra in som de är.',
    direct:
      'Öppna lagret direkt i QGIS, GDAL, ArcGIS eller ett annat program som kan OGC API, med den här adressen:',
    directAddress: 'Adressen i OGC API',
    tabs: { curl: 'curl', gdal: 'GDAL', python: 'Python', r: 'R', qgis: 'QGIS', browser: 'Webbläsare' },
    copy: 'Kopiera',
    copied: 'Kopierat.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera själv.',
    example: (tool: string) => `Exempel för ${tool}`,
    qgisTable: [
      'Öppna Lager › Lägg till lager › Lägg till WFS- / OGC API Features-lager.',
      'Tryck på Ny, klistra in adressen som URL och välj versionen OGC API – Features. Tryck på OK.',
      'Tryck på Anslut, välj tabellen i listan och tryck på Lägg till.',
    ],
    qgisVector: [
      'Öppna Lager › Lägg till lager › Lägg till WFS- / OGC API Features-lager.',
      'Tryck på Ny, klistra in den första adressen som URL och välj versionen OGC API – Features. Tryck på OK och Anslut, välj lagret i listan och tryck på Lägg till: det kommer med alla fält, och bara det som syns hämtas.',
      'För ett stort lager som bara ska ses: Lager › Lägg till lager › Lägg till vektortilelager, Ny generell anslutning, och den andra adressen.',
    ],
    qgisRaster: [
      'Öppna Lager › Datakällhanteraren › Raster.',
      'Välj källtypen Protokoll: HTTP(S), typ HTTP/HTTPS/FTP, och klistra in den första adressen som URI. Tryck på Lägg till: bilden läses i delar.',
      'För att bara se den: XYZ Tiles › Ny anslutning, och den andra adressen.',
    ],
    records: 'Tjänster och metadata för program',
    links: {
      ogc: 'OGC API (QGIS, GDAL, ArcGIS)',
      iso: 'ISO 19139 (XML)',
      dcat: 'DCAT-AP-SE',
      tilejson: 'TileJSON',
      style: 'Stil för MapLibre',
      sld: 'Stil som SLD',
      json_ld: 'schema.org (JSON-LD)',
      api: 'Den här sidan som JSON',
      docs: 'API-dokumentation',
    },
  },
  terms: {
    licence: 'Licens',
    none: 'Utgivaren har inte angett någon licens. Fråga utgivaren innan du använder lagret.',
    unknownLicence: 'Läs villkoren på licensens egen sida.',
    attribution: (who: string) => `Ange källan: ${who}.`,
    cite: 'Så anger du källan',
    citation: (parts: {
      who: string
      title: string
      as_of: string | undefined
      address: string
      licence: string | undefined
      taken: string
    }) =>
      `${parts.who}: ${parts.title}${parts.as_of ? `, läget ${parts.as_of}` : ''}. Bristkartan.${parts.licence ? ` ${parts.licence}.` : ''} ${parts.address} (hämtat ${parts.taken}).`,
    contact: 'Kontakt',
    noContact: 'Utgivaren har inte angett någon kontakt.',
    permission: (day: string, permission: string) => `Spridningstillstånd ${permission}, ${date(day)}.`,
    landing: 'Utgivarens egen sida',
    elsewhere: 'Finns också i den nationella dataportalen',
  },
  about: {
    publisher: 'Utgivare',
    kind: 'Slag',
    rows: 'Rader',
    data_as_of: 'Gäller',
    period: 'Beskriver tiden',
    periodWords: (from: string | null, to: string | null) =>
      `${from ? date(from) : '…'} till ${to ? date(to) : 'nu'}`,
    issued: 'Först utgivet',
    modified: 'Senast ändrat',
    frequency: 'Uppdateras',
    accuracy: 'Lägesnoggrannhet',
    accuracyWords: (metres: number) => `${distance(metres)} eller bättre`,
    extent: 'Utbredning',
    extentWords: (west: string, south: string, east: string, north: string) =>
      `${south} till ${north} N, ${west} till ${east} Ö`,
    theme: 'Ämne',
    inspire: 'Inspire-tema',
    highValue: 'Särskilt värdefulla data',
    keywords: 'Nyckelord',
    conformsTo: 'Följer',
    classification: 'Klassning (KLASSA)',
    levels: ({ k, r, t }: { k: number; r: number; t: number }) =>
      `Konfidentialitet ${number(k)}, riktighet ${number(r)}, tillgänglighet ${number(t)}`,
    lineage: 'Så har lagret kommit till',
    noLineage: 'Utgivaren har inte beskrivit hur lagret kommit till.',
    notStated: 'inte angivet',
  },
  fields: {
    lead: 'Bara fält som får lämnas ut står med.',
    name: 'Namn',
    title: 'Rubrik',
    type: 'Typ',
    unit: 'Enhet',
    description: 'Vad det är',
    classification: 'Konfidentialitet',
    level: (k: number) => `${number(k)}, ${levelWords(k)}`,
    held: 'visas bara för dig med rätt till det',
    suppressed: (below: number) => `Antal personer: värden under ${number(below)} visas inte.`,
    types,
    scrolls: 'Lagrets fält',
    none: 'Lagret har inga fält som får lämnas ut.',
  },
  versions: {
    register:
      'Ett register har inga versioner: det sparas som händelser, och läget kan hämtas för vilket datum som helst.',
    one: 'Det här är den första versionen.',
    version: (n: number) => `Version ${number(n)}`,
    versionInline: (n: number) => `version ${number(n)}`,
    earlier: 'Det här är en tidigare version av lagret. Kartan, villkoren och poängen gäller den senaste.',
    unknown: 'Lagret har ingen version med det numret.',
    toLatest: 'Visa den senaste',
    show: 'Visa',
    shown: 'Visas här',
    states: { ...versionStates, published: 'Gäller nu' },
    describes: (as_of: string) => `läget ${date(as_of)}`,
    noDate: 'utan datum',
    published: (day: string) => `publicerad ${day}`,
    ended: (day: string) => `till ${day}`,
    rows: (n: number) => count(n, 'rad', 'rader'),
    take: (format: string) => `Ladda ned som ${format}`,
  },
  score: {
    lead: (points: number, of: number) => `${number(points)} av ${count(of, 'poäng', 'poäng')}.`,
    toEarn: 'Så blir poängen högre',
    all: (checks: number) => `Alla ${number(checks)} punkter som prövats`,
    dimensions: scoreDimensions,
    points: (points: number, of: number) => `${number(points)} av ${number(of)}`,
    earned: 'Uppnått',
    missed: 'Missat',
    how: 'Så tjänas poängen:',
    pct: (pct: number) => percent(pct),
    notFetched: 'Poängens delar kunde inte hämtas.',
    howScored: 'Så räknas poängen',
  },
}
