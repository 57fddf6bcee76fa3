// "It opens" is no proof that a file is sound: every block of every register is read once, and the engine checks its sums.
import { z } from 'zod'
import { AppError } from '../../api/contract/problem.ts'
import type { DataFolder } from '../data_folder.ts'
import type { Database } from '../database/database.ts'
import { filledSql } from '../database/filled_sql.ts'
import { sqlFile } from '../database/sql_file.ts'
import { registerPlaces } from '../registers/register_sql.ts'
import { registers } from '../registers/registers.ts'
import { damaged } from './opened_or_explained.ts'

const sql = sqlFile(import.meta.url, './read_every_block.sql')

export async function assertWholeRegisters(database: Database, folder: DataFolder): Promise<void> {
  for (const register of Object.values(registers))
    try {
      await database.rows(filledSql(sql, registerPlaces(register)), {}, z.unknown())
    } catch (error) {
      if (error instanceof AppError) throw error
      throw damaged(folder, error instanceof Error ? error.message : String(error))
    }
}
