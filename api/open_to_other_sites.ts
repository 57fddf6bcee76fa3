// Open data may be read from the pages of others: without cookies, so never as the administrator.
import { cors } from 'hono/cors'

export const openToOtherSites = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  allowHeaders: ['Accept', 'If-None-Match'],
  exposeHeaders: ['ETag', 'Link', 'Content-Disposition'],
  maxAge: 24 * 3600,
})
