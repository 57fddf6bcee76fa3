// Where a page leads: within this server by path, so that it works under every name of the server, and in the language that its address names.
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'

export type Leading = (address: string) => string

export function pageLinks(context: Context<AppEnv>): Leading {
  const { url } = context.get('product')
  const lang = context.req.query('lang')
  return (address) => {
    if (!address.startsWith(`${url}/`)) return address
    const path = address.slice(url.length)
    if (lang === undefined || !path.startsWith('/ogc') || /[?&]lang=/.test(path)) return path
    return `${path}${path.includes('?') ? '&' : '?'}lang=${encodeURIComponent(lang)}`
  }
}
