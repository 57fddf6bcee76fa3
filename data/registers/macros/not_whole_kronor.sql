-- What is wrong with an amount; null when it is whole kronor, zero or more, or empty.
create or replace macro registers.not_whole_kronor(column_name, given) as
  case
    when given is not null and (not regexp_full_match(given, '\d{1,15}(\.0+)?') )
    then column_name || ' "' || left(given, 60) || '" is not an amount in whole kronor: write it as 1250000'
  end
