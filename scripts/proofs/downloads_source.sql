-- What has to come back from every download: one row for each thing that formats lose.
-- one row per trial
-- key: nr
-- reads: nothing
select
  nr::bigint as nr,
  "namn på svenska" as "namn på svenska",
  heltal::bigint as heltal,
  tal::double as tal,
  sant::boolean as sant,
  datum::date as datum,
  tid::timestamp as tid,
  ST_SetCRS(ST_GeomFromText(wkt), 'EPSG:3006') as geometry
from (
  values
    (1, 'Å, ä och ö 😀 "citat"; semikolon', 9007199254740993, 0.1, true, '2015-06-30', '2015-06-30 12:13:14.125',
      'POLYGON ((400000 6400000, 400100.25 6400000, 400100.25 6400100.5, 400000 6400100.5, 400000 6400000), (400010 6400010, 400010 6400020, 400020 6400020, 400020 6400010, 400010 6400010))'),
    (2, '', -9007199254740993, -1234567.875, false, '1969-12-31', '1969-12-31 23:59:59',
      'MULTIPOLYGON (((410000 6400000, 410100 6400000, 410100 6400100, 410000 6400000)), ((420000 6400000, 420100 6400000, 420100 6400100, 420000 6400100, 420000 6400000), (420010 6400010, 420010 6400020, 420020 6400020, 420010 6400010)))'),
    (3, null, null, null, null, null, null,
      'POLYGON ((430000 6400000, 430000 6400100, 430100 6400100, 430100 6400000, 430000 6400000))'),
    (4, 'rad ett' || chr(10) || 'rad två, <b>&amp;</b>', 9007199254740991, 1e300, true, '1899-12-30', '1871-01-18 12:00:00', null),
    (5, repeat('lång åäö ', 100) || 'slut', -1, 1e-7, false, '9999-12-31', '2100-02-28 00:00:00.001',
      'POLYGON ((440000 6400000, 440100 6400000, 440050.123456789 6400100.987654321, 440000 6400000))')
) as trials(nr, "namn på svenska", heltal, tal, sant, datum, tid, wkt)
order by nr
