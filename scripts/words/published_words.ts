// What became of a file that was to be published.
import type { PublishDone } from '../../api/commands/publish_command.ts'

export function publishedWords({ id, became, version, rows, blockers, notes }: PublishDone): string {
  const what = {
    published: `Published: ${id}, version ${version}, ${rows} rows.`,
    submitted: `Submitted for review: ${id}, ${rows} rows. Somebody else publishes it.`,
    draft: `A draft: ${id}, ${rows} rows. Nobody but its publisher sees it.`,
  }[became]
  const missing = blockers.map(({ field, words }) => `  ${field === null ? '' : `${field}: `}${words.en}`)
  return [
    what,
    ...notes.map((note) => `Note: ${note}`),
    ...(missing.length > 0 ? ['Before it can be published:', ...missing] : []),
  ].join('\n')
}
