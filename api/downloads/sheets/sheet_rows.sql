-- What is each row of a part as a row of an Excel sheet, below the headings?
-- one row per feature, in the order of the layer's relation
-- key: none
-- reads: the part's relation
select '<row>' || {cells} || '</row>' as sheet_row
from (
  select
    *,
    row_number() over () + 1 as line
  from ({relation})
) as feature
