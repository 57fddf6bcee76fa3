-- What is wrong with a value that is no date; null when it is one, or empty. Where day and month cannot be told apart
-- it is never guessed.
create or replace macro registers.not_a_date(column_name, given) as
  case
    when given is not null and registers.iso_date(given) is null
    then column_name || ' "' || left(given, 60) || case
      when regexp_full_match(given, '(0?\d|1[0-2])[/-](0?\d|1[0-2])[/ -]\d{4}([T ].*)?')
      then '" does not show whether day or month stands first: say it, with --date-format DD/MM/YYYY or MM/DD/YYYY'
      else '" is not a date: write it as 2015-06-30'
    end
  end
