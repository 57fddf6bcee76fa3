-- Which texts are longer than a dBase table holds?
-- one row per text, as a line of CSV: the number of its row in the Shapefile, from 1, the field, and the whole text
-- key: none
-- reads: the Parquet file with the part's rows
select numbered.number || ',' || {name} || ',' || csv_text(numbered.value) as line
from (
  select
    row_number() over () as number,
    {column} as value
  from read_parquet({file})
  where {kind} = $kind::integer
) as numbered
where octet_length(encode(numbered.value)) > 254
