-- How a foreign value becomes our text.
-- one row per call
-- key: none
-- reads: nothing

-- Blanks at the ends go, and what is empty is missing. The test before spares most values the work: '!' is the
-- first character that is not blank, so only what begins below it, or ends in a blank, needs trimming.
create temp macro trimmed(value) as
  case
    when value < '!' or value >= chr(160) and starts_with(value, chr(160))
      or ends_with(value, ' ') or ends_with(value, chr(9)) or ends_with(value, chr(160))
      or ends_with(value, chr(10)) or ends_with(value, chr(13))
    then nullif(trim(value, ' ' || chr(9) || chr(10) || chr(13) || chr(160)), '')
    else value
  end;

-- The same where no other blank occurs in the whole file: a million rows notice the difference.
create temp macro trimmed_of_spaces(value) as
  case
    when value < '!' or ends_with(value, ' ') then nullif(trim(value, ' ' || chr(10) || chr(13)), '')
    else value
  end;

-- A code kept as a number in a GIS: 1441, not 1441.0.
create temp macro text_of_number(value) as
  case
    when value = trunc(value) and abs(value) < 1e15 then value::bigint::varchar
    else value::varchar
  end;

-- 2016-06-28 23:30:00 as ISO 8601 writes it. Midnight is how programs write a mere date.
create temp macro text_of_time(value) as
  replace(regexp_replace(value::varchar, '[ T]00:00:00(\.0+)?$', ''), ' ', 'T');

-- By how many days dates are later than GDAL and Excel's usual count say: 1462 in a workbook that counts from 1904.
create temp macro days_later() as 0;

-- Excel's dates come with slashes.
create temp macro text_of_cell(value) as
  case
    when regexp_full_match(trimmed(value), '\d{4}/\d\d/\d\d( \d\d:\d\d:\d\d(\.\d+)?)?')
    then coalesce(
      text_of_time(try_cast(replace(trimmed(value), '/', '-') as timestamp) + to_days(days_later())),
      replace(trimmed(value), '/', '-')
    )
    else trimmed(value)
  end;

-- What to show of a geometry that is there and cannot be read: the beginning of its bytes.
create temp macro text_of_unread(shape, bytes) as
  case when shape is null and octet_length(bytes) > 0 then left(hex(bytes), 500) end;

-- Capitals and the number of blanks do not matter when a word of theirs is looked up.
create temp macro folded_word(value) as
  lower(trim(regexp_replace(value, '[\s\x{A0}]+', ' ', 'g')));

create temp macro recoded(value, codes) as
  case when map_contains(codes, folded_word(value)) then nullif(codes[folded_word(value)], '') else value end;
