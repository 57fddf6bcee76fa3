-- What stands in a metadata table that was sent?
-- one row per row of the spreadsheet, its cells as JSON
-- key: line
-- reads: the rows that were read (filled in)
select
  line::integer as line,
  coalesce(id, '') as id,
  coalesce(fingerprint, '') as fingerprint,
  json_object({cells})::varchar as cells
from {rows}
order by line
