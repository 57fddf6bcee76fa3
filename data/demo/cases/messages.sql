-- Which invented messages are there? Where something was asked for, the association has written, and of every second an officer has answered.
insert into cases.message (id, application_id, side, text, sent_at, sent_by)
with written as (
  select
    application_id,
    row_number() over (order by application_id) as number
  from cases.supplement
),
lines as (
  select
    application_id,
    number,
    'association' as side,
    'Påhittat: Hej! Ungefär när kan vi räkna med besked? Grävaren vill veta.' as text,
    $today::timestamp - interval 12 day + interval (number) minute as sent_at
  from written
  union all
  select
    application_id,
    number,
    'officer' as side,
    'Påhittat: Hej! Nästa beslutsomgång är om några veckor. Svara gärna på kompletteringen före dess.' as text,
    $today::timestamp - interval 9 day + interval (number) minute as sent_at
  from written
  where number % 2 = 0
)
select
  md5('message ' || side || ' ' || application_id),
  application_id,
  side,
  text,
  sent_at,
  'demo'
from lines
order by sent_at
