-- Which rows has the bench's layer, for PostGIS?
-- one row per feature
-- key: id
-- reads: a CSV of the download, in the order of its columns
-- In degrees, so that neither server has to transform anything; the index is the one that both of them look for.
create extension if not exists postgis;
create table bench_items (
  id serial primary key,
  namn text,
  antal bigint,
  andel double precision,
  byggt date,
  kommunkod text,
  wkt text
);
\copy bench_items (namn, antal, andel, byggt, kommunkod, wkt) from pstdin with (format csv, header true)
alter table bench_items add column geom geometry(geometry, 4326);
update bench_items set geom = ST_Transform(ST_GeomFromText(wkt, 3006), 4326);
alter table bench_items drop column wkt;
create index bench_items_geom on bench_items using gist (geom);
vacuum full analyze bench_items;
