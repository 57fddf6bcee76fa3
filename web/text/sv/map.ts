// The words of the map and its clock in Swedish.
import { formats } from '../format.ts'

const { number, date } = formats('sv-SE')

export const map = {
  title: 'Karta över bristområdena',
  loading: 'Hämtar kartan …',
  noTiles: 'Kartan kunde inte hämtas. Listan visar samma områden.',
  noDrawing: 'Webbläsaren kan inte rita kartan (WebGL saknas). Listan visar samma områden.',
  missing: 'Delar av kartan kunde inte hämtas. Listan visar alla områden.',
  retry: 'Försök igen',
  buttons: 'Kartans knappar',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  home: 'Hela länet',
  layers: 'Lager',
  legend: 'Teckenförklaring',
  show: 'Visa på kartan',
  leftOut: 'Bortvalt i listan',
  municipalLine: 'Kommungräns',
  countyLine: 'Länsgräns',
  generalised: 'Generaliserad gräns (SCB)',
  layerNames: {
    addresses: 'Adresser, där hus finns',
    applications: 'Ansökningsområden, aktuella',
    'backbone-projects': 'Stamnät',
    'connection-points': 'Fiberanslutningspunkter',
  },
  outline: 'Området som ansökan omfattar',
  notYet: 'Ej i drift än (ihålig)',
  map: 'Karta',
  list: (n: number) => `Lista (${number(n)})`,
  mapOrList: 'Karta eller lista',
  toggleSources: 'Visa eller dölj källor',
  scrollWindows: 'Håll ned Ctrl och rulla för att zooma kartan',
  scrollMac: 'Håll ned ⌘ och rulla för att zooma kartan',
  twoFingers: 'Flytta kartan med två fingrar',
}

export const clock = {
  title: 'Kvarstående bristområden över tid',
  slider: 'Datum',
  at: (as_of: string, remaining: number | undefined) =>
    remaining === undefined ? date(as_of) : `${date(as_of)}: ${number(remaining)} kvarstår`,
  play: 'Spela upp',
  pause: 'Pausa',
}
