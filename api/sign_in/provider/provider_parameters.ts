import { z } from '@hono/zod-openapi'
import { slug } from '../../contract/body_values.ts'

export const providerParameters = z.object({ provider: slug })
