-- What is wrong with each rejected row, repeated keys and unknown references included.
create or replace temp table rejected as
with
judged as (
  select
    loaded.line,
    concat_ws('; ',
      loaded.faults,
      case
        when repeated.rows_with_key > repeated.rows_alike
        then {key_words} || ' occurs ' || repeated.rows_with_key || ' times with different values'
      end,
      {reference_fault}
    ) as reason
  from loaded
  left join repeated
    on repeated.line = loaded.line
  {reference_join}
)
select
  line,
  reason
from judged
where reason <> ''
