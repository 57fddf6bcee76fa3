// Browser and system in a few words, so that the owner of a session knows it again; nothing finer is kept.
import Bowser from 'bowser'
import type { Context } from 'hono'

const longest = 60

/** Of a browser that it does not know, Bowser repeats what it calls itself. */
export function deviceOf(context: Context): string {
  const header = context.req.header('user-agent')
  if (!header) return ''
  const { browser, os } = Bowser.parse(header)
  return [browser.name, os.name]
    .filter(Boolean)
    .join(', ')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .slice(0, longest)
}
