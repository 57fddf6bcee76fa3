-- A share in per cent with one decimal, half a tenth rounded up; null of nothing.
create or replace macro answers.percentage(part, whole) as
  case when whole > 0 then ((2000 * part::bigint + whole::bigint) // (2 * whole::bigint)) / 10 end
