// What Swedish says of files that are sent with something.
type Limits = { readonly endings: readonly string[]; readonly megabytes: number; readonly most: number }
const either = new Intl.ListFormat('sv', { type: 'disjunction' })

export const attachments = {
  choose: 'Välj filer',
  chooseMore: 'Lägg till fler filer',
  about: (endings: readonly string[], megabytes: number, most: number) =>
    `Filer av slagen ${either.format(endings)}. Högst ${megabytes} MB per fil och ${most} filer.`,
  sent: (size: string) => `${size}, skickad`,
  waiting: (size: string) => `${size}, skickas med`,
  sending: (sent: string, size: string) => `Skickar ${sent} av ${size}`,
  progress: (name: string) => `Hur mycket av ${name} som är skickat`,
  remove: 'Ta bort',
  removed: (name: string) => `${name} är borttagen.`,
  notRemoved: (name: string) => `${name} togs inte bort.`,
  leaveOut: 'Skicka inte med',
  retry: 'Försök igen',
  notSent: (name: string) => `${name} skickades inte.`,
  faults: {
    ending: ({ endings }: Limits) => `Filer av det slaget tas inte emot. Välj ${either.format(endings)}.`,
    too_large: ({ megabytes }: Limits) =>
      `Filen är större än ${megabytes} MB. Spara den med mindre i, eller som flera filer.`,
    empty: (_: Limits) => 'Filen är tom. Välj en annan.',
    too_many: ({ most }: Limits) =>
      `Högst ${most} filer kan skickas med. Ta bort någon, eller slå ihop flera.`,
  },
}
