-- Which number is meant by a text with decimal commas, points, and marks or blanks that part thousands?
-- one row per call
-- key: none
-- reads: nothing

create temp macro bare_number(value) as
  replace(regexp_replace(value, '[\s\x{A0}\x{2009}\x{202F}]', '', 'g'), chr(8722), '-');

-- An amount without its currency: 1 250 000,00 kr, SEK 1250000, 500:-.
create temp macro bare_amount(value) as
  regexp_replace(bare_number(lower(value)), '^(sek|kr\.?)|(sek|kr\.?|:-|,-)$', '', 'g');

-- One mark before exactly three digits, such as 1.250: a decimal mark or one between thousands.
create temp macro is_ambiguous_number(bare) as
  regexp_full_match(bare, '[+-]?\d{1,3}[.,]\d{3}');

-- Which mark is the decimal one, as far as the number itself shows.
create temp macro decimal_mark(bare) as
  case
    when is_ambiguous_number(bare) then null
    when contains(bare, ',') and contains(bare, '.')
      then case when regexp_matches(bare, ',\d*$') then 'comma' else 'point' end
    when contains(bare, ',')
      then case when regexp_full_match(bare, '[+-]?\d{1,3}(,\d{3}){2,}') then 'point' else 'comma' end
    when contains(bare, '.')
      then case when regexp_full_match(bare, '[+-]?\d{1,3}(\.\d{3}){2,}') then 'comma' else 'point' end
  end;

-- Null where the marks do not stand as they should.
create temp macro number_with(bare, mark) as
  case
    when mark = 'comma' and regexp_full_match(bare, '[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d*)?')
      then replace(replace(bare, '.', ''), ',', '.')
    when mark = 'point' and regexp_full_match(bare, '[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?')
      then replace(bare, ',', '')
    when mark is null and regexp_full_match(bare, '[+-]?\d+') then bare
  end;

-- 1250000.00 and 1.000 as 1250000 and 1, which have one meaning only.
create temp macro without_noughts(digits) as
  regexp_replace(regexp_replace(digits, '(\.\d*?)0+$', '\1'), '\.$', '');

-- An amount as digits with a point; what cannot be read for sure stays as it is, for the register to reject.
create temp macro amount_text(value, mark) as
  coalesce(
    without_noughts(number_with(bare_amount(value), coalesce(mark, decimal_mark(bare_amount(value))))),
    value
  );

-- A coordinate. An ambiguous one is read as a decimal: the other reading would lie elsewhere and be rejected.
create temp macro number_of(value, mark) as
  case
    when mark is null then coalesce(
      try_cast(value as double),
      try_cast(number_with(
        bare_number(value),
        coalesce(decimal_mark(bare_number(value)), case when contains(value, ',') then 'comma' else 'point' end)
      ) as double)
    )
    else try_cast(number_with(bare_number(value), mark) as double)
  end;
