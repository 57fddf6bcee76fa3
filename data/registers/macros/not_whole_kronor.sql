-- What is wrong with an amount; null when it is whole kronor, zero or more, or empty. A mark before three digits may
-- part thousands or be a decimal one: such an amount is never guessed.
create or replace macro registers.not_whole_kronor(column_name, given) as
  case
    when regexp_full_match(given, '\d{1,3}[.,]\d{3}')
    then column_name || ' "' || given || '" has a mark that may be a decimal one or part thousands: say which is the decimal one, with --decimal comma or --decimal point'
    when given is not null and (not regexp_full_match(given, '\d{1,15}(\.0+)?') )
    then column_name || ' "' || left(given, 60) || '" is not an amount in whole kronor: write it as 1250000'
  end
