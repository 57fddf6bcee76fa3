// What a person has changed in the table and not saved yet. It stays while they turn pages and filter, and where saving fails.
import { SvelteMap } from 'svelte/reactivity'
import type {
  ChangedMetadata,
  MetadataChange,
  MetadataRow,
} from '../../../../api/contract/catalogue/metadata_table.ts'
import { type Failure, failureOf } from '../../../api.ts'
import { CellsRefused, type RefusedCell } from './table_client.ts'

type Cells = Readonly<Record<string, string>>
type Edited = { readonly row: MetadataRow; readonly cells: Cells }
export type SaveCells = (changed: ChangedMetadata) => Promise<MetadataChange>

export class MetadataEdits {
  is_saving = $state(false)
  failure: Failure | undefined = $state.raw()
  refused: readonly RefusedCell[] = $state.raw([])
  /** What was saved last, until something is changed again. */
  saved: MetadataChange | undefined = $state.raw()

  readonly #save: SaveCells
  readonly #edited = new SvelteMap<string, Edited>()

  constructor(save: SaveCells) {
    this.#save = save
  }

  get layers(): readonly MetadataRow[] {
    return [...this.#edited.values()].map(({ row }) => row)
  }

  get cells(): number {
    return [...this.#edited.values()].reduce((sum, { cells }) => sum + Object.keys(cells).length, 0)
  }

  /** Somebody else has changed a layer since it was fetched. */
  get is_conflict(): boolean {
    return this.failure?.problem === 'conflict'
  }

  textOf(row: MetadataRow, column: string): string {
    return this.#edited.get(row.id)?.cells[column] ?? row.cells[column] ?? ''
  }

  isChanged({ id }: MetadataRow, column: string): boolean {
    return this.#edited.get(id)?.cells[column] !== undefined
  }

  refusalOf({ id }: MetadataRow, column: string): string | undefined {
    return this.refused.find((one) => one.layer_id === id && one.column === column)?.detail
  }

  change(row: MetadataRow, column: string, text: string): void {
    if (text === this.textOf(row, column)) return
    const before = this.#edited.get(row.id)
    this.#keep(before?.row ?? row, { ...before?.cells, [column]: text })
    this.saved = undefined
    this.refused = this.refused.filter((one) => one.layer_id !== row.id || one.column !== column)
  }

  undo(): void {
    this.#edited.clear()
    this.#forgetRefusal()
  }

  /** The table was fetched anew: after a conflict what was changed here is kept over what stands there now. */
  loaded(rows: readonly MetadataRow[]): void {
    if (!this.is_conflict) return
    for (const row of rows) {
      const edited = this.#edited.get(row.id)
      if (edited) this.#keep(row, edited.cells)
    }
    this.#forgetRefusal()
  }

  async save(): Promise<boolean> {
    if (this.is_saving || this.#edited.size === 0) return false
    this.is_saving = true
    this.#forgetRefusal()
    try {
      const layers = [...this.#edited.values()].map(({ row: { id, fingerprint }, cells }) => ({
        id,
        fingerprint,
        cells: { ...cells },
      }))
      this.saved = await this.#save({ layers })
      this.#edited.clear()
      return true
    } catch (error) {
      this.failure = failureOf(error)
      if (error instanceof CellsRefused) this.refused = error.refused
      return false
    } finally {
      this.is_saving = false
    }
  }

  /** What is as it was is no change. */
  #keep(row: MetadataRow, cells: Cells): void {
    const changed = Object.entries(cells).filter(([column, text]) => text !== (row.cells[column] ?? ''))
    if (changed.length === 0) this.#edited.delete(row.id)
    else this.#edited.set(row.id, { row, cells: Object.fromEntries(changed) })
  }

  #forgetRefusal(): void {
    this.failure = undefined
    this.refused = []
  }
}
