// The columns of the programme's money in an Excel file.
import type { MoneySums } from '../../contract/cases/programme_money.ts'
import type { ExcelColumn } from '../excel/excel_file.ts'

type Row = MoneySums & { readonly label: string; readonly left_sek?: number | null }
type Language = 'sv' | 'en'

export function moneyColumns(language: Language): ExcelColumn<Row>[] {
  const of = (
    words: Readonly<Record<Language, string>>,
    value: (row: Row) => number | null,
  ): ExcelColumn<Row> => ({
    heading: words[language],
    kind: 'number',
    width: 18,
    value,
  })
  return [
    { heading: { sv: 'År', en: 'Year' }[language], kind: 'text', value: ({ label }) => label },
    of({ sv: 'Ansökningar', en: 'Applications' }, ({ applications }) => applications),
    of({ sv: 'Sökt (kr)', en: 'Applied (SEK)' }, ({ applied_sek }) => applied_sek),
    of({ sv: 'Beviljade', en: 'Granted' }, ({ granted_applications }) => granted_applications),
    of({ sv: 'Beviljat (kr)', en: 'Granted (SEK)' }, ({ granted_sek }) => granted_sek),
    of({ sv: 'Utbetalt (kr)', en: 'Paid (SEK)' }, ({ paid_sek }) => paid_sek),
    of({ sv: 'Beviljat, ej utbetalt (kr)', en: 'Granted, not paid (SEK)' }, ({ unpaid_sek }) => unpaid_sek),
    of(
      { sv: 'Kvar av programmet (kr)', en: 'Left of the programme (SEK)' },
      ({ left_sek }) => left_sek ?? null,
    ),
  ]
}
