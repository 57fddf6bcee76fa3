-- How is a value written in each format that the engine writes as text?
-- one row: none, these are macros of one value, made anew in each session that writes
-- key: none
-- reads: –

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

-- Cells of an Excel sheet, each with its place, such as B2; a missing value has no cell. What XML 1.0 cannot hold (control characters) is left out; what Excel would read as
-- such a character is written so that it does not.
create or replace temp macro xml_text(value) as
  replace(replace(replace(replace(
    regexp_replace(regexp_replace(value, '[\x00-\x08\x0B\x0C\x0E-\x1F\x{FFFE}\x{FFFF}]', '', 'g'), '_(x[0-9A-Fa-f]{4}_)', '_x005F_\1', 'g'),
    '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), chr(13), '&#13;');
create or replace temp macro sheet_text(place, value) as
  case
    when value is null then ''
    else '<c r="' || place || '" t="inlineStr"><is><t xml:space="preserve">' || xml_text(value) || '</t></is></c>'
  end;
create or replace temp macro sheet_plain(place, value) as
  coalesce('<c r="' || place || '"><v>' || value::varchar || '</v></c>', '');
create or replace temp macro sheet_number(place, value) as sheet_plain(place, json_number(value));
-- Excel shows fifteen digits and makes noughts of the others.
create or replace temp macro sheet_integer(place, value) as
  case
    when value between -999999999999999 and 999999999999999 then sheet_plain(place, value)
    else sheet_text(place, value::varchar)
  end;
create or replace temp macro sheet_boolean(place, value) as
  coalesce('<c r="' || place || '" t="b"><v>' || value::integer || '</v></c>', '');
-- Excel's calendar has a 29 February 1900: days before March of that year are text.
create or replace temp macro sheet_date(place, value) as
  case
    when value is null then ''
    when value >= date '1900-03-01'
    then '<c r="' || place || '" s="1"><v>' || date_diff('day', date '1899-12-30', value::date) || '</v></c>'
    else sheet_text(place, value::date::varchar)
  end;
create or replace temp macro sheet_time(place, value) as
  case
    when value is null then ''
    when value >= timestamp '1900-03-01'
    then '<c r="' || place || '" s="2"><v>' || (epoch_us(value::timestamp) / 86400000000.0 + 25569)::varchar || '</v></c>'
    else sheet_text(place, iso_time(value))
  end;
-- Well-known text that is too long for a cell would be another geometry if it were cut.
create or replace temp macro sheet_wkt(place, value) as
  sheet_text(place, case when length(value) > 32767 then 'too long for Excel: take the CSV file' else value end);

-- A Shapefile holds shapes of one kind: 1 points, 2 groups of points, 3 lines, 4 surfaces; 5 is none of them.
create or replace temp macro shape_kind(geometry) as
  case ST_GeometryType(geometry)
    when 'POINT' then 1
    when 'MULTIPOINT' then 2
    when 'LINESTRING' then 3
    when 'MULTILINESTRING' then 3
    when 'POLYGON' then 4
    when 'MULTIPOLYGON' then 4
    else case when geometry is not null then 5 end
  end;

-- Values of a dBase table: as many bytes as the field is wide, numbers to the right; a missing value is blank.
create or replace temp macro bytes_of(value) as octet_length(encode(value));
create or replace temp macro within_254(value) as
  case
    when bytes_of(value) <= 254 then value
    when bytes_of(left(value, 127)) <= 254 then left(value, 127)
    else left(value, 63)
  end;
create or replace temp macro to_the_left(value, width) as
  coalesce(value, '') || repeat(' ', width - coalesce(bytes_of(value), 0));
create or replace temp macro to_the_right(value, width) as
  repeat(' ', width - coalesce(length(value), 0)) || coalesce(value, '');
