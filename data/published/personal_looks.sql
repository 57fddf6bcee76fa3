-- How many values of a column look like something personal?
-- one row: with how many values there are at all
-- key: none
-- reads: the rows of a file
with
different as (
  select
    trim({column}::varchar) as value,
    count(*) as rows
  from {from}
  where {column} is not null
  group by all
),
written as (
  select
    value,
    rows,
    -- What is written as a person's number: the whole value, or what stands with its mark among other words; null where there is none.
    case
      when regexp_full_match(value, '(18|19|20)?\d{6}[-+ ]?\d{4}')
      then value
      else nullif(regexp_extract(value, '(?:^|[^\p{L}\d-])((?:18|19|20)?\d{6}[-+]\d{4})(?:$|[^\p{L}\d-])', 1), '')
    end as number
  from different
  where value <> ''
),
filled as (
  select
    value,
    rows,
    -- Ten digits without century and mark.
    right(regexp_replace(number, '[-+ ]', ''), 10) as ten,
    case when regexp_full_match(number, '(18|19|20)\d{6}[-+ ]?\d{4}') then left(number, 2) end as century,
    length(regexp_replace(value, '\D', '', 'g')) as digits,
    -- The word that would be a first name: the first, or what stands behind a comma.
    lower(regexp_extract(value, '^(?:[^,]*,\s*)?([\p{L}]+)', 1)) as first_word,
    regexp_full_match(value, '\p{Lu}[\p{L}''’-]+,?( \p{Lu}[\p{L}''’-]+| (af|av|von|de|der|van)){1,2}') as is_like_a_name,
    regexp_full_match(value, '\p{Lu}[\p{L}''’-]+') as is_one_word,
    regexp_matches(lower(value), '(^| )(ab|hb|kb|ek|kommun|region|regionen|förening|samfällighet|stift|staten|församling|bolag|trafikverket)( |$)|förening$|gatan$|vägen$|kommun$|förvaltning$|(skola|skolan|kyrka|torg|plats)$') as is_no_person
  from written
),
numbered as (
  select
    *,
    -- A day of 61 to 91 is that of a coordination number.
    ten[1:2] || '-' || ten[3:4] || '-' || lpad((ten[5:6]::integer % 60)::varchar, 2, '0') as born,
    list_sum(list_transform(
      range(1, 11),
      lambda place: (ten[place]::integer * (1 + place % 2)) // 10 + (ten[place]::integer * (1 + place % 2)) % 10
    )) as check_sum
  from filled
),
judged as (
  select
    rows,
    check_sum % 10 = 0
    and (
      try_cast(coalesce(century, '19') || born as date) is not null
      or try_cast(coalesce(century, '20') || born as date) is not null
    ) as is_personal_number,
    regexp_matches(value, '[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}') as is_email,
    regexp_full_match(value, '(\+46|0046|0)7[02369]\d{7}')
    or digits between 8 and 13
    and regexp_full_match(value, '(\+46 ?(\(0\))? ?|0046 ?|0)\d{1,3}( ?[-/] ?| )\d{2,3}( ?\d{2,3}){1,3}')
    or $is_telephone::boolean
    and digits between 6 and 15
    and regexp_full_match(value, '[+\d][\d ()/-]+') as is_telephone,
    not is_no_person
    and (
      $is_person::boolean and (is_like_a_name or is_one_word)
      or is_like_a_name and list_contains($first_names::varchar[], first_word)
    ) as is_name
  from numbered
)
select
  coalesce(sum(rows), 0)::integer as filled,
  coalesce(sum(rows) filter (is_personal_number), 0)::integer as personal_identity_number,
  coalesce(sum(rows) filter (is_name), 0)::integer as name,
  coalesce(sum(rows) filter (is_telephone), 0)::integer as telephone,
  coalesce(sum(rows) filter (is_email), 0)::integer as email
from judged
