/** Ten digits (or twelve, with 16 in front) whose third is at least 2, and whose last is their check digit. */
export function isOrganisationNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '').replace(/^16(?=\d{10}$)/, '')
  return /^\d{2}[2-9]\d{7}$/.test(digits) && luhnSum(digits) % 10 === 0
}

/** Every other digit doubled, from the first of ten; the digits of all products summed. */
function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return sum + (product > 9 ? product - 9 : product)
  }, 0)
}
