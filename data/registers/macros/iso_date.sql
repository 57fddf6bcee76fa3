-- The date of an ISO 8601 date or date-time, by its date as written; null for anything else.
create or replace macro registers.iso_date(given) as
  try_cast(nullif(regexp_extract(given, '^(\d{4}-\d{2}-\d{2})([T ]([01]\d|2[0-4])(:[0-5]\d(:[0-6]\d([.,]\d+)?)?)?\s*(Z|[+-]\d{2}(:?\d{2})?)?)?$', 1), '') as date)
