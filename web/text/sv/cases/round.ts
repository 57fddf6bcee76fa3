// A round of decisions, in Swedish.
import { formats } from '../../format.ts'

const { count, date, number } = formats('sv-SE')

export const round = {
  title: 'Beslutsomgång',
  lead: 'För in samma händelse, med samma datum, för många ansökningar på en gång. Du får se vad det gör innan något ändras. Det blir en leverans som går att ångra.',
  numbers: 'Diarienummer',
  numbersHint: 'Klistra in dem som de står: på varsin rad, eller med komma eller mellanslag mellan.',
  numbersMissing: 'Klistra in minst ett diarienummer.',
  unknown: (ids: readonly string[]) =>
    `${ids.length === 1 ? 'Det här numret finns' : 'De här numren finns'} inte i registret: ${ids.join(', ')}. Rätta eller ta bort ${ids.length === 1 ? 'det' : 'dem'}.`,
  date: 'Beslutsdatum',
  dateWrong: 'Ange datumet för besluten. Det kan inte ligga framåt i tiden.',
  status: 'Händelse',
  note: 'Anteckning till händelsen',
  noteHint: 'Får lämnas tom. Den är öppen för alla.',
  reason: 'Skäl till leveransen',
  reasonHint: 'Får lämnas tomt. Till exempel protokollets nummer.',
  look: 'Se vad det gör',
  looking: 'Räknar …',
  lookFailed: 'Det gick inte att räkna ut. Allt du skrev är kvar.',
  result: 'Det här händer',
  summary: (fresh: number, there: number) =>
    `${count(fresh, 'händelse förs', 'händelser förs')} in${there > 0 ? `, ${number(there)} finns redan` : ''}.`,
  nothing: 'Alla händelser finns redan. Det finns inget att föra in.',
  hindered: (unknown: number) =>
    `Inget förs in förrän ${count(unknown, 'okänt nummer är rättat eller borttaget', 'okända nummer är rättade eller borttagna')}.`,
  repeated: (times: number) =>
    `${count(times, 'nummer stod', 'nummer stod')} mer än en gång och räknas en gång.`,
  scrolls: 'Ansökningarna, en rad för varje',
  columns: {
    id: 'Diarienummer',
    association: 'Förening',
    now: 'Läge nu',
    becomes: 'Blir',
    warnings: 'Att tänka på',
  },
  since: (day: string) => `sedan ${date(day)}`,
  stays: 'Oförändrat',
  changed: 'Du har ändrat något sedan du såg efter. Se vad det gör igen innan du för in det.',
  apply: (events: number) => `För in ${count(events, 'händelse', 'händelser')}`,
  applying: 'För in …',
  applied: (events: number, day: string) =>
    `${count(events, 'händelse är införd', 'händelser är införda')} med datum ${date(day)}.`,
  applyFailed: 'Beslutsomgången fördes inte in. Allt du skrev är kvar.',
  delivery: 'Se leveransen',
  toQueue: 'Till ärendena',
  another: 'För in en omgång till',
}
