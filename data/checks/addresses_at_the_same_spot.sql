-- Which addresses share their spot with at least nine others?
-- one row per address
-- key: id
-- reads: registers.addresses
-- register: addresses
-- severity: suspicion
-- title.sv: Många adresser på samma punkt
-- title.en: Many addresses at one spot
-- meaning.sv: Minst tio adresser har exakt samma koordinater. Så är det i flerbostadshus, men också när adresser utan känt läge har
--   lagts mitt i en ort eller ett postnummer.
-- meaning.en: At least ten addresses have exactly the same coordinates. So it is in blocks of flats, but also where addresses of
--   unknown position were put in the middle of a village or postcode.
-- mending.sv: Är det inget flerbostadshus: hämta punkterna på nytt ur adressregistret, en för varje adress.
-- mending.en: If it is no block of flats: fetch the points from the address register anew, one for each address.
-- label.sv: Adress
-- label.en: Address
-- addresses.sv: Adresser på punkten
-- addresses.en: Addresses at the spot
with
crowded_spots as (
  select
    x,
    y,
    count(*)::integer as addresses
  from registers.addresses
  group by
    x,
    y
  having count(*) >= 10
)
select
  address.id,
  address.label,
  crowded_spots.addresses,
  ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as geometry
from registers.addresses as address
join crowded_spots
  on crowded_spots.x = address.x
  and crowded_spots.y = address.y
