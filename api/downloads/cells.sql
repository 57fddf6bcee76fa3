-- How a value is written in each format that the engine writes as text. Made anew in each session that writes.

-- RFC 8259 knows no infinities.
create or replace temp macro json_number(value) as case when isfinite(value) then value end;

-- A reader whose numbers are doubles would take a larger whole number for another one.
create or replace temp macro safe_integer(value) as
  case
    when value is null then null::json
    when value between -9007199254740991 and 9007199254740991 then to_json(value::bigint)
    else to_json(value::varchar)
  end;

create or replace temp macro iso_date(value) as value::date::varchar;
-- ISO 8601, with as many decimals of a second as there are.
create or replace temp macro iso_time(value) as replace(value::timestamp::varchar, ' ', 'T');

-- RFC 7946: longitude, latitude, outer rings against the clock. Rings are turned after GEOS has brought them into its own order; lines and points stay as they are.
create or replace temp macro right_handed(geometry) as
  case
    when ST_Dimension(geometry) < 2 then geometry
    when ST_GeometryType(geometry) in ('POLYGON', 'MULTIPOLYGON') then ST_Reverse(ST_Normalize(geometry))
    else ST_Collect(
      list_transform(
        ST_Dump(geometry),
        lambda part: case when ST_Dimension(part.geom) = 2 then ST_Reverse(ST_Normalize(part.geom)) else part.geom end
      )
    )
  end;
-- Of a geometry in degrees.
create or replace temp macro geojson_place(geometry) as ST_AsGeoJSON(right_handed(geometry));

-- RFC 4180. An empty text is written with quotation marks, a missing one without.
create or replace temp macro csv_text(value) as
  case
    when value is null then ''
    when value = '' or regexp_matches(value, '[",\r\n]|^\s|\s$') then '"' || replace(value, '"', '""') || '"'
    else value
  end;
create or replace temp macro csv_plain(value) as coalesce(value::varchar, '');
create or replace temp macro csv_time(value) as coalesce(iso_time(value), '');

-- Of one point; of several there is only the WKT.
create or replace temp macro easting_of(geometry) as case when ST_GeometryType(geometry) = 'POINT' then ST_X(geometry) end;
create or replace temp macro northing_of(geometry) as case when ST_GeometryType(geometry) = 'POINT' then ST_Y(geometry) end;
create or replace temp macro filled_line(line) as case when line = '' then '""' else line end;

-- Å, ä and ö come after z; capitals and other accents do not matter.
create or replace temp macro swedish_order(value) as strip_accents(translate(lower(value), 'åäö', '{|}'));
-- For a search, in which accents do not matter at all.
create or replace temp macro folded(value) as strip_accents(lower(value));
