// Dates as ISO text: they compare as they stand.
const day_ms = 86_400_000

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + Math.round(days) * day_ms).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day_ms
}

export function latest(...dates: readonly string[]): string {
  return dates.reduce((late, date) => (date > late ? date : late))
}

export function earliest(...dates: readonly string[]): string {
  return dates.reduce((early, date) => (date < early ? date : early))
}

/** Offices decide on weekdays, and not at Christmas. */
export function workday(date: string): string {
  const day = date.slice(5)
  if (day >= '12-21') return workday(`${Number(date.slice(0, 4)) + 1}-01-08`)
  if (day <= '01-06') return workday(`${date.slice(0, 4)}-01-08`)
  if (day === '05-01' || day === '06-06') return workday(addDays(date, 1))
  const weekday = new Date(date).getUTCDay()
  if (weekday === 0) return addDays(date, 1)
  return weekday === 6 ? addDays(date, -1) : date
}

/** When operators report: by quarter until 2012, then by month, and in the middle of some months. */
export const reportDates: readonly string[] = [
  2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020,
].flatMap((year) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((month) => {
    const first = `${year}-${String(month).padStart(2, '0')}`
    if (year < 2012) return month % 3 === 1 ? [`${first}-01`] : []
    return month === 10 && year % 2 === 1 ? [`${first}-01`, `${first}-15`] : [`${first}-01`]
  }),
)

/** The first report on the date or after it; none after 2020. */
export function reportFrom(date: string): string | undefined {
  return reportDates.find((report) => report >= date)
}
