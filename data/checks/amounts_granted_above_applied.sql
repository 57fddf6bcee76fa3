-- Which applications were granted more than they applied for?
-- one row per application
-- key: id
-- reads: registers.applications
-- register: applications
-- severity: suspicion
-- title.sv: Beviljat mer än sökt
-- title.en: Granted more than applied for
-- meaning.sv: Det beviljade beloppet är större än det sökta. Ofta har en siffra fallit bort eller beloppen bytt plats.
-- meaning.en: The amount granted is larger than the amount applied for. Often a figure was lost, or the amounts changed places.
-- mending.sv: Jämför med beslutet och rätta beloppet.
-- mending.en: Compare with the decision and correct the amount.
-- association_name.sv: Förening
-- association_name.en: Association
-- applied_sek.sv: Sökt
-- applied_sek.en: Applied for
-- granted_sek.sv: Beviljat
-- granted_sek.en: Granted
select
  id,
  association_name,
  applied_sek,
  granted_sek,
  geometry
from registers.applications
where granted_sek > applied_sek
