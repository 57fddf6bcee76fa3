"""Serves a folder as pygeoapi (ogc), as pycsw (csw) or as a folder on the web (waf), until it is ended: serve.py <which> <port> <folder>"""
import os
import sys
from pathlib import Path

which, port, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
here = Path(__file__).parent
host = "127.0.0.2"


def ogc():
    os.environ.update(
        PROOF_PORT=str(port),
        PROOF_FOLDER=str(folder),
        PYGEOAPI_CONFIG=str(here / "pygeoapi.yml"),
        PYGEOAPI_OPENAPI=str(folder / "openapi.yml"),
    )
    from pygeoapi.openapi import generate_openapi_document

    (folder / "openapi.yml").write_text(generate_openapi_document(here / "pygeoapi.yml", "yaml"), encoding="utf-8")
    from pygeoapi.flask_app import APP

    APP.run(host=host, port=port)


def csw():
    configuration = folder / "pycsw.cfg"
    text = (here / "pycsw.cfg").read_text(encoding="utf-8")
    configuration.write_text(text.format(folder=folder, port=port), encoding="utf-8")
    os.environ["PYCSW_CONFIG"] = str(configuration)
    from wsgiref.simple_server import make_server

    from pycsw.core import admin
    from pycsw.core.config import StaticContext

    database = f"sqlite:///{folder}/records.db"
    admin.setup_db(database, "records", str(folder))
    admin.load_records(StaticContext(), database, "records", str(folder / "waf"))
    from pycsw.wsgi import application

    make_server(host, port, application).serve_forever()


def waf():
    from functools import partial
    from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

    handler = partial(SimpleHTTPRequestHandler, directory=str(folder / "waf"))
    ThreadingHTTPServer((host, port), handler).serve_forever()


{"ogc": ogc, "csw": csw, "waf": waf}[which]()
