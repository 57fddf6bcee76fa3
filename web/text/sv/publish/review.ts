// What Swedish says of seeing a layer as everybody will, and of publishing it.
import type { UseKind } from '../../../../api/contract/catalogue/catalogue_codes.ts'
import { formats } from '../../format.ts'

const { number, count } = formats('sv-SE')

const ways: Readonly<Record<string, string>> = {
  page: 'Sidan',
  features: 'Tabellen och API:et',
  tiles: 'Kartan',
  metadata: 'Metadata',
  download: 'Hämtat',
} satisfies Record<UseKind, string>

export const review = {
  seen: {
    title: 'Förhandsvisa',
    summary: (open: number, all: number) => `${number(open)} av ${count(all, 'fält', 'fält')} blir öppna`,
    lead: 'Så här blir det för alla när lagret är publicerat.',
    layerHeld:
      'Lagret visas inte för någon utanför organisationen: det är inte klassat med konfidentialitet 0.',
    open: 'Det här visas',
    held: 'Det här hålls inne',
    nothingHeld: 'Inget hålls inne.',
    nothingOpen: 'Inga fält visas än.',
    unclassified: 'inte klassat än',
    level: (k: number) => `konfidentialitet ${number(k)}`,
    counts: (below: number) => `antal under ${number(below)} visas inte`,
    mapLabel: 'Karta över lagret som alla ser det',
    rows: 'Så ser de första raderna ut för alla',
  },
  publish: {
    title: 'Publicera',
    lead: 'Samma minut finns lagret på kartan, i API:et, som filer att hämta och i katalogen.',
    blockers: 'Det här är kvar',
    noBlockers: 'Inget hindrar att lagret publiceras.',
    fourEyes: 'Organisationen vill ha fyra ögon: den som har gjort utkastet kan inte själv publicera det.',
    oneMay: 'Du får publicera själv.',
    youMay: 'Du får publicera, eftersom någon annan har gjort utkastet.',
    youMayNot: 'Skicka det till granskning. En annan publicist i organisationen publicerar det.',
    waiting: 'Det är skickat till granskning och väntar på en annan publicist.',
    submit: 'Skicka till granskning',
    publish: 'Publicera lagret',
    publishChanges: 'Publicera ändringarna',
    giveBack: 'Skicka tillbaka',
    reason: 'Skäl',
    returnReason: 'Vad behöver ändras?',
    reasonFault: 'Skriv ett skäl.',
    withdrawn: 'Lagret är avpublicerat.',
    nothingNew: 'Allt är publicerat. Ändra något, så blir det ett nytt utkast.',
    done: {
      submit: 'Lagret är skickat till granskning.',
      return: 'Lagret är skickat tillbaka.',
      publish: 'Lagret är publicerat.',
      withdraw: 'Lagret är avpublicerat.',
      discard: 'Utkastet är borttaget. Det publicerade är kvar som det var.',
    },
    failed: {
      submit: 'Lagret är inte skickat till granskning.',
      return: 'Lagret är inte skickat tillbaka.',
      publish: 'Lagret är inte publicerat.',
      withdraw: 'Lagret är inte avpublicerat.',
      discard: 'Utkastet är inte borttaget.',
    },
    see: 'Se lagret som alla ser det',
  },
  withdraw: {
    title: 'Avpublicera',
    lead: 'Lagret försvinner från kartan, API:et, filerna och katalogen. Lagrets adress säger att det har funnits, och varför det är borta.',
    reason: 'Varför avpubliceras det?',
    button: 'Avpublicera lagret',
    sure: 'Den som använder lagret i dag förlorar det. Avpublicera?',
    yes: 'Ja, avpublicera',
    no: 'Nej, behåll det',
  },
  discard: {
    button: 'Ta bort utkastet',
    sure: 'Det som står i utkastet går förlorat. Det publicerade är kvar som det är. Ta bort?',
    sureAll: 'Lagret har aldrig varit publicerat: filen och allt som är skrivet går förlorat. Ta bort?',
    yes: 'Ja, ta bort',
    no: 'Nej, behåll det',
  },
  use: {
    title: 'Användning',
    lead: 'Antal frågor varje dag och på vilket sätt. Ingen person räknas eller följs.',
    none: 'Ingen har använt lagret än.',
    total: (times: number) => `${count(times, 'gång', 'gånger')} de senaste dagarna`,
    day: 'Dag',
    all: 'Alla sätt',
    /** A download with its format: `download:gpkg`. */
    way: (way: string) => {
      const [kind = '', format] = way.split(':')
      return [ways[kind] ?? kind, format].filter(Boolean).join(' .')
    },
    scrolls: 'Användning varje dag, rullas i sidled',
    curve: (days: number, most: number) =>
      `Kurva över ${count(days, 'dag', 'dagar')}, som mest ${count(most, 'gång', 'gånger')} på en dag`,
    table: 'Varje dag i en tabell',
  },
}
