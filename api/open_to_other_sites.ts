// Open data may be read from the pages of others: without cookies, so never as the administrator.
import { cors } from 'hono/cors'

export const openToOtherSites = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  allowHeaders: ['Accept', 'If-None-Match', 'Range', 'If-Range'],
  exposeHeaders: [
    ...['ETag', 'Link', 'Content-Disposition', 'Content-Range', 'Accept-Ranges', 'Retry-After'],
    ...['Content-Crs', 'Content-Language', 'OGC-NumberMatched', 'OGC-NumberReturned'],
  ],
  maxAge: 24 * 3600,
})
