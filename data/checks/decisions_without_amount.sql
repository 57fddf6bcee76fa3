-- Which applications were granted without an amount?
-- one row per application
-- key: id
-- reads: registers.applications, registers.application_events
-- register: applications
-- severity: suspicion
-- title.sv: Beviljade ansökningar utan belopp
-- title.en: Granted applications without an amount
-- meaning.sv: En händelse säger att ansökan har beviljats, men det beviljade beloppet saknas. Summor av beviljat stöd blir för små.
-- meaning.en: An event says that the application was granted, but the amount granted is missing. Sums of support become too small.
-- mending.sv: Fyll i granted_sek ur beslutet.
-- mending.en: Fill in granted_sek from the decision.
-- association_name.sv: Förening
-- association_name.en: Association
-- granted_on.sv: Beviljad
-- granted_on.en: Granted on
with
decided as (
  select
    application_id,
    max(date) as granted_on
  from registers.application_events
  where status = 'granted'
  group by application_id
)
select
  application.id,
  application.association_name,
  decided.granted_on,
  application.geometry
from registers.applications as application
join decided
  on decided.application_id = application.id
where application.granted_sek is null
