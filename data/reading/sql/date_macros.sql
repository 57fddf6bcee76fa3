-- Which date is meant by a text that is not written as ISO 8601?
-- one row per call
-- key: none
-- reads: nothing

-- How it is written: a format of the contract, `//` or `--` where day and month are not told apart by the way of writing.
create temp macro date_shape(value) as
  case
    when regexp_matches(value, '^\d{4}-\d{2}-\d{2}') then 'YYYY-MM-DD'
    when regexp_full_match(value, '(19|20)\d{6}') then 'YYYYMMDD'
    when regexp_matches(value, '^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([T ]|$)') then 'YYYY/MM/DD'
    when regexp_matches(value, '^\d{1,2}\.\d{1,2}[. ]\d{4}([T ]|$)') then 'DD.MM.YYYY'
    when regexp_matches(value, '^\d{1,2}/\d{1,2}[/ ]\d{4}([T ]|$)') then '//'
    when regexp_matches(value, '^\d{1,2}-\d{1,2}-\d{4}([T ]|$)') then '--'
    when regexp_matches(lower(value), '^(den )?\d{1,2}[.: -]*([ae] )?\p{L}{3,}\.?[, -]+\d{4}$') then 'D MMMM YYYY'
  end;

-- The first and second of the three numbers of a date whose year stands last.
create temp macro leading_parts(value) as
  regexp_extract(value, '^(\d{1,2})[-/.](\d{1,2})[-/. ](\d{4})(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?$', ['first', 'second', 'year']);

create temp macro date_of_parts(year, month, day) as
  try_cast(year || '-' || lpad(month, 2, '0') || '-' || lpad(day, 2, '0') as date)::varchar;

create temp macro trailing_parts(value) as
  regexp_extract(value, '^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?$', ['year', 'month', 'day']);

create temp macro date_of_trailing(parts) as
  date_of_parts(parts.year, parts.month, parts.day);

-- The year stands last. `first_part` is the part that stands first, `day` or `month`; null where nobody knows.
create temp macro date_of_leading(parts, first_part) as
  case
    when first_part = 'day' then date_of_parts(parts.year, parts.second, parts.first)
    when first_part = 'month' then date_of_parts(parts.year, parts.first, parts.second)
    when try_cast(parts.first as integer) > 12 or parts.first = parts.second
      then date_of_parts(parts.year, parts.second, parts.first)
    when try_cast(parts.second as integer) > 12 then date_of_parts(parts.year, parts.first, parts.second)
  end;

create temp macro month_of(name) as
  case
    when regexp_full_match(name, 'jan(uar[iy])?|feb(ruar[iy])?|mar(s|ch)?|apr(il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(usti?)?|sept?(ember)?|o[ck]t(ober)?|nov(ember)?|dec(ember)?')
    then list_position(
      ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
      replace(replace(left(name, 3), 'may', 'maj'), 'oct', 'okt')
    )::varchar
  end;

create temp macro date_of_named(parts) as
  date_of_parts(parts.year, month_of(parts.month), parts.day);

-- Excel counts days; 60 of them would be 29 February 1900, which never was, so only later ones are read.
create temp macro date_of_count(value) as
  case
    when regexp_full_match(value, '[1-7]\d{4}(\.\d+)?')
    then (date '1899-12-30' + try_cast(trunc(value::double) as integer) + days_later())::varchar
  end;

-- The date as ISO 8601; what cannot be read for sure stays as it is, for the register to reject.
create temp macro date_text(value, first_part, counts_days) as
  case date_shape(value)
    when 'YYYY-MM-DD' then value
    when 'YYYYMMDD' then coalesce(date_of_parts(left(value, 4), value[5:6], value[7:8]), value)
    when 'YYYY/MM/DD' then coalesce(date_of_trailing(trailing_parts(value)), value)
    when 'DD.MM.YYYY' then coalesce(date_of_leading(leading_parts(value), 'day'), value)
    when '//' then coalesce(date_of_leading(leading_parts(value), first_part), value)
    when '--' then coalesce(date_of_leading(leading_parts(value), first_part), value)
    when 'D MMMM YYYY' then coalesce(
      date_of_named(regexp_extract(lower(value), '^(?:den )?(\d{1,2})[.: -]*(?:[ae] )?(\p{L}+)\.?[, -]+(\d{4})$', ['day', 'month', 'year'])),
      value
    )
    else case when counts_days then coalesce(date_of_count(value), value) else value end
  end;

-- The day after one that a register would take as a date; anything else stays as it is, and so does the year 9999, which means without end.
create temp macro day_after(value) as
  case
    when regexp_matches(value, '^\d{4}-\d{2}-\d{2}([T ]([01]\d|2[0-4])(:[0-5]\d(:[0-6]\d([.,]\d+)?)?)?\s*(Z|[+-]\d{2}(:?\d{2})?)?)?$')
      and not starts_with(value, '9999')
    then coalesce((try_cast(left(value, 10) as date) + 1)::varchar, value)
    else value
  end;
