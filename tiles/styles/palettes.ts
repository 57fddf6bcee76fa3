// Colours that people with any colour vision tell apart.

/** Viridis in five steps (Smith and van der Walt, CC0): evenly lighter from the lowest to the highest, also in grey. */
export const rampColours = ['#440154', '#3B528B', '#21918C', '#5EC962', '#FDE725'] as const

/** Okabe and Ito's eight (2008) without black and the yellow that is lost on white, then Tol's muted ones (2021). */
const distinct = [
  '#0072B2',
  '#E69F00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#D55E00',
  '#332288',
  '#999933',
  '#882255',
  '#44AA99',
  '#DDCC77',
  '#AA4499',
] as const

/** At most twelve are told apart by anybody; more classes than that take them again. */
export function classColours(classes: number): readonly string[] {
  return distinct.slice(0, Math.max(1, Math.min(classes, distinct.length)))
}

/** From low to high, in as many steps as there are classes: parts of the ramp, blended between its colours. */
export function graduatedColours(classes: number, ramp: readonly string[] = rampColours): string[] {
  if (classes <= 1) return [blend(ramp, 0.5)]
  return Array.from({ length: classes }, (_, nth) => blend(ramp, nth / (classes - 1)))
}

function blend(colours: readonly string[], share: number): string {
  const place = share * (colours.length - 1)
  const lower = Math.min(Math.floor(place), colours.length - 2)
  const [from, to] = [rgbOf(colours[lower] ?? ''), rgbOf(colours[lower + 1] ?? '')]
  const part = place - lower
  const hex = (nth: 0 | 1 | 2) =>
    Math.round(from[nth] + (to[nth] - from[nth]) * part)
      .toString(16)
      .padStart(2, '0')
  return `#${hex(0)}${hex(1)}${hex(2)}`.toUpperCase()
}

export function rgbOf(colour: string): [red: number, green: number, blue: number] {
  const number = Number.parseInt(colour.slice(1), 16)
  return Number.isNaN(number) ? [0, 0, 0] : [(number >> 16) & 255, (number >> 8) & 255, number & 255]
}
