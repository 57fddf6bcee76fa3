-- Which applications cover no address?
-- one row per application
-- key: id
-- reads: registers.applications, registers.addresses
-- register: applications
-- severity: suspicion
-- title.sv: Ansökningar utan adresser
-- title.en: Applications without addresses
-- meaning.sv: Ingen adresspunkt ligger på ansökans yta. Ansökan kan då inte göra ett område med adresser till ansökt.
-- meaning.en: No address lies on the ground of the application. So it cannot make an area with addresses applied for.
-- mending.sv: Se efter att ytan är rätt ritad och i rätt koordinatsystem, och att adressregistret täcker trakten.
-- mending.en: See whether the ground is drawn right and in the right coordinate system, and the address register covers the place.
-- association_name.sv: Förening
-- association_name.en: Association
-- A hash join on squares of 500 m leaves most addresses out before any geometry is made.
with
application_columns as (
  select
    id,
    geometry,
    unnest(range(floor(ST_XMin(geometry) / 500)::integer, floor(ST_XMax(geometry) / 500)::integer + 1)) as column_no,
    floor(ST_YMin(geometry) / 500)::integer as first_row_no,
    floor(ST_YMax(geometry) / 500)::integer as last_row_no
  from registers.applications
),
squares as (
  select distinct
    column_no,
    unnest(range(first_row_no, last_row_no + 1)) as row_no
  from application_columns
),
perhaps_covered as (
  select ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as position
  from registers.addresses as address
  join squares
    on squares.column_no = floor(address.x / 500)::integer
    and squares.row_no = floor(address.y / 500)::integer
),
covering as (
  select distinct application.id
  from registers.applications as application
  join perhaps_covered
    on ST_Intersects(application.geometry, perhaps_covered.position)
)
select
  application.id,
  application.association_name,
  application.geometry
from registers.applications as application
left join covering
  on covering.id = application.id
where covering.id is null
  and exists (select 1 from registers.addresses)
