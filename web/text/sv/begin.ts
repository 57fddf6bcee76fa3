// The way to the first import, in Swedish.
import type { RegisterName } from '../../../api/contract/vocabulary.ts'

/** What each register is for, in one sentence. */
const purpose: Readonly<Record<RegisterName, string>> = {
  municipalities: 'Kommunernas gränser. De delar upp siffrorna och ritar kartans grund.',
  'shortage-areas': 'Länets lista: varje bristområde med namn och gräns. Börja här.',
  addresses: 'Platserna som kan anslutas. De avgör hur stor andel av ett område som har fiber.',
  coverage: 'Vilka adresser som har fiber, installerad eller i absolut närhet, och sedan när.',
  'backbone-projects': 'Stamnätsprojekten med sina ledningar.',
  'backbone-events': 'När varje projekt planerades, finansierades, började byggas och togs i drift.',
  'connection-points': 'Fiberanslutningspunkterna, där ett områdes nät kan anslutas till stamnätet.',
  applications: 'Föreningarnas ansökningar om stöd, med de ytor som de gäller.',
  'application-events': 'Vad som har hänt med varje ansökan, och när.',
}

export const begin = {
  title: 'Kom igång',
  emptyTitle: 'Inga bristområden ännu.',
  emptyNext: 'Börja med länets lista.',
  readFile: 'Läs in en fil',
  signIn:
    'För sidan Läs in behöver du vara inloggad med en roll som får läsa in filer, till exempel handläggare. Den första gången: öppna länken som servern skrev ut när den startade.',
  template: 'Hämta mall (Excel)',
  demo: 'Visa med påhittade uppgifter',
  lead: 'Bristkartan räknar fram läget ur nio register. Listan över bristområden räcker för att komma igång; varje register till gör svaret mer komplett.',
  steps: [
    'Ta den fil som du har: Excel, CSV, GeoPackage, GeoJSON eller Shapefile, zippad eller inte. Eller hämta en mall och fyll i den.',
    'Läs in den på sidan Läs in, eller med kommandot på den dator där Bristkartan är installerad.',
    'Du ser hur många rader som läggs till, ändras, tas bort eller avvisas, och varför, innan något ändras. Det går att ångra.',
  ],
  registers: 'Registren, i den ordning de läses in',
  purpose,
  columns: 'Kolumner',
  required: 'krävs',
  command: 'Kommando',
  file: 'fil.xlsx',
  rows: 'Rader nu',
  withDemo: 'Påhittade uppgifter',
  demoHow:
    'Vill du se sidan i bruk först? Starta med en tom datamapp och BRISTKARTAN_DEMO=on, så fylls den med en påhittad region på kommunernas verkliga gränser:',
  settings: 'Regionens inställningar',
  settingsHow:
    'Namn, mål, kontakter och texter står i filen region.json i datamappen. Utan den gäller en tom som inte hindrar något.',
}
