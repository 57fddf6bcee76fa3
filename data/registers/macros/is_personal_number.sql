-- Whether an organisation number is a personal identity number: its third digit is 0 or 1. Written with a century (12 digits) the
-- third digit stands two places further in: either will do, as in api/public_fields.ts.
create or replace macro registers.is_personal_number(given) as
  coalesce(substring(regexp_replace(given, '\D', '', 'g'), 3, 1) in ('0', '1'), false)
  or (
    length(regexp_replace(given, '\D', '', 'g')) = 12
    and substring(regexp_replace(given, '\D', '', 'g'), 5, 1) in ('0', '1')
  )
