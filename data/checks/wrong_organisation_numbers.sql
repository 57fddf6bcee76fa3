-- Which applications have an organisation number that cannot be one?
-- one row per application
-- key: id
-- reads: registers.applications
-- register: applications
-- severity: fault
-- title.sv: Organisationsnummer med fel kontrollsiffra
-- title.en: Organisation numbers with a wrong check digit
-- meaning.sv: Numret har inte tio siffror, eller så stämmer den sista inte med de andra: någon siffra är fel. Personnummer visas
--   aldrig, bara ansökans diarienummer.
-- meaning.en: The number has not ten digits, or the last does not agree with the others: some digit is wrong. Personal identity
--   numbers are never shown, only the journal number of the application.
-- mending.sv: Slå upp föreningen i företagsregistret och rätta numret.
-- mending.en: Look the association up in the register of companies and correct the number.
-- association_name.sv: Förening
-- association_name.en: Association
-- association_number.sv: Organisationsnummer
-- association_number.en: Organisation number
select
  id,
  association_name,
  case when not registers.is_personal_number(association_number) then association_number end as association_number,
  geometry
from registers.applications
where not registers.has_right_check_digit(association_number)
