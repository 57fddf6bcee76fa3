// A whole number as people write it, with or without spaces. Null where the field is empty, undefined where it is no such number.
export function readWholeNumber(text: string): number | null | undefined {
  const digits = text.replaceAll(/[\s\u00a0\u202f.]/g, '').replace(/(?:kr|kronor|:-)$/i, '')
  if (digits === '') return null
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined
}
