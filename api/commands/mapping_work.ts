// What `npm run mappings` does, here or in a running server.
import { z } from 'zod'
import type { Installation } from '../../data/deliveries/delivery.ts'
import { removeMapping, savedMapping, savedMappings, saveMapping } from '../../data/mapping/saved_mappings.ts'
import { type Mapping, mapping, mappingContent, mappingName } from '../contract/mapping.ts'
import { noSuchMapping } from '../import_mappings/no_such_mapping.ts'

export const mappingWork = z.discriminatedUnion('task', [
  z.strictObject({ task: z.literal('list') }),
  z.strictObject({ task: z.literal('export'), name: z.string() }),
  z.strictObject({ task: z.literal('import'), name: mappingName, content: mappingContent }),
  z.strictObject({ task: z.literal('remove'), name: z.string() }),
])
export type MappingWork = z.infer<typeof mappingWork>

/** The mappings that it was about: all, or the one that was exported, saved or removed. */
export const mappingsDone = z.array(mapping)

export async function workOnMappings(
  { database, now }: Pick<Installation, 'database' | 'now'>,
  work: MappingWork,
): Promise<Mapping[]> {
  if (work.task === 'list') return savedMappings(database)
  if (work.task === 'import')
    return [(await saveMapping(database, work.name, { content: work.content, now: now() })).mapping]
  const found = await (work.task === 'export' ? savedMapping : removeMapping)(database, work.name)
  if (!found) throw noSuchMapping(work.name)
  return [found]
}
