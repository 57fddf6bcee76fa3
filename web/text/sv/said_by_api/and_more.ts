/** `a, b and 7 more`, as the API lists many. */
export function andMore(names: string): string {
  return names.replace(/ and (\d+) more$/, ' och $1 till')
}
