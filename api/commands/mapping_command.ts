// What `npm run mappings` does.

import { z } from 'zod'
import { operatorByCommand } from '../../data/audit/entry.ts'
import { removeMapping, savedMapping, savedMappings, saveMapping } from '../../data/mapping/saved_mappings.ts'
import { mapping, mappingContent, mappingName } from '../contract/mapping.ts'
import { noSuchMapping } from '../import_mappings/no_such_mapping.ts'
import { command } from './command.ts'

const mappingWork = z.discriminatedUnion('task', [
  z.strictObject({ task: z.literal('list') }),
  z.strictObject({ task: z.literal('export'), name: z.string() }),
  z.strictObject({ task: z.literal('import'), name: mappingName, content: mappingContent }),
  z.strictObject({ task: z.literal('remove'), name: z.string() }),
])
export type MappingWork = z.infer<typeof mappingWork>

export const workOnMappings = command({
  path: '/mappings',
  work: mappingWork,
  /** The mappings that it was about: all, or the one that was exported, saved or removed. */
  done: z.array(mapping),
  async run({ database, now }, work) {
    if (work.task === 'list') return savedMappings(database)
    if (work.task === 'import')
      return [
        (await saveMapping(database, work.name, { content: work.content, now: now(), by: operatorByCommand }))
          .mapping,
      ]
    const found = await (work.task === 'export'
      ? savedMapping(database, work.name)
      : removeMapping(database, work.name, operatorByCommand))
    if (!found) throw noSuchMapping(work.name)
    return [found]
  },
})
