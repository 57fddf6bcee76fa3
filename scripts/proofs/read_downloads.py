"""Opens our downloads with readers of other makers and holds them against the source. Arguments: the folder with source.parquet and the downloads.
Prints one line a difference; nothing means that all is equal."""

import csv
import datetime
import json
import sys
import zipfile
from pathlib import Path

import geopandas
import openpyxl
import pyarrow.parquet
import pyogrio
import pyproj
import shapely

# GDAL's quick way from FlatGeobuf to Arrow gives rubbish for a row without a place.
pyogrio.set_gdal_config_options({'OGR_FLATGEOBUF_STREAM_BASE_IMPL': True})

folder = Path(sys.argv[1])
TEXT, WHOLE, NUMBER, TRUE, DATE, TIME = 'namn på svenska', 'heltal', 'tal', 'sant', 'datum', 'tid'
FIELDS = ['nr', TEXT, WHOLE, NUMBER, TRUE, DATE, TIME]
differences = []


def expect(format, what, found, wanted):
    if found != wanted or type(found) is not type(wanted):
        differences.append(f'{format} {what}: {found!r} is not {wanted!r}')


table = pyarrow.parquet.read_table(folder / 'source.parquet')
source = {row['nr']: row for row in table.to_pylist()}
for row in source.values():
    row['place'] = None if row['geometry'] is None else shapely.from_wkb(row['geometry'])

to_degrees = pyproj.Transformer.from_crs('EPSG:3006', 'EPSG:4326', always_xy=True).transform


def same_place(format, nr, found, in_degrees=False):
    wanted = source[nr]['place']
    if found is None or wanted is None:
        return expect(format, f'place of {nr}', None if found is None else found.wkt, None if wanted is None else wanted.wkt)
    if in_degrees:
        wanted = shapely.transform(wanted, to_degrees, interleaved=False)
    # The same points, whatever the order of rings and whatever begins a ring; of one part a multipart may be made.
    def ordered(place):
        return shapely.normalize(place.geoms[0] if getattr(place, 'geoms', None) and len(place.geoms) == 1 else place)

    if not shapely.equals_exact(ordered(found), ordered(wanted), tolerance=1e-9 if in_degrees else 0):
        differences.append(f'{format} place of {nr}: {found.wkt} is not {wanted.wkt}')


def rows_of(path, **more):
    """By GDAL, as Arrow: nulls stay nulls and whole numbers whole."""
    facts, arrow = pyogrio.read_arrow(path, **more)
    rows = arrow.to_pylist()
    geometry = facts['geometry_name'] or 'wkb_geometry'
    for row in rows:
        wkb = row.pop(geometry, None)
        row['place'] = None if wkb is None else shapely.from_wkb(wkb)
    return facts, {row['nr']: row for row in rows}


def of_crs(format, crs, code):
    expect(format, 'CRS', pyproj.CRS(crs).to_epsg(), code)


def all_rows(format, rows):
    expect(format, 'rows', sorted(rows), sorted(source))


# GeoPackage: everything.
facts, rows = rows_of(folder / 'download.gpkg')
of_crs('gpkg', facts['crs'], 3006)
all_rows('gpkg', rows)
for nr, row in rows.items():
    for field in FIELDS:
        # Its times are UTC by definition; ours have no zone.
        found = row[field].replace(tzinfo=None) if field == TIME and row[field] else row[field]
        expect('gpkg', f'{field} of {nr}', found, source[nr][field])
    same_place('gpkg', nr, row['place'])

# FlatGeobuf: dates are times at midnight.
facts, rows = rows_of(folder / 'download.fgb')
of_crs('fgb', facts['crs'], 3006)
all_rows('fgb', rows)
for nr, row in rows.items():
    for field in FIELDS:
        wanted = source[nr][field]
        if field == DATE and wanted is not None:
            wanted = datetime.datetime.combine(wanted, datetime.time())
        expect('fgb', f'{field} of {nr}', row[field], wanted)
    same_place('fgb', nr, row['place'])

# GeoJSON: numbers as they are written, times as text.
document = json.loads((folder / 'download.geojson').read_text('utf-8'))
rows = {feature['properties']['nr']: feature for feature in document['features']}
all_rows('geojson', rows)
expect('geojson', 'crs member', 'crs' in document, False)
for nr, feature in rows.items():
    for field in FIELDS:
        wanted = source[nr][field]
        if isinstance(wanted, datetime.datetime):
            expect('geojson', f'{field} of {nr}', datetime.datetime.fromisoformat(feature['properties'][field]), wanted)
        else:
            wanted = wanted.isoformat() if isinstance(wanted, datetime.date) else wanted
            expect('geojson', f'{field} of {nr}', feature['properties'][field], wanted)
    place = None if feature['geometry'] is None else shapely.from_geojson(json.dumps(feature['geometry']))
    same_place('geojson', nr, place, in_degrees=True)
    for part in [] if place is None else getattr(place, 'geoms', [place]):
        expect('geojson', f'outer ring of {nr}', part.exterior.is_ccw, True)
        expect('geojson', f'inner rings of {nr}', any(ring.is_ccw for ring in part.interiors), False)
facts, rows = rows_of(folder / 'download.geojson')
of_crs('geojson', facts['crs'], 4326)
all_rows('geojson', rows)
for nr, row in rows.items():
    for field in ['nr', TEXT, WHOLE, NUMBER, TRUE, DATE]:
        expect('geojson by GDAL', f'{field} of {nr}', row[field], source[nr][field])

# GeoParquet: everything, with its CRS.
frame = geopandas.read_parquet(folder / 'download.parquet')
of_crs('parquet', frame.crs, 3006)
arrow = pyarrow.parquet.read_table(folder / 'download.parquet')
rows = {row['nr']: row for row in arrow.to_pylist()}
all_rows('parquet', rows)
for nr, row in rows.items():
    for field in FIELDS:
        expect('parquet', f'{field} of {nr}', row[field], source[nr][field])
    same_place('parquet', nr, None if row['geometry'] is None else shapely.from_wkb(row['geometry']))

# Shapefile: short names, no empty texts, whole numbers to 18 digits, texts of 254 bytes, times as text, true and false as 1 and 0.
with zipfile.ZipFile(folder / 'download.zip') as archive:
    expect('shp', 'zip', archive.testzip(), None)
    archive.extractall(folder / 'shapefile')
names = {
    line['name']: line['name_in_file']
    for line in csv.DictReader((folder / 'shapefile' / 'provlager_fields.csv').open(encoding='utf-8', newline=''))
}
expect('shp', 'README', 'provlager' in (folder / 'shapefile' / 'README.txt').read_text('utf-8'), True)
facts, rows = rows_of(folder / 'shapefile' / 'provlager.shp')
of_crs('shp', facts['crs'], 3006)
expect('shp', 'encoding', facts['encoding'], 'UTF-8')
all_rows('shp', rows)
long_texts = {
    (int(line['row']), line['field']): line['text']
    for line in csv.DictReader((folder / 'shapefile' / 'provlager_long_texts.csv').open(encoding='utf-8', newline=''))
}
for number, (nr, row) in enumerate(rows.items(), start=1):
    wanted = source[nr]
    whole_text = long_texts.get((number, TEXT), row[names[TEXT]])
    expect('shp', f'text of {nr}', whole_text or '', wanted[TEXT] or '')
    if whole_text != row[names[TEXT]]:
        expect('shp', f'cut text of {nr}', whole_text.startswith(row[names[TEXT]]) and len(row[names[TEXT]]) > 60, True)
    expect('shp', f'whole number of {nr}', row[names[WHOLE]], wanted[WHOLE])
    expect('shp', f'number of {nr}', row[names[NUMBER]], wanted[NUMBER])
    expect('shp', f'truth of {nr}', row[names[TRUE]], None if wanted[TRUE] is None else int(wanted[TRUE]))
    expect('shp', f'date of {nr}', row[names[DATE]], wanted[DATE])
    time = row[names[TIME]]
    expect('shp', f'time of {nr}', time and datetime.datetime.fromisoformat(time), wanted[TIME])
    same_place('shp', nr, row['place'])

# CSV: what is missing is empty, what is empty is quoted (which this reader does not tell apart: the test beside this looks at the bytes).
rows = {int(row['nr']): row for row in csv.DictReader((folder / 'download.csv').open(encoding='utf-8', newline=''))}
all_rows('csv', rows)
for nr, row in rows.items():
    wanted = source[nr]
    expect('csv', f'text of {nr}', row[TEXT], wanted[TEXT] or '')
    expect('csv', f'whole number of {nr}', row[WHOLE], '' if wanted[WHOLE] is None else str(wanted[WHOLE]))
    expect('csv', f'number of {nr}', float(row[NUMBER]) if row[NUMBER] else None, wanted[NUMBER])
    expect('csv', f'truth of {nr}', row[TRUE], '' if wanted[TRUE] is None else str(wanted[TRUE]).lower())
    expect('csv', f'date of {nr}', datetime.date.fromisoformat(row[DATE]) if row[DATE] else None, wanted[DATE])
    expect('csv', f'time of {nr}', datetime.datetime.fromisoformat(row[TIME]) if row[TIME] else None, wanted[TIME])
    same_place('csv', nr, shapely.from_wkt(row['wkt']) if row['wkt'] else None)

# Excel: no empty texts, whole numbers of more than fifteen digits and days before March 1900 as text.
sheet = openpyxl.load_workbook(folder / 'download.xlsx')['Data']
lines = list(sheet.iter_rows(values_only=True))
rows = {line[0]: dict(zip(lines[0], line)) for line in lines[1:]}
all_rows('xlsx', rows)
for nr, row in rows.items():
    wanted = source[nr]
    expect('xlsx', f'text of {nr}', row[TEXT] or '', wanted[TEXT] or '')
    whole = wanted[WHOLE]
    expect('xlsx', f'whole number of {nr}', row[WHOLE], str(whole) if whole is not None and abs(whole) >= 10**15 else whole)
    expect('xlsx', f'number of {nr}', None if row[NUMBER] is None else float(row[NUMBER]), wanted[NUMBER])
    expect('xlsx', f'truth of {nr}', row[TRUE], wanted[TRUE])
    date = row[DATE]
    expect('xlsx', f'date of {nr}', datetime.date.fromisoformat(date) if isinstance(date, str) else date and date.date(), wanted[DATE])
    time = row[TIME]
    expect('xlsx', f'time of {nr}', datetime.datetime.fromisoformat(time) if isinstance(time, str) else time, wanted[TIME])
    same_place('xlsx', nr, shapely.from_wkt(row['wkt']) if row['wkt'] else None)

print('\n'.join(differences))
