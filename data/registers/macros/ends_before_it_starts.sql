-- What is wrong with a period whose end comes before its start; null when it does not, or one of them is empty.
create or replace macro registers.ends_before_it_starts(from_name, given_from, to_name, given_to) as
  case
    when registers.iso_date(given_to) < registers.iso_date(given_from)
    then to_name || ' ' || left(given_to, 10) || ' comes before ' || from_name || ' ' || left(given_from, 10)
  end
