-- What is wrong with a municipality code; null when it is four digits, or empty.
create or replace macro registers.not_a_municipality_code(column_name, given) as
  case
    when given is not null and not regexp_full_match(given, '\d{4}')
    then column_name || ' "' || left(given, 60) || '" is not a municipality code of four digits'
  end
