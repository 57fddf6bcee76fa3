// The words of data quality in Swedish. What a check means and how it is mended are the data's own.
import type { Severity } from '../../../api/contract/vocabulary.ts'
import { formats } from '../format.ts'

const { number, count, date } = formats('sv-SE')

const severity: Readonly<Record<Severity, string>> = {
  fault: 'Kan inte stämma.',
  suspicion: 'Kan vara rätt: se efter.',
}

export const dataQuality = {
  title: 'Datakvalitet',
  lead: 'Vad i registren som inte kan stämma, eller som bör ses över. Inget här stoppar en inläsning.',
  checkedAt: (day: string) => `Räknat på registren som de är nu, mot dagens datum, ${date(day)}.`,
  found: (broken: number, checks: number) =>
    `${number(broken)} av ${count(checks, 'kontroll', 'kontroller')} har rader att se över.`,
  allPass: 'Alla kontroller är utan anmärkning.',
  passes: (passed: number) => `${count(passed, 'kontroll', 'kontroller')} utan anmärkning`,
  pass: 'Utan anmärkning',
  rows: (rows: number) => count(rows, 'rad', 'rader'),
  severity,
  meaning: 'Vad det betyder',
  mending: 'Så rättar du',
  back: 'Alla kontroller',
  unknown: 'Den kontrollen finns inte.',
  noRows: 'Inga rader bryter mot regeln.',
  caption: (shown: number, total: number) =>
    shown < total
      ? `De första ${number(shown)} av ${number(total)} rader. Alla finns i filerna.`
      : count(total, 'rad', 'rader'),
  scrolls: 'Rader som bryter mot regeln',
  map: 'Karta över raderna',
  key: 'Id',
  open: 'Öppna',
  openWhat: (id: string) => `Öppna ${id}`,
  showOnMap: (id: string) => `Visa ${id} på kartan`,
  download: 'Ladda ned raderna',
  sendBack: 'Rätta i CSV- eller Excelfilen och läs in den: resten av registret rörs inte.',
  sendBackLink: 'Läs in de rättade raderna',
  yes: 'ja',
  no: 'nej',
}
