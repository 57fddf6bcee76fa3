// Writes the contract for programs, so that every change of it shows in a review.
import { createApp } from '../api/app.ts'
import { openapiDocument } from '../api/documentation/openapi_document.ts'
import { writeOrCheck } from './write_or_check.ts'

const app = createApp({
  stage: () => ({ ready: false, message: '' }),
  log: { info: () => undefined, error: () => undefined },
})
writeOrCheck(
  new URL('../api/openapi.json', import.meta.url),
  `${JSON.stringify(openapiDocument(app), null, 2)}\n`,
)
