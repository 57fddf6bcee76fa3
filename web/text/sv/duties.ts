// The pages of duty in Swedish: what the product itself can say. What the region says stands in its settings.
import { formats } from '../format.ts'

const { number, count, date } = formats('sv-SE')

export const duties = {
  notWritten:
    'Den som driver sidan har inte skrivit något här än. Texten hör hemma i installationens inställningar.',
  about: {
    title: 'Om Bristkartan',
    lead: 'Bristkartan visar vilka av länets bristområden som ännu saknar fiber, hur långt vart och ett har kommit, och vilka uppgifter som avgör.',
    who: 'Vem står bakom',
    owner: (owner: string) => `Sidan drivs av ${owner}.`,
    ownerUnknown: 'Vem som driver sidan är inte angivet.',
    programme: (name: string, money: string) => `Stödprogram: ${name}, ${money} för länet.`,
    data: 'Vad siffrorna bygger på',
    dataLead: 'Läget räknas fram ur de här registren. Dagen är den som uppgifterna räcker till.',
    register: 'Register',
    rows: 'Rader',
    upTo: 'Räcker till',
    publisher: 'Lämnat av',
    unknown: 'okänt',
    empty: 'tomt',
    version: 'Version',
    built: ({ build, api, revision }: { build: string; api: string; revision: number }) =>
      `Bygge ${build}, API ${api}, revision ${number(revision)} av uppgifterna. Revisionen ökar varje gång något läses in.`,
    openSource: 'Bristkartan är öppen källkod (MIT).',
  },
  openData: {
    title: 'Öppna data och API',
    lead: 'Allt som visas här kan hämtas fritt, utan nyckel och utan att logga in.',
    licence: 'Licens',
    licenceIs: 'Svaren är fria att använda till vad som helst:',
    start: 'Börja här',
    list: 'Alla bristområden med läge och siffror',
    indicators: 'Länets siffror',
    history: 'Siffrorna månad för månad det senaste året',
    changes: 'Alla ändringar av läge',
    documentation: 'API-dokumentation med exempel och prov i webbläsaren',
    contract: 'Kontraktet för program (OpenAPI)',
    examples: 'Exempel',
    inTerminal: 'I terminalen',
    inPython: 'I Python',
    inQgis: 'I QGIS: lägg till ett vektortilelager med den här adressen',
    layers: 'Kartlager',
    layersLead: 'Varje lager finns som vektortiles. Bara fält som får lämnas ut står med.',
    catalogue: 'Alla kartlager: karta, filer, villkor och exempel',
    layer: 'Lager',
    objects: 'Objekt',
    fields: 'Fält',
    tiles: 'Vektortiles',
    closed: 'Det som inte står här lämnas inte ut. Organisationsnummer som är personnummer visas aldrig.',
  },
  accessibility: {
    title: 'Tillgänglighetsredogörelse',
    lead: (owner: string) =>
      `${owner || 'Den som driver sidan'} vill att alla ska kunna använda Bristkartan. Här står hur sidan uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du kan anmäla fler.`,
    how: 'Hur tillgänglig är sidan?',
    compliance: {
      full: 'Sidan uppfyller kraven i WCAG 2.1 nivå AA (EN 301 549). Målet är WCAG 2.2.',
      partial:
        'Sidan uppfyller delvis kraven i WCAG 2.1 nivå AA (EN 301 549). Målet är WCAG 2.2. Bristerna står nedan.',
      none: 'Sidan uppfyller inte kraven i WCAG 2.1 nivå AA (EN 301 549). Bristerna står nedan.',
    },
    notAssessed: 'Ingen granskning är redovisad för den här installationen.',
    shortcomings: 'Kända brister',
    noShortcomings: 'Inga brister är kända.',
    cannot: 'Om du inte kan använda någon del',
    ask: 'Hör av dig, så hjälper vi dig att få uppgifterna på ett annat sätt. Allt i kartan finns också i listan och i tabellen, som kan skrivas ut eller sparas.',
    tested: 'Hur sidan är granskad',
    assessedOn: (day: string) => `Senast granskad ${date(day)}.`,
    supervision: 'Tillsyn',
    supervisor:
      'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du anmäla det till Digg.',
    report: 'Anmäl till Digg',
  },
  privacy: {
    title: 'Personuppgifter',
    what: 'Vad sidan själv gör',
    points: [
      'Serverns logg har tid, fråga och svarstid, men inte din IP-adress, inte vad du söker efter och inte vilken plats du frågar om.',
      'Inget skickas till någon annan: kartan, typsnitten och allt annat kommer från den här servern.',
      'Trycker du på Min plats frågar webbläsaren dig först. Läget används för att visa kartan och svara på din fråga, och sparas inte.',
      'Datum, filter, språk och utseende står i sidans adress, inte i webbläsarens minne.',
      'Organisationsnummer som är personnummer visas aldrig. Uppgifter om enskilda adresser visas bara om den som ansvarar för registret har öppnat dem.',
    ],
    register: 'Uppgifter som sparas',
    registerLead:
      'Det här sparas om personer, varför och hur länge. När någon annan läser dina uppgifter noteras det i granskningsloggen.',
    own: 'Har du ett konto kan du se och hämta allt som finns om dig, och radera kontot:',
    columns: {
      what: 'Uppgift',
      whose: 'Vems',
      why: 'Varför',
      legal_basis: 'Rättslig grund',
      how_long: 'Hur länge',
    },
    fields: (n: number) => count(n, 'fält', 'fält'),
    ask: 'Frågor om personuppgifter',
  },
  cookies: {
    title: 'Kakor',
    lead: 'Sidan använder bara de kakor som behövs för att logga in och vara inloggad. Därför frågar den inte om lov. Den som bara läser får inga.',
    name: 'Kaka',
    purpose: 'Vad den gör',
    life: 'Hur länge',
    session: 'Håller dig inloggad. Sätts när du loggar in, och tas bort när du loggar ut.',
    signIn:
      'Hör ihop svaret från inloggningstjänsten med den som började logga in. Slutar på tjänstens kortnamn.',
    minutes: (n: number) => `högst ${number(n)} minuter`,
    inTab:
      'Ingen kaka: håller en inbjudan som du har öppnat, medan du loggar in. Skickas inte med av sig självt.',
    tab: 'tills du har tagit emot inbjudan eller stänger fliken',
    hours: (n: number) => `${number(n)} timmar`,
    noOthers: 'Ingen statistik, inga kakor från andra, och inget mer sparas i webbläsaren.',
  },
  contact: {
    title: 'Kontakt',
    lead: 'Läget beskriver området, inte det enskilda huset. Gäller frågan din egen fastighet, börja med kommunen eller fiberföreningen.',
    none: 'Den som driver sidan har inte angett någon kontakt än.',
  },
}
