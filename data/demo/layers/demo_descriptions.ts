// What the demo says of its published layers. Everything in them is invented, and every text says so.
import { type LayerDescription, layerDescription } from '../../../api/contract/catalogue/layer_description.ts'

const shared = {
  contact: { name: 'Geodata (påhittad)', email: 'geodata@example.se' },
  licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
  frequency: 'ANNUAL',
  temporal: { from: '2015-01-01', to: '2015-12-31' },
  lineage: {
    sv: 'Påhittat för demonstration, utifrån hörnen på demons påhittade bristområden.',
    en: 'Invented for demonstration, from the corners of the demo’s invented shortage areas.',
  },
} as const
const name = { name: 'namn', title: { sv: 'Namn', en: 'Name' }, k: 0, is_confirmed_not_personal: true }
const municipality = { name: 'kommunkod', title: { sv: 'Kommunkod', en: 'Municipality code' }, k: 0 }

export const demoDescriptions: Readonly<Record<string, LayerDescription>> = {
  'planerade-fiberschakt': layerDescription.parse({
    ...shared,
    title: { sv: 'Planerade fiberschakt (påhittade)', en: 'Planned fibre trenches (invented)' },
    abstract: {
      sv: 'Var det är tänkt att grävas för fiber, när och hur. Påhittat för demonstration.',
      en: 'Where trenches for fibre are planned, when and how. Invented for demonstration.',
    },
    keywords: { sv: ['fiber', 'schakt', 'bredband'], en: ['fibre', 'trench', 'broadband'] },
    themes: ['TECH', 'TRAN'],
    classification: { k: 0, r: 2, t: 1 },
    fields: [
      name,
      municipality,
      { name: 'utforande', title: { sv: 'Utförande', en: 'Method' }, k: 0 },
      { name: 'byggstart', title: { sv: 'Byggstart', en: 'Start of building' }, k: 0 },
      // Shown to nobody but the publisher: so that the demo has a field that is held back.
      { name: 'kostnad_kr', title: { sv: 'Beräknad kostnad', en: 'Estimated cost' }, unit: 'kr', k: 1 },
    ],
    style: {
      paint: {
        kind: 'categories',
        field: 'utforande',
        classes: [
          { value: 'plöjning', colour: '#3B7A57', title: 'Plöjning' },
          { value: 'grävning', colour: '#8C4A1F', title: 'Grävning' },
          { value: 'tryckning', colour: '#4B4E9A', title: 'Tryckning' },
        ],
        other_colour: '#777777',
      },
      width_px: 3,
    },
  }),
  fibertraffar: layerDescription.parse({
    ...shared,
    title: { sv: 'Fiberträffar (påhittade)', en: 'Fibre meetings (invented)' },
    abstract: {
      sv: 'Möten där boende fick veta mer om fiber. Antal deltagare under fem visas inte. Påhittat för demonstration.',
      en: 'Meetings at which residents heard of fibre. Fewer than five participants are not shown. Invented for demonstration.',
    },
    keywords: { sv: ['fiber', 'möte'], en: ['fibre', 'meeting'] },
    themes: ['SOCI', 'REGI'],
    classification: { k: 0, r: 1, t: 1 },
    fields: [
      name,
      municipality,
      { name: 'datum', title: { sv: 'Datum', en: 'Date' }, k: 0 },
      {
        name: 'deltagare',
        title: { sv: 'Deltagare', en: 'Participants' },
        unit: 'st',
        k: 0,
        is_count_of_people: true,
        is_confirmed_not_personal: true,
      },
    ],
  }),
  'prioriterade-omraden': layerDescription.parse({
    ...shared,
    title: {
      sv: 'Prioriterade områden för bredband (påhittade)',
      en: 'Priority areas for broadband (invented)',
    },
    abstract: {
      sv: 'Områden som får stöd före andra, i tre steg. Påhittat för demonstration.',
      en: 'Areas that get support before others, in three steps. Invented for demonstration.',
    },
    keywords: { sv: ['bredband', 'prioritering'], en: ['broadband', 'priority'] },
    themes: ['REGI', 'GOVE'],
    classification: { k: 0, r: 1, t: 1 },
    fields: [name, municipality, { name: 'prioritet', title: { sv: 'Prioritet', en: 'Priority' }, k: 0 }],
  }),
}
