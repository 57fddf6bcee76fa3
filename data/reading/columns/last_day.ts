// A column of theirs whose date is the last day that still counts (t.o.m., till och med), where ours is the first that does not.

/** Ours ends a period, and the name of theirs says that its day belongs to it. */
export function isLastDay(ours: string, theirs: string): boolean {
  return (
    ours.endsWith('_to') &&
    / (t ?o ?m|tomdatum|till ?och ?med|sista|through|inclusive|last) /.test(words(theirs))
  )
}

export function lastDayNote(ours: string, theirs: string): string {
  return `${theirs} names the last day that still counts: ${ours}, the first day that does not, is the day after it.`
}

/** `GiltigTom`, `giltig_tom` and `Giltig t.o.m.` as words between blanks. */
function words(name: string): string {
  const parted = name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
  return ` ${parted.replace(/[^\p{L}\d]+/gu, ' ').trim()} `
}
