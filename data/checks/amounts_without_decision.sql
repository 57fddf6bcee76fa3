-- Which applications have a granted amount but were never granted?
-- one row per application
-- key: id
-- reads: registers.applications, registers.application_events
-- register: applications
-- severity: suspicion
-- title.sv: Beviljat belopp utan beslut
-- title.en: Granted amount without a decision
-- meaning.sv: Ansökan har ett beviljat belopp, men ingen händelse säger att den har beviljats.
-- meaning.en: The application has a granted amount, but no event says that it was granted.
-- mending.sv: Lägg till händelsen med beslutets datum, eller ta bort beloppet.
-- mending.en: Add the event with the date of the decision, or remove the amount.
-- association_name.sv: Förening
-- association_name.en: Association
-- granted_sek.sv: Beviljat
-- granted_sek.en: Granted
select
  application.id,
  application.association_name,
  application.granted_sek,
  application.geometry
from registers.applications as application
left join (select distinct application_id from registers.application_events where status = 'granted') as decided
  on decided.application_id = application.id
where application.granted_sek > 0
  and decided.application_id is null
