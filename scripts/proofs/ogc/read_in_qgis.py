# Reads a collection of an OGC API by QGIS's own provider and says as JSON what it found, each feature with where it lies in EPSG:3006:
# python3 read_in_qgis.py <landing page> <collection> <expression> <west,south,east,north in metres>
import json
import os
import sys

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

landing, collection, expression, rectangle = sys.argv[1:5]
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
metres = QgsCoordinateReferenceSystem("EPSG:3006")
context = QgsProject.instance().transformContext()
layer = QgsVectorLayer(f"typename='{collection}' url='{landing}' pageSize='40'", collection, "OAPIF")
if not layer.isValid():
    sys.exit(f"QGIS does not take {landing}: {layer.error().message()}")


def found(request):
    request.setDestinationCrs(metres, context)
    read = []
    for feature in layer.getFeatures(request):
        point = feature.geometry().centroid().asPoint()
        read.append([feature["id"], round(point.x(), 2), round(point.y(), 2)])
    return sorted(read)


# In the CRS that features are asked for in.
asked = QgsRectangle(*map(float, rectangle.split(",")))
print(
    json.dumps(
        {
            "crs": layer.crs().authid(),
            "fields": [field.name() for field in layer.fields()],
            "all": found(QgsFeatureRequest()),
            "filtered": found(QgsFeatureRequest().setFilterExpression(expression)),
            "within": found(QgsFeatureRequest().setFilterRect(asked)),
        }
    ),
    flush=True,
)
# Python of Debian falls over when QGIS takes itself apart.
os._exit(0)
