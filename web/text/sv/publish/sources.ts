// What Swedish says of sources: where layers come from without being uploaded.
import { formats } from '../../format.ts'
import { sourceLayers } from './source_layers.ts'
import { sourceProblems } from './source_problems.ts'

const { number, count, choose, date, moment } = formats('sv-SE')

export const sources = {
  title: 'Källor',
  lead: 'En källa är en tjänst eller en mapp där lagren redan finns. De hämtas därifrån, så att ingen behöver skicka filer.',
  back: 'Publicera',
  toSources: 'Källor: hämta lager utan att skicka filer',
  toMetadata: 'Metadata för flera lager på en gång',
  yours: 'Dina källor',
  total: (shown: number) => count(shown, 'källa', 'källor'),
  none: 'Inga källor än.',
  noneNext: 'Registrera den första här nedanför.',
  facts: { fetched: 'Senast hämtad', next: 'Nästa gång', layers: 'Lager' },
  never: 'Inte än',
  fetched: moment,
  /** Whole days are counted, so the hour is not promised. */
  next: date,
  nextSoon: 'Inom ett dygn',
  nextByHand: 'När någon ber om det',
  layersOf: ({ approved, offered, left_out, gone }: Readonly<Record<LayerCount, number>>) => {
    const said = [
      approved > 0 && `${number(approved)} ${choose(approved, 'godkänt', 'godkända')}`,
      offered > 0 && `${number(offered)} att ta ställning till`,
      left_out > 0 && `${number(left_out)} ${choose(left_out, 'utelämnat', 'utelämnade')}`,
      gone > 0 && `${number(gone)} som inte finns längre`,
    ].filter(Boolean)
    return said.length === 0 ? 'Inga' : said.join(', ')
  },
  waits: {
    source: 'Något är fel på källan.',
    layers: (layers: number) => `${count(layers, 'lager', 'lager')} med något att titta på.`,
  },
  work: {
    waiting: 'Väntar på sin tur: källor hämtas en i taget.',
    looking: 'Ser efter vad källan har.',
    taking: (done: number, total: number) =>
      `Hämtar: ${number(done)} av ${count(total, 'lager', 'lager')} klara.`,
  },
  register: {
    title: 'Registrera en källa',
    lead: 'Inget blir öppet av sig självt. Först visas vad källan har, sedan godkänner du lager, och de blir utkast.',
    organisation: 'Vem publicerar?',
    organisationFault: 'Välj vem som publicerar.',
    noOrganisation: 'Du är inte publicist för någon organisation än. Be den som administrerar Bristkartan.',
    name: 'Namn',
    nameHint: 'Som källan ska heta i listan, till exempel «Länsstyrelsens WFS».',
    nameFault: 'Skriv ett namn.',
    kind: 'Slag',
    kindFault: 'Välj vilket slag av källa det är.',
    kindHints: {
      folder: 'Filer i en mapp på servern. Den som driver servern gör mappen.',
      ogc_api_features: 'Adressen till tjänstens startsida.',
      wfs: 'Adressen till tjänsten.',
      arcgis_rest: 'Adressen till en FeatureServer, en MapServer eller en katalog med tjänster.',
    },
    folder: 'Mappens namn',
    folderHint: 'Bara namnet, som den som driver servern har sagt det.',
    folderFault: 'Skriv mappens namn.',
    address: 'Adress',
    addressHints: {
      ogc_api_features: 'Till exempel https://geodata.example.se/ogc.',
      wfs: 'Till exempel https://geodata.example.se/wfs.',
      arcgis_rest: 'Till exempel https://geodata.example.se/arcgis/rest/services.',
      folder: '',
    },
    addressFault: 'Skriv hela adressen, med https://.',
    metadata: 'Metadata',
    metadataHint:
      'Det som källan själv säger läses alltid. Välj här om det finns ISO 19139 någon annanstans.',
    metadataNone: 'Bara det som källan själv har',
    metadataAddress: 'Adress till metadata',
    schedule: 'Hur ofta hämtas den?',
    send: 'Registrera källan',
    failed: 'Källan är inte registrerad.',
    host: {
      refused: (host: string) => `Källor får inte hämtas från ${host} än.`,
      whom: 'Be den som administrerar Bristkartan att tillåta värden, och registrera sedan källan.',
      contact: 'Kontakt',
      allow: (host: string) => `Tillåt ${host} och fortsätt`,
    },
  },
  one: {
    back: 'Källor',
    unknown: 'Källan finns inte, eller är inte din.',
    unknownHint: 'Den kan ha tagits bort.',
    notOpened: 'Källan kunde inte läsas.',
    retry: 'Försök igen',
    refresh: 'Hämta nu',
    said: {
      refresh: 'Hämtningen är klar.',
      approve: (layers: number, is_working: boolean) =>
        `${count(layers, 'lager godkänt', 'lager godkända')}.${is_working ? ' Deras data hämtas nu.' : ''}`,
      leave_out: (layers: number) => `${count(layers, 'lager utelämnat', 'lager utelämnade')}.`,
      save: 'Ändringarna är sparade.',
    },
    failed: {
      refresh: 'Hämtningen har inte börjat.',
      approve: 'Lagren är inte godkända.',
      leave_out: 'Lagren är inte utelämnade.',
      save: 'Ändringarna är inte sparade.',
      remove: 'Källan är inte borttagen.',
    },
    settings: 'Ändra källan',
    settingsHint:
      'Lager som inte finns på en ny adress står kvar som de är och får läget «Finns inte längre».',
    save: 'Spara',
    remove: 'Ta bort källan',
    removeSure:
      'Lagren som har kommit från källan ligger kvar som de är, men hämtas inte på nytt. Ta bort källan?',
    removeYes: 'Ja, ta bort källan',
    removeNo: 'Behåll',
  },
  report: {
    title: 'Senaste hämtningen',
    never: 'Källan har inte hämtats än.',
    when: (at: string) => `Klar ${moment(at)}.`,
    good: (approved: number) =>
      approved === 0
        ? 'Källan svarade som den ska.'
        : `Källan svarade som den ska, och ${count(approved, 'godkänt lager är', 'godkända lager är')} som i källan.`,
    ofSource: 'Om källan',
    ofLayers: 'Om enskilda lager',
    earlier: (fetchings: number) => `Tidigare hämtningar (${number(fetchings)})`,
    fetching: (at: string, approved: number) =>
      `${moment(at)}: ${count(approved, 'godkänt lager', 'godkända lager')}.`,
    nothingWrong: 'Inget fel.',
    wrong: (problems: number) => `${count(problems, 'sak', 'saker')} att titta på`,
    sameFor: (layers: number) => `Gäller ${count(layers, 'lager', 'lager')}`,
  },
  layers: sourceLayers,
  problems: sourceProblems,
  hosts: {
    title: 'Tillåtna värdar',
    lead: 'Källor hämtas bara härifrån. Adresser inne i ett nät hämtas aldrig, vad som än är tillåtet.',
    none: 'Ingen värd är tillåten än, så bara mappar på servern kan vara källor.',
    scrolls: 'Tillåtna värdar, rullas i sidled',
    host: 'Värd',
    since: 'Tillåten sedan',
    actions: 'Ta bort',
    add: 'Ny värd',
    addHint: 'Bara namnet, till exempel geodata.example.se. Med port bara om den inte är den vanliga.',
    addFault: 'Skriv värdens namn, till exempel geodata.example.se.',
    allow: 'Tillåt',
    remove: 'Ta bort',
    removeWhat: (host: string) => `Ta bort ${host}`,
    removeSure: (host: string) =>
      `Källor på ${host} kan då inte hämtas på nytt. Lagren ligger kvar. Ta bort?`,
    removeYes: 'Ja, ta bort',
    removeNo: 'Behåll',
    added: (host: string) => `${host} är tillåten.`,
    removed: (host: string) => `${host} är inte tillåten längre.`,
    failed: 'Det är inte sparat.',
  },
}

type LayerCount = 'offered' | 'approved' | 'left_out' | 'gone'
