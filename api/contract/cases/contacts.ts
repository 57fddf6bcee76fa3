// Whom to ask in an association.
import { z } from 'zod'
import { oneLine } from '../body_values.ts'
import { contact } from './case.ts'
import { edition } from './case_values.ts'

const email = z.email({ error: 'an e-mail address such as anna@example.se' }).max(254)
const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s()/-]{5,30}$/, { error: 'a telephone number such as 0500-12 34 56' })

const contactFields = {
  name: oneLine(200),
  function: oneLine(200).nullable().default(null),
  email: email.nullable().default(null),
  phone: phone.nullable().default(null),
}
export const contactSent = z.strictObject(contactFields)
export type ContactSent = z.infer<typeof contactSent>
export const contactChanged = z.strictObject({ ...contactFields, edition })
export const contacts = z.object({ items: z.array(contact), total: z.int() })
export const contactParameters = z.object({
  id: z.string().min(1).max(200),
  contact_id: z.string().min(1).max(100),
})
