// Who publishes and who applies: organisations and associations as the accounts know them.
import { z } from 'zod'
import { oneLine, slug } from '../body_values.ts'
import { associationNumberForm } from '../limits.ts'
import { asParameter, pageParameters } from '../question.ts'

const name = oneLine(200)

export const organisation = z.object({
  id: z.string(),
  name: z.string(),
  created_at: z.string(),
  /** Accounts with a role in it. */
  people: z.int(),
})
export type Organisation = z.infer<typeof organisation>
export const organisations = z.object({ items: z.array(organisation), total: z.int() })
export const organisationSent = z.strictObject({ name })

export const association = organisation.extend({
  /** Null also for those who may not read it: of a private person's business it is a personal identity number. */
  association_number: z.string().nullable(),
  /** Journal numbers of its applications, by its number or, without one, its name. */
  applications: z.array(z.string()),
})
export type Association = z.infer<typeof association>
export const associations = z.object({ items: z.array(association), total: z.int() })
export const associationSent = z.strictObject({
  name,
  association_number: z
    .string()
    .regex(associationNumberForm, { error: 'an organisation number such as 769600-1234, or null' })
    .nullable()
    .default(null),
})

export const organisationParameters = z.object({ id: slug })
export const organisationsQuery = z.strictObject({ ...pageParameters, ...asParameter })
