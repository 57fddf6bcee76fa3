-- Which invented supplements are asked of the demo's associations? Of every seventh application in the queue, of every twentieth other one that is live, and of the live ones of the invented member's association.
-- Days are counted from the day on which the demo is loaded: some are past, some to come.
insert into cases.supplement (id, application_id, what, due_on, asked_at, asked_by, answer, answered_at, answered_by, outcome, edition)
with
latest as (
  select
    application_id,
    max_by(status, from_date) as status,
    max_by(is_live, from_date) as is_live
  from out.application_status
  group by application_id
),
numbered as (
  select
    application.id,
    application.association_number,
    latest.status,
    latest.is_live,
    row_number() over (order by application.id) as number
  from registers.applications as application
  join latest
    on latest.application_id = application.id
),
members_association as (
  select association_number
  from numbered
  where regexp_matches(association_number, '^\d\d[2-9]')
  group by association_number
  order by
    count(*) filter (where is_live) desc,
    count(*) desc,
    association_number
  limit 1
),
asked as (
  select *
  from numbered
  where (status in ('received', 'queued', 'in_review', 'supplement_requested') and number % 7 = 0)
     or (is_live and number % 20 = 0)
     or (is_live and association_number in (select association_number from members_association))
)
select
  md5('supplement ' || id),
  id,
  case number % 3
    when 0 then 'Påhittat: Skicka en budget där moms och eget arbete framgår.'
    when 1 then 'Påhittat: Visa hur många hushåll som har anmält intresse, och av vilka slag.'
    else 'Påhittat: Skicka kommunens yttrande och en karta över området.'
  end,
  $today::date + (number * 11 % 60)::integer - 15,
  $today::timestamp - interval 30 day + interval (number) minute,
  'demo',
  case when number % 4 = 1 then 'Påhittat: Vi har skickat det med posten och lägger det här också.' end,
  case when number % 4 = 1 then $today::timestamp - interval 5 day end,
  case when number % 4 = 1 then 'demo' end,
  null,
  case when number % 4 = 1 then 2 else 1 end
from asked
