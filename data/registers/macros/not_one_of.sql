-- What is wrong with a value outside its list; null when it is in the list, or empty.
create or replace macro registers.not_one_of(column_name, given, choices) as
  case
    when given is not null and not list_contains(choices, given)
    then column_name || ' "' || left(given, 60) || '" is not one of ' || list_aggregate(choices, 'string_agg', ', ')
  end
