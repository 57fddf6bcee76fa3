// Which fields hold what looks like personal data: how many values, never the values. A publisher is asked about each before it goes out.
import { z } from 'zod'
import type { DataColumn } from '../../api/contract/catalogue/layer_description.ts'
import { type PersonalFinding, personalLooks } from '../../api/contract/catalogue/publishing.ts'
import type { Connection } from '../database/connection.ts'
import { filledSql } from '../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../database/sql_file.ts'
import { folded } from '../mapping/folded.ts'
import { firstNames } from './first_names.ts'

const looksSql = sqlFile(import.meta.url, './personal_looks.sql')
const whole = z.int()
const counts = z.object({
  filled: whole,
  personal_identity_number: whole,
  name: whole,
  telephone: whole,
  email: whole,
})

/** What a column is called whose values are of people: any capitalised words in it are a name. */
const ofPeople =
  /^(for|efter)namn|person(namn)?$|^kontakt(person|namn)?$|agare$|agarnamn|innehavare|sokande$|handlaggare|ansvarig|upplatare|ombud$|firstname|lastname|surname|owner|contact(person)?$/
/** What may as well be called after places and things. */
const ofAnything = /namn|name|kontakt|agare/
const ofTelephones = /tele?fon|^tel(nr|nummer)?$|mobil|phone/

/** In a column that promises no names, some may be there by chance: those of streets, ships, and wells. */
const fewest_pct = 10

type Looked = {
  /** What stands after `from`: the rows, in columns as `columns` names them. */
  readonly from: string
  readonly columns: readonly DataColumn[]
}

export async function personalFindings(
  connection: Pick<Connection, 'rows'>,
  { from, columns }: Looked,
): Promise<PersonalFinding[]> {
  const found: PersonalFinding[] = []
  for (const { name, type, column } of columns) {
    if (type !== 'text' && type !== 'integer') continue
    const header = folded(name)
    const sql = filledSql(looksSql, { from, column: quotedIdentifier(column) })
    const asked = {
      is_person: type === 'text' && ofPeople.test(header),
      is_telephone: ofTelephones.test(header),
      first_names: firstNames,
    }
    const [counted] = await connection.rows(sql, asked, counts)
    if (!counted) continue
    const { filled: of } = counted
    const isNamed = asked.is_person || ofAnything.test(header)
    for (const looks_like of personalLooks) {
      const rows = counted[looks_like]
      const isByChance = looks_like === 'name' && !isNamed && rows * 100 < of * fewest_pct
      if (rows > 0 && !isByChance) found.push({ field: name, looks_like, rows, of })
    }
  }
  return found
}
