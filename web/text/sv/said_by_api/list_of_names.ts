/** Columns, layers or files as the API lists them. */
export function listOfNames(names = ''): string {
  if (names === 'no columns' || names === 'nothing') return 'inget'
  return names.replace(/ and (\d+) more$/, ' och $1 till').replaceAll('(no name)', '(utan namn)')
}
