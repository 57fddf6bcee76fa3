-- The digit at a place counted from the right, the last being 1; other signs are passed over.
create or replace macro registers.digit_from_right(given, place) as
  coalesce(try_cast(substring(regexp_replace(given, '\D', '', 'g'), -place, 1) as integer), 0)
