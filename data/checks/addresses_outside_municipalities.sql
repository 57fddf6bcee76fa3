-- Which addresses lie outside every municipality?
-- one row per address
-- key: id
-- reads: registers.addresses, registers.municipalities
-- register: addresses
-- severity: suspicion
-- title.sv: Adresser utanför alla kommuner
-- title.en: Addresses outside every municipality
-- meaning.sv: Punkten ligger inte på någon kommuns yta. Många på en gång tyder på fel koordinatsystem eller omkastade axlar; enstaka
--   vid kusten på att kommungränserna är generaliserade.
-- meaning.en: The point lies in no municipality. Many at once suggest a wrong coordinate system or swapped axes; single ones at the
--   coast, that the municipal boundaries are generalised.
-- mending.sv: Läs in adresserna igen med rätt koordinatsystem. Ligger punkten rätt, ge adressen en kommunkod.
-- mending.en: Import the addresses again with the right coordinate system. If the point lies right, give the address a municipality
--   code.
-- municipality_code.sv: Kommunkod
-- municipality_code.en: Municipality code
-- label.sv: Adress
-- label.en: Address
-- Most squares of 1 km lie wholly in a municipality, and their addresses need no geometry: as in out.address_municipality.
with
municipality_columns as (
  select
    geometry,
    unnest(range(floor(ST_XMin(geometry) / 1000)::integer, floor(ST_XMax(geometry) / 1000)::integer + 1)) as column_no,
    floor(ST_YMin(geometry) / 1000)::integer as first_row_no,
    floor(ST_YMax(geometry) / 1000)::integer as last_row_no
  from registers.municipalities
),
municipality_squares as (
  select
    geometry,
    column_no,
    unnest(range(first_row_no, last_row_no + 1)) as row_no
  from municipality_columns
),
clear_squares as (
  select distinct
    column_no,
    row_no
  from municipality_squares
  where ST_Within(
    ST_MakeEnvelope(column_no * 1000.0 - 1, row_no * 1000.0 - 1, column_no * 1000.0 + 1001, row_no * 1000.0 + 1001),
    geometry
  )
),
to_be_tested as (
  select
    address.id,
    address.municipality_code,
    address.label,
    ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as geometry
  from registers.addresses as address
  left join clear_squares
    on clear_squares.column_no = floor(address.x / 1000)::integer
    and clear_squares.row_no = floor(address.y / 1000)::integer
  where clear_squares.column_no is null
    and exists (select 1 from registers.municipalities)
),
inside as (
  select distinct to_be_tested.id
  from to_be_tested
  join registers.municipalities as municipality
    on ST_Intersects(municipality.geometry, to_be_tested.geometry)
)
select
  to_be_tested.id,
  to_be_tested.municipality_code,
  to_be_tested.label,
  to_be_tested.geometry
from to_be_tested
left join inside
  on inside.id = to_be_tested.id
where inside.id is null
