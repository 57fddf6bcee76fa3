"""Reads the exchange files of a folder into (Geo)DataFrames in EPSG:3006. Not part of what is compared."""

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd
from pyarrow import csv

CRS = "EPSG:3006"


@dataclass(frozen=True)
class Registers:
    municipalities: gpd.GeoDataFrame
    shortage_areas: gpd.GeoDataFrame
    addresses: gpd.GeoDataFrame
    coverage: pd.DataFrame
    backbone_projects: gpd.GeoDataFrame
    backbone_events: pd.DataFrame
    connection_points: gpd.GeoDataFrame
    applications: gpd.GeoDataFrame
    application_events: pd.DataFrame


def read_registers(folder: Path) -> Registers:
    return Registers(
        municipalities=_shapes(folder / "municipalities.geojson", []),
        shortage_areas=_shapes(folder / "shortage-areas.geojson", ["listed_from", "listed_to"]),
        addresses=_points(folder / "addresses.csv", []),
        coverage=_rows(folder / "coverage.csv", ["valid_from", "valid_to"]),
        backbone_projects=_shapes(folder / "backbone-projects.geojson", []),
        backbone_events=_rows(folder / "backbone-events.csv", ["date"]),
        connection_points=_points(folder / "connection-points.csv", ["in_service_from"]),
        applications=_shapes(folder / "applications.geojson", []),
        application_events=_rows(folder / "application-events.csv", ["date"]),
    )


def _rows(path: Path, dates: list[str]) -> pd.DataFrame:
    numbers = ["easting", "northing"]
    names = path.open(encoding="utf-8").readline().strip().split(",")
    types = {name: "double" if name in numbers else "string" for name in names}
    convert = csv.ConvertOptions(column_types=types, strings_can_be_null=True, null_values=[""])
    rows = csv.read_csv(path, convert_options=convert).to_pandas()
    return _with_dates(rows, dates)


def _points(path: Path, dates: list[str]) -> gpd.GeoDataFrame:
    rows = _rows(path, dates)
    places = gpd.points_from_xy(rows.pop("easting"), rows.pop("northing"), crs=CRS)
    return gpd.GeoDataFrame(rows, geometry=places)


def _shapes(path: Path, dates: list[str]) -> gpd.GeoDataFrame:
    return _with_dates(gpd.read_file(path).to_crs(CRS), dates)


def _with_dates(rows, dates: list[str]):
    for column in dates:
        rows[column] = pd.to_datetime(rows[column])
    return rows
