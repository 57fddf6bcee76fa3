// Whether a text that everybody will read seems to hold an e-mail address, a telephone number or a personal identity number: a warning, no more.
const forms = [
  /\S+@\S+\.\S+/,
  // Swedish personal identity numbers, with or without century.
  /\b(?:\d{2})?\d{6}[-+ ]?\d{4}\b/,
  /(?:\+46[ -]?|\b0)\d(?:[ -]?\d){6,9}\b/,
]

export function looksPersonal(text: string): boolean {
  return forms.some((form) => form.test(text))
}
