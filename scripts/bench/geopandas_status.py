"""The bench's other side: the whole analysis as a GeoPandas user would write it, from registers already in memory.

Every predicate is one vectorised call on an STRtree, with the polygons as the query side, because shapely prepares
those. Left out, in this side's favour: status_since, every history, and (without --every-distance) the distances to
projects that are not under way at the date.

    python scripts/bench/geopandas_status.py <folder> --as-of 2015-06-30 --out rows.csv

With --on-request it says when the registers are read, then analyses once for each line of standard input
(one-date or every-distance) and answers with a line of JSON: `npm run bench` takes turns with it.
"""

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from geopandas_registers import Registers, read_registers

APPLICATION_STATUSES = [
    "received", "queued", "in_review", "supplement_requested", "granted", "rejected",
    "appealed", "withdrawn", "building", "completed", "paid",
]  # fmt: skip
LIVE = ["received", "queued", "in_review", "supplement_requested", "granted", "building", "appealed"]
BACKBONE_STATUSES = ["planned", "funded", "building", "in_service", "cancelled"]
UNDER_WAY = ["funded", "building", "in_service"]
FARTHEST_PASSED_M = 200


class Stopwatch:
    def __init__(self):
        self.steps = {}
        self._since = time.perf_counter()

    def lap(self, step: str):
        now = time.perf_counter()
        self.steps[step] = now - self._since
        self._since = now


def analyse(registers: Registers, *, as_of: pd.Timestamp, passed_m: int, share_pct: int, every_distance: bool = False):
    watch = Stopwatch()
    areas = registers.shortage_areas
    addresses = registers.addresses

    # A tree that is asked twice would remember itself on the GeoDataFrame: build it here, so that each run pays for it.
    tree = shapely.STRtree(addresses.geometry.values)
    watch.lap("address_index")

    # Row numbers: area_of[i] has the address address_in[i].
    area_of, address_in = tree.query(areas.geometry.values, predicate="intersects")
    inside, slot_of = np.unique(address_in, return_inverse=True)
    inside_points = addresses.geometry.values[inside]
    watch.lap("address_in_area")

    address_municipality = municipality_of_addresses(registers, tree)
    area_municipality = municipality_of_areas(registers)
    watch.lap("municipalities")

    application_over, slot_under = shapely.STRtree(inside_points).query(
        registers.applications.geometry.values, predicate="intersects"
    )
    watch.lap("application_over_addresses")

    overlaps = application_overlaps(registers)
    watch.lap("application_over_areas")

    points = registers.connection_points
    project_row = pd.Index(registers.backbone_projects["id"]).get_indexer(points["project_id"])
    line_area, line_project = registers.backbone_projects.geometry.sindex.query(
        areas.geometry.values, predicate="intersects"
    )
    point_area, point_row = points.geometry.sindex.query(areas.geometry.values, predicate="intersects")
    watch.lap("backbone_in_area")

    if every_distance:
        project_distances(registers, project_row)
        watch.lap("every_backbone_distance")

    coverage = registers.coverage
    fibre = coverage[coverage["technology"].eq("fibre")]
    fibre_address = pd.Index(addresses["id"]).get_indexer(fibre["address_id"])
    known = fibre_address >= 0
    fibre, fibre_address = fibre[known], fibre_address[known]
    is_connected_row = fibre["state"].eq("connected").to_numpy()
    watch.lap("fibre_of_addresses")

    ever_connected = np.unique(fibre_address[is_connected_row])
    slot, near = shapely.STRtree(addresses.geometry.values[ever_connected]).query(
        inside_points, predicate="dwithin", distance=FARTHEST_PASSED_M
    )
    neighbour = ever_connected[near]
    other = neighbour != inside[slot]
    slot, neighbour = slot[other], neighbour[other]
    easting, northing = shapely.get_coordinates(addresses.geometry.values).T
    apart = np.hypot(easting[inside[slot]] - easting[neighbour], northing[inside[slot]] - northing[neighbour])
    watch.lap("fibre_neighbours")

    # From here on the date and the settings have a say.
    valid = is_valid(fibre, as_of)
    connected = np.zeros(len(addresses), dtype=bool)
    connected[fibre_address[valid & is_connected_row]] = True
    access = np.zeros(len(addresses), dtype=bool)
    access[fibre_address[valid]] = True
    if passed_m > 0:
        access[inside[slot[connected[neighbour] & (apart <= passed_m)]]] = True

    def per_area(rows, weights=None):
        return np.bincount(rows, weights, minlength=len(areas)).astype(int)

    counts = per_area(area_of)
    connected_counts = per_area(area_of, connected[address_in])
    access_counts = per_area(area_of, access[address_in])
    watch.lap("fibre_at_date")

    under_way = registers.backbone_projects["id"].map(
        last_status(registers.backbone_events, "project_id", BACKBONE_STATUSES, as_of)
    ).isin(UNDER_WAY).to_numpy()  # fmt: skip
    has_project = project_row >= 0
    reaching = pd.DataFrame(
        {
            "area": np.concatenate([line_area, point_area[has_project[point_row]]]),
            "project": np.concatenate([line_project, project_row[point_row][has_project[point_row]]]),
        }
    ).drop_duplicates()
    reaching = reaching[under_way[reaching["project"]]]
    in_service = (points["in_service_from"] <= as_of).to_numpy() & has_project
    has_point = np.zeros(len(areas), dtype=bool)
    has_point[point_area[in_service[point_row]]] = True
    nearest = nearest_under_way(registers, project_row, under_way)
    watch.lap("backbone_at_date")

    stages = registers.applications["id"].map(
        last_status(registers.application_events, "application_id", APPLICATION_STATUSES, as_of)
    )
    covering = application_of_areas(
        (area_of, slot_of), (application_over, slot_under), overlaps, counts, len(inside)
    )
    covering["stage"] = stages.to_numpy()[covering["application"]]
    covering = covering[covering["stage"].isin(LIVE)]
    covering["stage"] = covering["stage"].map(APPLICATION_STATUSES.index)
    latest = covering.groupby("area")["stage"].max()
    watch.lap("applications_at_date")

    application_counts = per_area(covering["area"].to_numpy())
    project_counts = per_area(reaching["area"].to_numpy())
    share_holds = (counts > 0) & (100 * access_counts >= share_pct * counts)
    status = np.select(
        [has_point | share_holds, project_counts > 0, application_counts > 0],
        ["connected", "in_progress", "applied"],
        "untouched",
    )
    names = registers.municipalities.set_index("code")["name"]
    rows = pd.DataFrame(
        {
            "id": areas["id"],
            "name": areas["name"],
            "municipality_code": area_municipality,
            "municipality_name": area_municipality.map(names),
            "status": status,
            "is_remaining": np.where(np.isin(status, ["applied", "untouched"]), "true", "false"),
            "addresses": counts,
            "addresses_connected": connected_counts,
            "addresses_passed": access_counts - connected_counts,
            "fibre_share_pct": share(access_counts, counts),
            "applications": application_counts,
            "backbone_projects": project_counts,
            "nearest_backbone_m": pd.Series(np.ceil(nearest)).astype("Int64"),
            "application_stage": pd.Series(areas.index).map(latest).map(dict(enumerate(APPLICATION_STATUSES))),
        }
    )
    rows = rows[is_listed(areas, as_of)].sort_values("id", ignore_index=True)
    watch.lap("status")
    sizes = {
        "addresses_in_areas": len(inside),
        "addresses_with_municipality": int(address_municipality.notna().sum()),
        "fibre_neighbour_pairs": len(slot),
    }
    return rows, watch.steps, sizes


def municipality_of_addresses(registers: Registers, tree: shapely.STRtree) -> pd.Series:
    """By position where missing; of several the lowest code."""
    municipalities = registers.municipalities.sort_values("code", ignore_index=True)
    municipality, address = tree.query(municipalities.geometry.values, predicate="intersects")
    found = np.full(len(registers.addresses), len(municipalities))
    np.minimum.at(found, address, municipality)
    codes = pd.Series([*municipalities["code"], None]).take(found).reset_index(drop=True)
    return registers.addresses["municipality_code"].fillna(codes)


def municipality_of_areas(registers: Registers) -> pd.Series:
    """By the largest overlap where missing; of equals the lowest code."""
    areas, municipalities = registers.shortage_areas, registers.municipalities
    area, municipality = municipalities.geometry.sindex.query(areas.geometry.values, predicate="intersects")
    overlaps = pd.DataFrame(
        {
            "area": area,
            "code": municipalities["code"].to_numpy()[municipality],
            "m2": shapely.area(
                shapely.intersection(areas.geometry.values[area], municipalities.geometry.values[municipality])
            ),
        }
    )
    largest = (
        overlaps[overlaps["m2"] > 0]
        .sort_values(["area", "m2", "code"], ascending=[True, False, True])
        .drop_duplicates("area")
        .set_index("area")["code"]
    )
    return areas["municipality_code"].fillna(pd.Series(areas.index).map(largest))


def application_overlaps(registers: Registers) -> pd.DataFrame:
    """Applications that share surface with an area: needed only where an area has no addresses, known for all."""
    areas, applications = registers.shortage_areas.geometry.values, registers.applications.geometry.values
    area, application = shapely.STRtree(applications).query(areas, predicate="intersects")
    shares = shapely.relate_pattern(areas[area], applications[application], "T********")
    return pd.DataFrame({"area": area[shares], "application": application[shares]})


def application_of_areas(members, covers, overlaps, counts, slots) -> pd.DataFrame:
    """Area and application, once each: over an address of the area, or over its surface where it has none."""
    (area_of, slot_of), (application_over, slot_under) = members, covers
    in_area = pd.DataFrame({"slot": slot_of, "area": area_of})
    under = pd.DataFrame({"slot": slot_under, "application": application_over})
    by_address = in_area.merge(under, on="slot")[["area", "application"]].drop_duplicates()
    by_surface = overlaps[counts[overlaps["area"]] == 0]
    return pd.concat([by_address, by_surface], ignore_index=True)


def nearest_under_way(registers: Registers, project_row: np.ndarray, under_way: np.ndarray) -> np.ndarray:
    """Metres from every area to the nearest line or point of a project under way; NaN where none is."""
    areas, points = registers.shortage_areas.geometry.values, registers.connection_points.geometry.values
    nearest = np.full(len(areas), np.nan)
    is_under_way = (project_row >= 0) & under_way[project_row] if len(under_way) else project_row >= 0
    places = np.concatenate([registers.backbone_projects.geometry.values[under_way], points[is_under_way]])
    if len(places):
        (area, _), metres = shapely.STRtree(places).query_nearest(areas, return_distance=True, all_matches=False)
        nearest[area] = metres
    return nearest


def project_distances(registers: Registers, project_row: np.ndarray) -> np.ndarray:
    """Metres from every area (rows) to every project (columns): its line or the nearest of its points.

    What a history of nearest_backbone_m needs; the answer at one date does without.
    """
    areas = registers.shortage_areas.geometry.values
    lines = registers.backbone_projects.geometry.values
    distances = shapely.distance(np.asarray(areas)[:, None], np.asarray(lines)[None, :])
    points = np.asarray(registers.connection_points.geometry.values)
    known = project_row >= 0
    to_points = shapely.distance(np.asarray(areas)[:, None], points[known][None, :])
    np.minimum.at(distances, (slice(None), project_row[known]), to_points)
    return distances


def last_status(events: pd.DataFrame, parent: str, life_cycle: list[str], as_of: pd.Timestamp) -> pd.Series:
    past = events[events["date"] <= as_of]
    rank = past["status"].map(life_cycle.index)
    ordered = past.assign(rank=rank).sort_values([parent, "date", "rank"])
    return ordered.drop_duplicates(parent, keep="last").set_index(parent)["status"]


def is_valid(coverage: pd.DataFrame, as_of: pd.Timestamp) -> np.ndarray:
    ends = coverage["valid_to"]
    return ((coverage["valid_from"] <= as_of) & (ends.isna() | (ends > as_of))).to_numpy()


def is_listed(areas: gpd.GeoDataFrame, as_of: pd.Timestamp) -> pd.Series:
    starts, ends = areas["listed_from"], areas["listed_to"]
    return (starts.isna() | (starts <= as_of)) & (ends.isna() | (ends > as_of))


def share(part: np.ndarray, whole: np.ndarray) -> pd.Series:
    """One decimal, halves up; missing without addresses. numpy's own rounding takes halves to the even digit."""
    permille = (2000 * part + whole) // np.maximum(2 * whole, 1)
    return pd.Series(permille / 10).where(whole > 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--as-of", default="2015-06-30", type=pd.Timestamp)
    parser.add_argument("--passed-m", default=50, type=int)
    parser.add_argument("--share-pct", default=95, type=int)
    parser.add_argument("--every-distance", action="store_true", help="also each area's distance to each project")
    parser.add_argument("--repeat", default=1, type=int)
    parser.add_argument("--on-request", action="store_true", help="analyse whenever a line comes in")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()

    start = time.perf_counter()
    registers = read_registers(arguments.folder)
    load_s = time.perf_counter() - start
    if arguments.on_request:
        answer_requests(registers, arguments)
        return

    runs = []
    for _ in range(arguments.repeat):
        forget_indexes(registers)
        start = time.perf_counter()
        rows, steps, sizes = analyse(
            registers,
            as_of=arguments.as_of,
            passed_m=arguments.passed_m,
            share_pct=arguments.share_pct,
            every_distance=arguments.every_distance,
        )
        runs.append((time.perf_counter() - start, steps))
    if arguments.out:
        rows.to_csv(arguments.out, index=False)
    print(
        json.dumps(
            {
                "versions": versions(),
                "as_of": arguments.as_of.date().isoformat(),
                "passed_m": arguments.passed_m,
                "share_pct": arguments.share_pct,
                "load_s": round(load_s, 3),
                "total_s": round(statistics.median(total for total, _ in runs), 3),
                "totals_s": [round(total, 3) for total, _ in runs],
                "steps_s": {step: round(statistics.median(steps[step] for _, steps in runs), 3) for step in runs[0][1]},
                "rows": len(rows),
                **sizes,
                "statuses": rows["status"].value_counts().to_dict(),
            },
            indent=2,
        )
    )


def answer_requests(registers: Registers, arguments: argparse.Namespace):
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        forget_indexes(registers)
        start = time.perf_counter()
        rows, _, _ = analyse(
            registers,
            as_of=arguments.as_of,
            passed_m=arguments.passed_m,
            share_pct=arguments.share_pct,
            every_distance=line.strip() == "every-distance",
        )
        seconds = time.perf_counter() - start
        rows.to_csv(arguments.out, index=False)
        print(json.dumps({"seconds": seconds, "versions": versions()}), flush=True)


def versions() -> dict[str, str]:
    return {"geopandas": gpd.__version__, "shapely": shapely.__version__, "geos": shapely.geos_version_string}


def forget_indexes(registers: Registers):
    """A repetition starts as the first did: nothing prepared, no tree kept from the run before."""
    for register in vars(registers).values():
        if isinstance(register, gpd.GeoDataFrame):
            shapely.destroy_prepared(register.geometry.values)
            register.geometry = gpd.GeoSeries(register.geometry.values.copy(), index=register.index, crs=register.crs)


if __name__ == "__main__":
    main()
