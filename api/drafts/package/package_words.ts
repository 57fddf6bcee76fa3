// The words of what is taken along of a draft, in the language of whoever takes it.
import type { ChecklistItem, DraftDoubt } from '../../contract/cases/draft_checklist.ts'

const sv = {
  locale: 'sv-SE',
  map: {
    heading: 'Karta över ansökningsområdet',
    by: (association: string, municipalities: string) =>
      `Sökande: ${association}${municipalities && ` · Kommun: ${municipalities}`}`,
    scale: (scale: string, paper: string) => `Skala 1:${scale} på ${paper}`,
    print: 'Skriv ut i verklig storlek (100 %), annars stämmer inte skalan.',
    north: 'N',
    grid: 'Koordinater: SWEREF 99 TM (EPSG:3006), norr uppåt i rutnätet.',
    places: 'Ortnamn: GeoNames (CC BY 4.0).',
    municipality: (name: string) => `${name} (kommun)`,
    source: (region: string, as_of: string, made: string) =>
      `Källa: Bristkartan, ${region}, läget ${as_of}. Kartan gjord ${made}.`,
    legend: {
      area: 'Ansökningsområde',
      shortage_area: 'Bristområde på länets lista',
      address: 'Adress',
      boundary: 'Kommungräns',
    },
  },
  files: {
    map: 'karta.pdf',
    area: 'omrade.gpkg',
    counts: 'antal.xlsx',
    checklist: 'checklista.txt',
    layer: 'ansokningsomrade',
    area_title: 'Ansökningsområde',
  },
  counts: {
    sheets: ['Området', 'Bristområden', 'Andra ansökningar'],
    what: 'Uppgift',
    number: 'Antal',
    addresses: 'Adresser i området',
    kinds: {
      permanent: 'Permanentbostäder',
      holiday: 'Fritidshus',
      workplace: 'Arbetsställen',
      other: 'Övriga adresser',
      none: 'Adresser utan uppgift om slag',
    },
    area_km2: 'Yta, km²',
    perimeter_km: 'Omkrets, km',
    backbone_m: 'Avstånd till närmaste stamnät på väg, m',
    municipalities: 'Kommuner',
    as_of: 'Läget',
    areas: [
      'Id',
      'Bristområde',
      'Kommun',
      'Adresser',
      'Adresser i ansökningsområdet',
      'Läge nu',
      'Läge med ansökan',
    ],
    overlaps: ['Diarienummer', 'Förening', 'Läge', 'Gemensam yta, % av området', 'Gemensamma adresser'],
  },
  checklist: {
    heading: 'Checklista inför ansökan',
    done: 'Klart',
    missing: 'Saknas',
    doubts: 'Kontrollera',
    association: 'Förening',
    title: 'Ansökan',
    area: 'Område',
    drawn: (km2: string, addresses: string) => `ritat: ${km2} km², ${addresses} adresser`,
    rate: (pct: string) => `Anslutningsgrad: ${pct} %`,
    each: (sek: string) => `Kostnad per anslutning: ${sek} kr`,
    notes: 'Anteckningar',
    send: 'Ansökan lämnas in i stödets egen e-tjänst',
    written: (date: string) => `Sammanställt ${date} i Bristkartan. Det här är inte en inlämnad ansökan.`,
    sek: (amount: string) => `${amount} kr`,
  },
}

const en: typeof sv = {
  locale: 'en-GB',
  map: {
    heading: 'Map of the application area',
    by: (association, municipalities) =>
      `Applicant: ${association}${municipalities && ` · Municipality: ${municipalities}`}`,
    scale: (scale, paper) => `Scale 1:${scale} on ${paper}`,
    print: 'Print at actual size (100 %), or the scale is wrong.',
    north: 'N',
    grid: 'Coordinates: SWEREF 99 TM (EPSG:3006), grid north up.',
    places: 'Place names: GeoNames (CC BY 4.0).',
    municipality: (name) => `${name} (municipality)`,
    source: (region, as_of, made) => `Source: Bristkartan, ${region}, as of ${as_of}. Map made ${made}.`,
    legend: {
      area: 'Application area',
      shortage_area: 'Shortage area on the county’s list',
      address: 'Address',
      boundary: 'Municipal boundary',
    },
  },
  files: {
    map: 'map.pdf',
    area: 'area.gpkg',
    counts: 'counts.xlsx',
    checklist: 'checklist.txt',
    layer: 'application_area',
    area_title: 'Application area',
  },
  counts: {
    sheets: ['The area', 'Shortage areas', 'Other applications'],
    what: 'What',
    number: 'Number',
    addresses: 'Addresses in the area',
    kinds: {
      permanent: 'Permanent homes',
      holiday: 'Holiday homes',
      workplace: 'Workplaces',
      other: 'Other addresses',
      none: 'Addresses of unknown kind',
    },
    area_km2: 'Surface, km²',
    perimeter_km: 'Outline, km',
    backbone_m: 'Distance to the nearest backbone under way, m',
    municipalities: 'Municipalities',
    as_of: 'As of',
    areas: [
      'Id',
      'Shortage area',
      'Municipality',
      'Addresses',
      'Addresses in the application area',
      'Status now',
      'Status with the application',
    ],
    overlaps: [
      'Journal number',
      'Association',
      'Status',
      'Shared surface, % of the area',
      'Shared addresses',
    ],
  },
  checklist: {
    heading: 'Checklist before applying',
    done: 'Done',
    missing: 'Missing',
    doubts: 'Check',
    association: 'Association',
    title: 'Application',
    area: 'Area',
    drawn: (km2, addresses) => `drawn: ${km2} km², ${addresses} addresses`,
    rate: (pct) => `Rate of connection: ${pct} %`,
    each: (sek) => `Cost per connection: SEK ${sek}`,
    notes: 'Notes',
    send: 'The application is sent in the scheme’s own e-service',
    written: (date) => `Put together ${date} in Bristkartan. This is not an application that has been sent.`,
    sek: (amount) => `SEK ${amount}`,
  },
}

export type PackageWords = typeof sv
export const packageWords: Readonly<Record<'sv' | 'en', PackageWords>> = { sv, en }

export const checklistWords: Readonly<Record<'sv' | 'en', Readonly<Record<ChecklistItem, string>>>> = {
  sv: {
    area: 'Område',
    households: 'Hushåll och andra som har anmält sig',
    total_sek: 'Budget: vad allt ska kosta',
    applied_sek: 'Budget: sökt stöd',
    own_sek: 'Budget: egna pengar',
    municipality_consulted_on: 'Samråd med kommunen',
    market_consulted_on: 'Marknadsanalys: operatörerna har fått säga om de bygger',
    signatory_name: 'Vem som skriver under',
    signatory_function: 'I vilken roll den skriver under',
  },
  en: {
    area: 'Area',
    households: 'Households and others that have signed up',
    total_sek: 'Budget: what it is to cost',
    applied_sek: 'Budget: support applied for',
    own_sek: 'Budget: own money',
    municipality_consulted_on: 'Consultation with the municipality',
    market_consulted_on: 'Market analysis: operators have been asked whether they will build',
    signatory_name: 'Who signs',
    signatory_function: 'As what they sign',
  },
}

export const doubtWords: Readonly<Record<'sv' | 'en', Readonly<Record<DraftDoubt, string>>>> = {
  sv: {
    applied_above_total: 'Det sökta stödet är större än vad allt ska kosta.',
    money_missing: 'Sökt stöd och egna pengar räcker inte till vad allt ska kosta.',
    more_households_than_addresses: 'Fler har anmält sig än det finns adresser i området.',
  },
  en: {
    applied_above_total: 'More support is applied for than it is to cost.',
    money_missing: 'Support and own money together are less than it is to cost.',
    more_households_than_addresses: 'More have signed up than there are addresses in the area.',
  },
}
