-- Which value is meant by a text, where nothing but values tells the type of a column?
-- one row per call
-- key: none
-- reads: nothing

-- Blanks around a value, and nothing at all, tell nothing. Only to find and convert a type: text stays as it is.
create temp macro bare(value) as
  nullif(trim(value, ' ' || chr(9) || chr(10) || chr(13) || chr(160)), '');

-- Fifteen digits are kept by every program; what begins with a nought or is longer is a code.
create temp macro is_whole(value) as
  regexp_full_match(value, '0|-?[1-9]\d{0,14}');

create temp macro digits_of(value) as
  length(ltrim(translate(value, '-.,', ''), '0'));

-- A number of which no digit is lost: at most so many, or just as the engine writes it.
create temp macro is_precise(value, most_digits) as
  digits_of(value) <= most_digits or try_cast(value as double)::varchar = value;

create temp macro has_point(value, most_digits) as
  regexp_full_match(value, '-?(0|[1-9]\d*)(\.\d+)?') and is_precise(value, most_digits);

create temp macro has_comma(value, most_digits) as
  regexp_full_match(value, '-?(0|[1-9]\d*)(,\d+)?') and is_precise(replace(value, ',', '.'), most_digits);

-- How workbooks write what is very large or very small.
create temp macro has_exponent(value) as
  regexp_full_match(value, '-?\d(\.\d+)?[eE][+-]\d{2,3}') and isfinite(try_cast(value as double));

create temp macro is_day(value) as
  regexp_full_match(value, '\d{4}-\d{2}-\d{2}') and try_cast(value as date) is not null;

create temp macro is_time(value) as
  regexp_full_match(value, '\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?') and try_cast(value as timestamp) is not null;

-- In the time of Greenwich, as GPX writes it.
create temp macro time_without_zone(value) as
  regexp_replace(value, '(Z|\+00:?00)$', '');

create temp macro is_utc_time(value) as
  regexp_full_match(value, '\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|\+00:?00)')
  and try_cast(time_without_zone(value) as timestamp) is not null;

-- A date that is written otherwise than ISO 8601, without a time.
create temp macro is_foreign_day(value) as
  regexp_full_match(value, '\d{1,2}([./-])\d{1,2}[./-]\d{4}|\d{4}[/.]\d{1,2}[/.]\d{1,2}');
