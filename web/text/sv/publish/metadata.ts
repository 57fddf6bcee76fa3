// What Swedish says of the metadata of many layers as one table.
import type { CellKind } from '../../../../api/contract/catalogue/metadata_columns.ts'
import type { ColumnGroup } from '../../../publish/metadata/column_groups.ts'
import { formats } from '../../format.ts'

const { number, count } = formats('sv-SE')

const groups: Readonly<Record<ColumnGroup, string>> = {
  words: 'Titel och beskrivning',
  terms: 'Kontakt och villkor',
  origin: 'Tid och tillkomst',
  law: 'Inspire, tillstånd och adresser',
  levels: 'Klassning',
}

const several = 'Flera skiljs åt med |.'
const holds: Readonly<Record<CellKind, string>> = {
  line: '',
  text: 'Retur sparar i tabellen. Skift och retur ger ny rad.',
  list: several,
  number: '',
  date: '',
  level: '0 är öppet för alla. Bara lager och fält med K 0 lämnar Bristkartan.',
  code: '',
  codes: '',
  licence: 'Välj en som erbjuds, eller skriv en annan licens webbadress.',
  email: 'En funktion, inte en person.',
  address: 'Hela adressen, med https://.',
  addresses: `Hela adresser, med https://. ${several}`,
}

export const metadata = {
  title: 'Metadata för flera lager',
  lead: 'Ändra direkt i tabellen, eller hämta den som kalkylblad och lämna tillbaka det. Publicerade lager får ett utkast av ändringen.',
  back: 'Publicera',
  none: 'Inga lager än.',
  noneNext: 'Släpp en fil eller registrera en källa under Publicera.',
  total: (layers: number) => count(layers, 'lager', 'lager'),
  noneFound: 'Inget lager passar in på det du söker.',
  source: 'Källa',
  everySource: 'Alla, även utan källa',
  columnsShown: 'Kolumner som visas',
  groups,
  table: 'Metadata, ett lager på varje rad',
  layer: 'Lager',
  keys: 'Piltangenterna flyttar mellan rutor, retur öppnar en ruta och Esc stänger den. Rutor från ett kalkylblad kan klistras in.',
  inReview: 'Under granskning: en ändring gör det till utkast igen.',
  changedCell: 'Ändrad',
  refusedCell: 'Håller inte',
  cellOf: (column: string, layer: string) => `${column} för ${layer}`,
  holds,
  nothingSaid: 'Inget angivet',
  keep: 'Klart',
  cancel: 'Avbryt',
  openLayer: 'Öppna lagret',
  unsaved: (cells: number, layers: number) =>
    `${count(cells, 'ändrad ruta', 'ändrade rutor')} i ${count(layers, 'lager', 'lager')}, inte sparat.`,
  save: 'Spara',
  undo: 'Ångra alla',
  saved: (cells: number, layers: number) =>
    `Sparat: ${count(cells, 'ruta', 'rutor')} i ${count(layers, 'lager', 'lager')}.`,
  notSaved: 'Inget är sparat.',
  refused: (cells: number) =>
    `${count(cells, 'ruta håller', 'rutor håller')} inte. De är märkta i tabellen: öppna dem för att se varför.`,
  conflict: (layers: readonly string[]) =>
    `Någon annan har ändrat sedan tabellen hämtades: ${layers.join(', ')}.`,
  conflictKeep: 'Hämta på nytt och behåll mina ändringar',
  conflictTake: 'Ta bort mina ändringar',
  draftsBegun: (layers: number) =>
    layers === 1
      ? 'Det här publicerade lagret får ett utkast. Ändringen syns för alla när det är publicerat:'
      : `De här ${number(layers)} publicerade lagren får utkast. Ändringarna syns för alla när de är publicerade:`,
  reviewsEnded: (layers: number) =>
    layers === 1
      ? 'Det här lagret var under granskning och är utkast igen:'
      : `De här ${number(layers)} lagren var under granskning och är utkast igen:`,
  page: (from: number, to: number, total: number) =>
    `${number(from)}–${number(to)} av ${count(total, 'lager', 'lager')}`,
  previous: 'Föregående',
  next: 'Nästa',
  sheet: {
    title: 'Som kalkylblad',
    lead: 'Kalkylbladet har de lager som visas ovanför, på alla sidor, och alla kolumner. Spara ändringar i tabellen först.',
    excel: 'Hämta som Excel',
    csv: 'Hämta som CSV',
    back: 'Lämna tillbaka kalkylbladet',
    formats:
      'Excel (.xlsx) eller CSV, som hämtat härifrån. Tomma rutor töms, kolumner som fattas ändras inte.',
    read: 'Visa vad det ändrar',
    found: (cells: number, layers: number) =>
      cells === 0
        ? 'Kalkylbladet ändrar inget'
        : `Kalkylbladet ändrar ${count(cells, 'ruta', 'rutor')} i ${count(layers, 'lager', 'lager')}`,
    hindered: 'Inget kan sparas förrän det här är rättat i kalkylbladet:',
    leftOut: (columns: readonly string[]) => `Kolumner som inte läses: ${columns.join(', ')}.`,
    changedMeanwhile: (saved: string) =>
      `Någon annan har ändrat lagret sedan tabellen hämtades. Nu står det ${saved === '' ? 'inget' : `«${saved}»`} där. Hämta tabellen på nytt.`,
    scrolls: 'Rutor som ändras, rullas i sidled',
    faultsScroll: 'Rutor som inte håller, rullas i sidled',
    columns: {
      line: 'Rad',
      layer: 'Lager',
      column: 'Kolumn',
      before: 'Nu',
      after: 'Blir',
      value: 'I kalkylbladet',
      why: 'Varför',
    },
    empty: 'Tomt',
    showAll: (cells: number) => `Visa alla ${number(cells)}`,
    save: (cells: number) => `Spara ${count(cells, 'ändring', 'ändringar')}`,
    cancel: 'Avbryt',
    another: 'Välj ett annat kalkylblad',
  },
}
