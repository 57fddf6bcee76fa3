// Statements that treat every register alike stand in files with {places} for a register's own names.

/** Puts names from the registers' fixed lists (already quoted) into the places of a statement. */
export function filledSql(sql: string, places: Readonly<Record<string, string>>): string {
  return sql.replaceAll(/\{([a-z]\w*)\}/g, (whole, place: string) => {
    const text = places[place]
    if (text === undefined) throw new Error(`The statement has a place ${whole} that nothing fills.`)
    return text
  })
}
