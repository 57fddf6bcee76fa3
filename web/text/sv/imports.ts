// What Swedish says of reading a file in. Not part of the first view's words: fetched with the pages that say them.
import type { WorkStage } from '../../../api/contract/deliveries/import.ts'
import type { InspectedColumn } from '../../../api/contract/deliveries/inspection.ts'
import type { DateFormat } from '../../../api/contract/deliveries/reading_instructions.ts'
import type { AreaStatus } from '../../../api/contract/vocabulary.ts'
import type { FileFault } from '../../imports/file_fault.ts'
import { formats } from '../format.ts'

const { number, count, choose, date, percent, distance } = formats('sv-SE')

const statuses: Readonly<Record<AreaStatus, string>> = {
  connected: 'Anslutet',
  in_progress: 'Under utbyggnad',
  applied: 'Ansökt',
  untouched: 'Ej påbörjat',
}
const standing = (status: AreaStatus | null) => (status === null ? 'inte på listan' : statuses[status])

const stages: Readonly<Record<WorkStage, string>> = {
  waiting: 'Väntar på sin tur',
  reading: 'Läser filen',
  judging: 'Granskar raderna',
  comparing: 'Jämför med registret',
  replacing: 'Skriver registret',
  deriving: 'Räknar om det som bygger på registret',
  status: 'Räknar om områdenas läge',
}

const faults: Readonly<Record<FileFault, string>> = {
  web_page:
    'Filen är en webbsida, inte en tabell. Länken kan ha gett en inloggningssida. Öppna den i webbläsaren och hämta själva filen.',
  points_elsewhere:
    'Filen innehåller inga uppgifter utan pekar på andra filer (VRT). Välj filen som den pekar på.',
  pdf: 'Filen är en PDF. Be om tabellen som Excel eller CSV, eller kartan som GeoPackage eller Shapefile.',
  word: 'Filen är ett Word-dokument. Spara tabellen som Excel eller CSV.',
  old_excel: 'Filen är i Excels gamla format (.xls). Öppna den i Excel och spara den som .xlsx.',
  empty: 'Filen är tom. Hämta eller spara den igen.',
  picture: 'Filen är en bild. Välj en fil med tabell eller geometri.',
}

const looks: Readonly<Record<InspectedColumn['looks_like'], string>> = {
  text: 'text',
  whole_number: 'heltal',
  number: 'tal',
  date: 'datum',
  boolean: 'ja eller nej',
  empty: 'tom',
}

const dateFormats: Readonly<Record<DateFormat, string>> = {
  'YYYY-MM-DD': '2015-06-30',
  YYYYMMDD: '20150630',
  'YYYY/MM/DD': '2015/06/30',
  'DD/MM/YYYY': '30/06/2015 (dag först)',
  'MM/DD/YYYY': '06/30/2015 (månad först)',
  'DD.MM.YYYY': '30.06.2015',
  'DD-MM-YYYY': '30-06-2015',
  'D MMMM YYYY': '30 juni 2015',
}

export const imports = {
  begin: {
    title: 'Läs in en fil',
    lead: 'Välj register och fil. Innan något ändras ser du vad som läggs till, ändras och tas bort, och vad det gör med områdenas läge.',
    register: 'Vad innehåller filen?',
    chooseRegister: 'Välj vad filen innehåller.',
    rows: (rows: number, data_as_of: string | null) =>
      rows === 0
        ? 'Inget inläst än'
        : `${count(rows, 'rad', 'rader')}${data_as_of === null ? '' : `, till och med ${date(data_as_of)}`}`,
    template: 'Mall (Excel)',
    file: 'Vilken fil?',
    drop: 'Släpp filen här, eller',
    choose: 'Välj fil',
    chooseAnother: 'Välj en annan fil',
    formats:
      'Excel, ODS, CSV, GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, GML, KML, GPX eller MapInfo, zippad eller inte. En Shapefile eller MapInfo-tabell har flera delar: välj alla på en gång, så packas de här.',
    chosen: (names: readonly string[]) =>
      names.length === 1
        ? `Vald fil: ${names[0]}`
        : `${number(names.length)} valda filer: ${names.join(', ')}`,
    chooseFile: 'Välj en fil.',
    partAlone:
      'Det är bara en av delarna. Välj alla delar med samma namn på en gång (till exempel .shp, .shx, .dbf och .prj).',
    several:
      'Läs in en fil i taget. Bara delarna av en och samma Shapefile eller MapInfo-tabell väljs tillsammans.',
    send: 'Läs filen',
    nothingYet: 'Inget ändras av att filen läses.',
    packing: 'Packar delarna …',
    sending: (sent: string, total: string) => `Skickar ${sent} av ${total}`,
    looking: 'Servern tittar på filen …',
    cancel: 'Avbryt',
    cancelled: 'Avbrutet. Filen är fortfarande vald.',
    open: 'Påbörjade inläsningar',
    openLead: 'De ligger kvar tills du inför eller tar bort dem.',
    goOn: 'Fortsätt',
    undoOf: (id: number) => `Ångra leverans ${number(id)}`,
    states: {
      open: 'Väntar på dina svar',
      previewing: 'Förhandsgranskas',
      previewed: 'Förhandsgranskad, inte införd',
      applying: 'Införs',
      applied: 'Införd',
      refused: 'Inte införd',
    },
    history: 'Alla leveranser',
  },
  title: (register: string, file: string | null) => (file === null ? register : `${file} till ${register}`),
  undoTitle: (id: number, register: string) => `Ångra leverans ${number(id)} (${register})`,
  undoLead:
    'Registret återställs till hur det var före leveransen. Historiken behålls: ångrandet blir en leverans i sig. Förhandsgranska först, så ser du vad som händer.',
  loading: 'Hämtar inläsningen …',
  unknown: 'Den inläsningen finns inte.',
  unknownHint: 'Den kan vara införd eller borttagen. Vad som införts står bland leveranserna.',
  steps: 'Steg',
  saving: 'Sparar och läser om …',
  waits: 'Behöver ditt svar',
  discard: 'Ta bort inläsningen',
  discardSure: 'Ta bort inläsningen? Filen och dina svar försvinner. Registren ändras inte.',
  discardYes: 'Ja, ta bort',
  keep: 'Behåll',
  optional: 'valfritt',
  asFound: (found: string) => `${found} (så i filen)`,
  leaveToFile: 'Låt filen avgöra',
  notFound: 'inte känt',
  notes: 'Att veta om filen:',
  technical: 'Teknisk uppgift (på engelska)',
  file: {
    title: 'Filen',
    done: (rows: number, columns: number) =>
      `${count(rows, 'rad', 'rader')}, ${count(columns, 'kolumn', 'kolumner')}`,
    lead: 'Så lästes filen. Stämmer det inte, ändra här: tabellen under läses om.',
    format: 'Format',
    formatWord: (format: string) => format.replace(/^(g?zip)ped (.*)$/, '$2 ($1)'),
    layer: 'Lager eller blad',
    layerRows: (name: string, rows: number | undefined) =>
      rows === undefined ? name : `${name} (${count(rows, 'rad', 'rader')})`,
    encoding: 'Teckenkodning',
    delimiter: 'Kolumnerna skiljs av',
    decimal: 'Decimaltecken',
    date_format: 'Datum skrivs som',
    header_line: 'Rubrikerna står på rad',
    delimiters: { comma: 'Komma', semicolon: 'Semikolon', tab: 'Tabb' },
    decimals: { comma: 'Komma: 3,4', point: 'Punkt: 3.4' },
    dateFormats,
    firstRows: (shown: number, total: number) =>
      shown === total ? 'Alla rader i filen' : `De ${number(shown)} första raderna av ${number(total)}`,
    scrolls: 'Filens första rader, kan rullas i sidled',
    noRows: 'Filen har inga rader. Fel lager, blad eller rubrikrad?',
    empty: 'tomt',
  },
  places: {
    title: 'Koordinater',
    none: 'Registret har inga platser, så inget behöver anges.',
    noneInFile:
      'Filen har inga koordinater som går att visa på kartan. Saknas kolumner för plats, välj dem under Kolumner.',
    found: (crs: string) => `Filen säger själv att koordinaterna är i ${crs}.`,
    fixed: (crs: string) => `Formatet är alltid i ${crs}.`,
    named: (crs: string) => `Du har angett ${crs}.`,
    guessed: (crs: string, is_tied: boolean) =>
      `Filen säger inte vilket koordinatsystem den har. ${
        is_tied
          ? `Flera passar lika bra. Kartan visar ${crs}: titta noga innan du bekräftar`
          : `Bäst passar ${crs}, men det är en gissning: titta på kartan och bekräfta`
      }.`,
    elsewhere:
      'Platserna hamnar utanför länet så som filen läses nu. Ett annat koordinatsystem kan passa bättre:',
    question: 'Stämmer det?',
    questionLead: 'Kartan visar platser ur filen. Ligger de där de ska?',
    confirm: (crs: string) => `Ja, det är ${crs}`,
    confirmed: 'Bekräftat',
    guesses: 'Vilket koordinatsystem?',
    fit: (pct: number) => `${percent(pct)} av platserna hamnar i länet`,
    swapped: 'med axlarna omkastade',
    other: 'Ett annat (EPSG-kod)',
    otherHint: 'Till exempel EPSG:3006 för SWEREF 99 TM. Koden står ofta i filens beskrivning.',
    otherFault: 'Skriv EPSG: och fyra till sex siffror, till exempel EPSG:3006.',
    use: 'Använd',
    change: 'Byt koordinatsystem',
    swap: 'Filen har nord före öst (byt plats på axlarna)',
    mapLabel: 'Platser ur filen på länets karta',
    counts: ({
      point,
      line,
      polygon,
      none,
    }: {
      point: number
      line: number
      polygon: number
      none: number
    }) =>
      [
        point > 0 && count(point, 'punkt', 'punkter'),
        line > 0 && count(line, 'linje', 'linjer'),
        polygon > 0 && count(polygon, 'yta', 'ytor'),
        none > 0 && `${count(none, 'rad', 'rader')} utan plats`,
      ]
        .filter((part) => part !== false)
        .join(', '),
    invalid: (n: number) =>
      `${count(n, 'yta', 'ytor')} har en gräns som korsar sig själv eller på annat sätt är felaktig.`,
    repair: (n: number) => `Laga ${choose(n, 'den', 'dem')}; leveransen säger hur många som lagades`,
    repairAny:
      'Laga ytor vars gräns är felaktig i stället för att avvisa raderna; leveransen säger hur många',
    noRepair: 'Utan lagning avvisas raderna.',
  },
  placeColumns: {
    longitude: 'Longitud',
    latitude: 'Latitud',
    easting: 'Östvärde (E)',
    northing: 'Nordvärde (N)',
    wkt: 'Geometri som WKT',
  } satisfies Record<string, string>,
  columns: {
    title: 'Kolumner',
    lead: 'Till vänster det som registret vill ha, till höger kolumnen i din fil. Rätta det som blivit fel.',
    done: (found: number, all: number) => `${number(found)} av ${number(all)} hittade`,
    ours: 'Registrets kolumn',
    theirs: 'Kolumn i filen',
    why: 'Varför',
    samples: 'Exempel ur filen',
    required: 'krävs',
    none: 'Finns inte i filen',
    chooseOne: 'Välj kolumn',
    reasons: {
      name: 'samma namn',
      synonym: 'känd synonym',
      content: 'innehållet',
      mapping: 'sparad mall',
    },
    own: 'ditt val',
    otherPlaces: 'Andra sätt att ange plats',
    looks,
    filled: (filled: number, rows: number) =>
      filled === rows ? 'alla rader har värde' : `${number(filled)} av ${number(rows)} rader har värde`,
    leftOver: (names: readonly string[]) =>
      `${choose(names.length, 'En kolumn i filen används inte', `${number(names.length)} kolumner i filen används inte`)}: ${names.join(', ')}.`,
    missing: (column: string) => `Välj vilken kolumn i filen som är ${column}.`,
  },
  values: {
    title: 'Värden',
    lead: 'Filens ord till vänster, registrets till höger.',
    allKnown: 'Alla värden i filen är kända. Inget behöver anges.',
    done: (rows: number) =>
      rows === 0 ? 'alla kända' : `${count(rows, 'rad', 'rader')} saknar motsvarighet`,
    theirs: 'I filen',
    rows: 'Rader',
    ours: 'I registret',
    chooseOne: 'Välj …',
    unknown: 'Raderna avvisas tills värdet har en motsvarighet.',
    reject: 'Avvisa raderna',
    rejected: 'Raderna avvisas.',
    leaveEmpty: 'Lämna tomt',
    leftEmpty: 'Raderna läses in utan värde.',
    ofColumn: (column: string) => `Värden i ${column}`,
  },
  mapping: {
    title: 'Sparad mall',
    recognised: (name: string) => `Filen ser ut som tidigare: mallen ${name} används.`,
    lead: 'Kommer samma slags fil igen, känns den igen på sina kolumner och läses på samma sätt.',
    name: 'Spara svaren som mall med namnet',
    namePlaceholder: 'Till exempel Länsstyrelsens diarium',
    save: 'Spara mallen',
    saved: (name: string) => `Mallen ${name} är sparad.`,
    nameMissing: 'Ge mallen ett namn.',
    export: 'Hämta som fil',
    exportHint: 'Filen kan läsas in här eller användas på kommandoraden.',
    import: 'Använd en mall från fil',
    imported: (name: string) => `Mallen i ${name} används.`,
    wrongFile: 'Filen är ingen mall. Välj en fil som hämtats med «Hämta som fil».',
    otherRegister: (register: string) => `Mallen är gjord för ett annat register: ${register}.`,
  },
  how: {
    title: 'Hur',
    mode: 'Vad ska filen göra med registret?',
    full: 'Ersätta hela registret',
    fullHint: 'Det som inte finns i filen tas bort. Välj detta när filen är hela listan.',
    update: 'Uppdatera',
    updateHint: 'Rader med samma nyckel ersätts, nya läggs till. Inget tas bort.',
    data_as_of: 'Uppgifterna gäller till och med',
    data_as_of_hint: 'Lämna tomt för det senaste datumet i filen, annars i dag.',
    as_of: 'Visa effekten på läget den',
    valid_rows_only: 'Inför de rader som går, även om andra avvisas',
    valid_rows_only_hint: 'Annars stoppar en enda avvisad rad hela filen.',
    dateFault: 'Ange ett datum, till exempel 2015-06-30.',
  },
  previewing: {
    title: 'Förhandsgranska',
    lead: 'Inget ändras än.',
    button: 'Förhandsgranska',
    again: 'Förhandsgranska igen',
    before: 'Innan filen kan förhandsgranskas:',
    confirmPlaces: 'Bekräfta koordinatsystemet.',
    unmapped: (rows: number) =>
      `${count(rows, 'rad', 'rader')} har värden utan motsvarighet och kommer att avvisas.`,
    working: 'Förhandsgranskar',
    cancel: 'Avbryt',
    cancelling: 'Avbryter …',
    cancelled: 'Avbrutet. Inget har ändrats och dina svar finns kvar.',
    stages,
    step: (stage: WorkStage, done: number, total: number) =>
      total > 0 ? `${stages[stage]}: ${number(done)} av ${number(total)}` : `${stages[stage]} …`,
  },
  preview: {
    title: 'Det här händer om du inför',
    undoTitle: 'Det här händer om du ångrar',
    outdated:
      'Du har ändrat dina svar efter förhandsgranskningen. Förhandsgranska igen för att se vad som gäller.',
    changed:
      'Registren har ändrats sedan förhandsgranskningen. Förhandsgranska igen för att se vad som gäller nu.',
    nothing: 'Filen ändrar ingenting: allt i den finns redan i registret.',
    sentence: (counts: Changes) =>
      changeSentence(counts, {
        added: 'läggs till',
        changed: 'ändras',
        removed: 'tas bort',
        none: 'Inga rader ändras.',
      }),
    rejected: (n: number) => `${count(n, 'rad', 'rader')} avvisas.`,
    counts: 'Antal rader',
    kinds: {
      added: 'Läggs till',
      changed: 'Ändras',
      removed: 'Tas bort',
      unchanged: 'Oförändrade',
      merged: 'Dubbletter i filen, räknas en gång',
      rejected: 'Avvisas',
      repaired: 'Lagade ytor',
    },
    leftOut: (names: readonly string[]) => `Kolumner som inte används: ${names.join(', ')}.`,
    dataAsOf: (day: string) => `Registret gäller sedan till och med ${date(day)}.`,
  },
  effect: {
    title: 'Effekten på områdenas läge',
    none: 'Inget område byter läge.',
    moves: (n: number, from: AreaStatus | null, to: AreaStatus | null) => {
      const areas = count(n, 'område', 'områden')
      if (from === null) return `${areas} kommer till listan, som ${standing(to)}`
      if (to === null) return `${areas} försvinner från listan, nu ${standing(from)}`
      return `${areas} går från ${standing(from)} till ${standing(to)}`
    },
    remaining: (before: number, after: number) =>
      before === after
        ? `Kvarstår: ${number(before)}, oförändrat`
        : `Kvarstår: ${number(before)} nu, ${number(after)} efteråt`,
    at: ({ as_of, passed_m, share_pct }: { as_of: string; passed_m: number; share_pct: number }) =>
      `Läget ${date(as_of)}, fiber inom ${distance(passed_m)}, minst ${percent(share_pct)} av adresserna.`,
    areas: 'Områden som byter läge',
    area: 'Bristområde',
    municipality: 'Kommun',
    from: 'Från',
    to: 'Till',
    standing,
  },
  differences: {
    title: 'Skillnaderna, rad för rad',
    lead: 'Välj en rad för att se den på kartan.',
    filter: 'Visa',
    all: 'Alla',
    kinds: { added: 'Läggs till', changed: 'Ändras', removed: 'Tas bort' },
    past: { added: 'Lades till', changed: 'Ändrades', removed: 'Togs bort' },
    row: 'Rad',
    what: 'Vad',
    change: 'Ändring',
    from: 'från',
    to: 'till',
    empty: 'tomt',
    geometry: 'Läge eller gräns',
    geometryChanged: 'ändrad, se kartan',
    none: 'Inga skillnader.',
    tooOld: 'Skillnaderna finns inte kvar för den här leveransen.',
    page: (from: number, to: number, total: number) =>
      `${number(from)} till ${number(to)} av ${number(total)}`,
    previous: 'Föregående',
    next: 'Nästa',
    scrolls: 'Skillnaderna, kan rullas i sidled',
    onMap: (key: string) => `Visa ${key} på kartan`,
    mapLabel: 'Skillnaderna på länets karta',
    more: (n: number) => `och ${count(n, 'fält', 'fält')} till`,
  },
  rejected: {
    title: 'Rader som avvisas',
    pastTitle: 'Rader som avvisades',
    lead: 'Rätta dem i filen med avvisade rader och skicka den. Den har en kolumn som säger vad som är fel; den behöver du inte ta bort.',
    stops:
      'De stoppar hela filen. Rätta dem i din fil och skicka den igen, eller välj under Hur att införa de rader som går; de avvisade kan du rätta och skicka efteråt.',
    later: 'De andra raderna införs. De avvisade kan du hämta, rätta och skicka efteråt.',
    line: 'Rad i filen',
    reason: 'Vad som är fel',
    some: (shown: number, total: number) => `De ${number(shown)} första av ${number(total)}.`,
    excel: 'Hämta avvisade rader (Excel)',
    csv: 'CSV',
    resend: 'Rätta och skicka igen',
    resendLead: 'Välj den rättade filen. Den läses in som en uppdatering: resten av registret rörs inte.',
    wholeLead: 'Välj hela filen, rättad.',
    wholeSend: 'Skicka den rättade filen',
    resendSend: 'Skicka de rättade raderna',
  },
  apply: {
    title: 'Inför',
    lead: 'Allt införs på en gång eller inte alls. Du kan ångra efteråt.',
    cannot: 'Det går inte att införa: rader avvisas.',
    reason: 'Varför (valfritt, står i historiken)',
    button: 'Inför ändringarna',
    undoButton: 'Ångra leveransen',
    working: 'Inför',
    cancel: 'Avbryt',
    cancelled: 'Avbrutet. Inget har ändrats.',
    sure: (removed: number) =>
      `${count(removed, 'rad', 'rader')} tas bort. Det är mer än hälften av registret. Är filen verkligen hela listan?`,
    sureYes: 'Ja, filen är hela listan',
  },
  done: {
    title: 'Infört',
    undone: 'Ångrat',
    refused: 'Inget infördes',
    sentence: (counts: Changes) =>
      changeSentence(counts, {
        added: 'lades till',
        changed: 'ändrades',
        removed: 'togs bort',
        none: 'Inga rader ändrades.',
      }),
    rejected: (n: number) => `${count(n, 'rad', 'rader')} avvisades.`,
    toDelivery: 'Till leveransen',
    toMap: 'Se läget på kartan',
    undo: 'Ångra leveransen',
    another: 'Läs in en fil till',
  },
  failed: {
    open: 'Inläsningen kunde inte hämtas.',
    read: 'Filen gick inte att läsa så. Ditt svar står kvar men är inte sparat.',
    send: 'Filen togs inte emot.',
    preview: 'Förhandsgranskningen stannade. Inget har ändrats.',
    apply: 'Inget infördes.',
    cancel: 'Det gick inte att avbryta.',
    discard: 'Inläsningen kunde inte tas bort.',
    undo: 'Det gick inte att börja ångra.',
    mapping: 'Mallen sparades inte.',
    not_reached: 'Servern svarar inte. Kontrollera uppkopplingen och försök igen.',
    busy: 'Servern har mycket att göra. Försök igen om en stund.',
    fault: 'Det blev fel på servern. Försök igen; säg till den som driver den om det händer igen.',
    signedOut: 'Du är inte längre inloggad. Öppna inloggningslänken i en annan flik och försök igen här.',
    conflict: 'Något har ändrats sedan sidan hämtades.',
    too_large:
      'Filen är större än vad servern tar emot. Zippa den, dela den, eller läs in den på kommandoraden.',
    not_found: 'Det som skulle ändras finns inte längre.',
    bad_input: 'Något i det som skickades behöver ändras.',
    retry: 'Försök igen',
    faults,
  },
}

type Changes = { readonly added: number; readonly changed: number; readonly removed: number }
type Verbs = Readonly<Record<keyof Changes | 'none', string>>

/** The first of them says what is counted: `3 rader läggs till och 2 ändras.` */
function changeSentence({ added, changed, removed }: Changes, verbs: Verbs): string {
  const said = [
    { n: added, verb: verbs.added },
    { n: changed, verb: verbs.changed },
    { n: removed, verb: verbs.removed },
  ].filter(({ n }) => n > 0)
  if (said.length === 0) return verbs.none
  return `${joined(said.map(({ n, verb }, at) => `${at === 0 ? count(n, 'rad', 'rader') : number(n)} ${verb}`))}.`
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`
}
