// One settings file makes the product another region's: region.json in the data folder. Every field has a blank default,
// so that a region may begin with an empty file.
import { z } from 'zod'
import { registerName, words } from './codes.ts'

const noWords = { sv: '', en: '' }
const date = z.iso.date()

/** What an installation may open to the public besides what is public everywhere. */
export const openings = ['backbone_geometry', 'address_details', 'address_coverage'] as const
export type Opening = (typeof openings)[number]

const days = z.int().min(0).max(36_500)
/** Null: until the authority has decided (gallringsbeslut). */
const daysOrUndecided = days.nullable()

/** How many days personal data is kept; then it is erased by itself. */
export const retention = z.strictObject({
  /** Since the account was last used. */
  inactive_account: days.default(730),
  /** Since the invitation was accepted, revoked or expired. */
  invitation_email: days.default(30),
  /** Since the token was revoked or expired. */
  token: days.default(90),
  /** Since the entry of the audit log; the entry itself stays, without the value. */
  audit_personal_value: days.default(1825),
  /** Why somebody delivered, in their words; since the delivery. */
  delivery_reason: days.default(1825),
  /** Whom to ask about a reply to a market consultation; since it was closed, or since its last day. */
  consultation_contact: days.default(730),
  /** An application that an association prepares; since it was last changed. */
  application_draft: days.default(730),
  /** Where a report of what is wrong is to be answered; since the report was decided. */
  report_email: days.default(30),
  /** What somebody wrote in a report or a comment that is not shown, and the files sent along; since it was decided. */
  report_text: days.default(730),
  /** Since a file was last delivered. */
  delivered_file: daysOrUndecided.default(null),
  /** Since the delivery that rejected them. */
  rejected_rows: daysOrUndecided.default(null),
})
export type Retention = z.infer<typeof retention>

/** On which terms a register is passed on: they follow it into the catalogue, tiles and downloads. */
const registerTerms = z.strictObject({
  /** By its URI. */
  licence: z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }),
  /** Whom to name; empty: the region. */
  attribution: z.string().trim().max(300).default(''),
  /** Where the law asks for one (spridningstillstånd). */
  permission: z
    .strictObject({ date, number: z.string().trim().min(1).max(300) })
    .nullable()
    .default(null),
})
export type RegisterTerms = z.infer<typeof registerTerms>

export const region = z.strictObject({
  name: words.default({ sv: 'Regionen', en: 'The region' }),
  owner: z.string().default(''),
  county_code: z.string().default(''),
  municipality_codes: z.array(z.string().regex(/^\d{4}$/)).default([]),
  goal: z
    .strictObject({ remaining: z.int().min(0), date })
    .nullable()
    .default(null),
  programme: z
    .strictObject({
      name: words,
      money_sek: z.int().min(0),
      from: date,
      to: date,
      /** Where applications are sent; the page leads there. */
      e_service: z
        .strictObject({
          url: z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }),
          name: words,
        })
        .optional(),
    })
    .nullable()
    .default(null),
  contacts: z
    .array(
      z.strictObject({
        function: words,
        email: z.string().optional(),
        phone: z.string().optional(),
        web: z.string().optional(),
      }),
    )
    .default([]),
  texts: z
    .strictObject({
      about: words.default(noWords),
      privacy: words.default(noWords),
      accessibility: words.default(noWords),
      cookies: words.default(noWords),
    })
    .default({ about: noWords, privacy: noWords, accessibility: noWords, cookies: noWords }),
  /** What the accessibility statement tells besides the text: the points that Digg asks for. Without it the page says that no audit is
   * recorded. */
  accessibility: z
    .strictObject({
      compliance: z.enum(['full', 'partial', 'none']),
      assessed_on: date,
      method: words,
      shortcomings: z.array(z.strictObject({ what: words, reason: words })).default([]),
    })
    .nullable()
    .default(null),
  /** The date at which the page opens unless its address says otherwise; empty: today. */
  opening_as_of: date.nullable().default(null),
  opens: z.array(z.enum(openings)).default([]),
  retention: retention.prefault({}),
  /** Of registers that are not CC0, by the register's name: bought or borrowed ones have the terms of whoever they came from. */
  terms: z.partialRecord(registerName, registerTerms).default({}),
  /** What the page says about invented data; empty where the data is real. */
  demo_notice: words.nullable().default(null),
})
export type Region = z.infer<typeof region>
