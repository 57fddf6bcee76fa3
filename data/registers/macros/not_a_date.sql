-- What is wrong with a value that is no date; null when it is one, or empty.
create or replace macro registers.not_a_date(column_name, given) as
  case
    when given is not null and registers.iso_date(given) is null
    then column_name || ' "' || left(given, 60) || '" is not a date: write it as 2015-06-30'
  end
