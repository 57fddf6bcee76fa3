-- What is wrong when a required value is not there; null when it is.
create or replace macro registers.missing(column_name, given) as
  case when given is null then column_name || ' is missing' end
