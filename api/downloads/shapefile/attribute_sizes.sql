-- How much room does each field take in a dBase table?
-- one row per kind of shape
-- key: kind
-- reads: the Parquet file with the part's rows
select
  {kind} as kind,
  count(*)::integer as rows,
  [{widths}]::integer[] as widths,
  [{decimals}]::integer[] as decimals
from read_parquet({file})
group by {kind}
order by {kind}
