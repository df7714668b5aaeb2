"""authlib's authorization server on this computer, in the places of the Secretariat's service.

The server, its clients' checks, its codes and its registration endpoint (RFC 7591) are authlib's;
here are only a memory for a database, a user who always agrees, and the service's answer about
that user: XML attributes padded with blanks, errors as JSON.
"""

import os
import threading
import time
from urllib.parse import urlsplit

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # for 127.0.0.1 only

from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector
from authlib.integrations.sqla_oauth2 import (
    OAuth2AuthorizationCodeMixin, OAuth2ClientMixin, OAuth2TokenMixin)
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import grants
from authlib.oauth2.rfc6750 import BearerTokenValidator
from authlib.oauth2.rfc7591 import ClientRegistrationEndpoint
from flask import Flask, Response, jsonify, request
from werkzeug.serving import WSGIRequestHandler, make_server

PERSON = {
    "userid": "User068933130   ", "taxid": "068933130   ", "lastname": "  ΠΑΠΑΔΟΠΟΥΛΟΥ ",
    "firstname": " ΕΛΕΝΗ ΜΑΡΙΑ  ", "fathername": "ΙΩΑΝΝΗΣ &amp; ΣΙΑ ", "mothername": "ΑΝΝΑ        ",
    "birthyear": "1950",
}
ALLOWED = "initial access"


class Client(OAuth2ClientMixin):
    def __init__(self, info, metadata):
        for key, value in info.items():
            setattr(self, key, value)
        self.set_client_metadata(metadata)


class Code(OAuth2AuthorizationCodeMixin):
    def __init__(self, **members):
        self.nonce = self.code_challenge = self.code_challenge_method = None
        self.auth_time = int(time.time())
        for key, value in members.items():
            setattr(self, key, value)


class Token(OAuth2TokenMixin):
    def __init__(self, **members):
        self.issued_at = int(time.time())
        self.access_token_revoked_at = self.refresh_token_revoked_at = 0
        self.scope, self.refresh_token = "", None
        for key, value in members.items():
            setattr(self, key, value)


class Service:
    """The server; use it in a `with`, so that it ends whatever happens."""

    def __init__(self, addresses):
        self.clients, self.codes, self.tokens = {}, {}, {}
        app = Flask("service")
        app.config["OAUTH2_SCOPES_SUPPORTED"] = ["read"]
        server = AuthorizationServer(app, self.clients.get, self.save_token)
        self.add_grants(server)
        self.add_registration(server)
        self.add_routes(app, server, addresses)
        self.http = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
        self.base = f"http://127.0.0.1:{self.http.server_port}"

    def __enter__(self):
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()

    def here(self, url):
        """An address of the service, on this computer."""
        parts = urlsplit(url)
        return self.base + parts.path + (f"?{parts.query}" if parts.query else "")

    def save_token(self, token, what):
        known = {key: token[key] for key in ("access_token", "expires_in", "scope", "token_type")}
        self.tokens[token["access_token"]] = Token(client_id=what.client.client_id, **known)

    def add_grants(self, server):
        codes = self.codes

        class Grant(grants.AuthorizationCodeGrant):
            TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_post"]

            def save_authorization_code(self, code, what):
                payload = what.payload
                codes[code] = Code(
                    code=code, client_id=what.client.client_id, redirect_uri=payload.redirect_uri,
                    scope=payload.scope, response_type=payload.response_type)

            def query_authorization_code(self, code, client):
                found = codes.get(code)
                return found if found and found.client_id == client.client_id else None

            def delete_authorization_code(self, code):
                del codes[code.code]

            def authenticate_user(self, code):
                return "citizen"

        server.register_grant(Grant)

    def add_registration(self, server):
        clients = self.clients

        class Registration(ClientRegistrationEndpoint):
            def get_server_metadata(self):
                return {
                    "grant_types_supported": ["authorization_code"],
                    "response_types_supported": ["code"], "scopes_supported": ["read"],
                    "token_endpoint_auth_methods_supported": ["client_secret_post"],
                }

            def authenticate_token(self, what):
                return what.headers.get("Authorization") == f"Bearer {ALLOWED}"

            def save_client(self, info, metadata, what):
                clients[info["client_id"]] = Client(info, metadata)
                return clients[info["client_id"]]

        server.register_endpoint(Registration)

    def add_routes(self, app, server, addresses):
        tokens = self.tokens

        class Validator(BearerTokenValidator):
            def authenticate_token(self, text):
                return tokens.get(text)

        protector = ResourceProtector()
        protector.register_token_validator(Validator())

        def authorize():
            try:
                grant = server.get_consent_grant(end_user="citizen")
            except OAuth2Error as error:
                return server.handle_error_response(request, error)
            return server.create_authorization_response(grant_user="citizen", grant=grant)

        def userinfo():
            try:
                protector.acquire_token(["read"])
            except OAuth2Error as error:
                return jsonify(dict(error.get_body())), 401
            pairs = " ".join(f'{key}="{value}"' for key, value in PERSON.items())
            xml = f'<?xml version="1.0" encoding="UTF-8"?><root><userinfo {pairs}/></root>'
            return Response(xml, content_type="application/xml;charset=UTF-8")

        places = {name: urlsplit(url).path for name, url in addresses.items()}
        app.add_url_rule(places["authorize"], "authorize", authorize)
        app.add_url_rule(
            places["token"], "token", server.create_token_response, methods=["POST"])
        app.add_url_rule(places["userinfo"], "userinfo", userinfo)
        app.add_url_rule(
            "/register", "register", lambda: server.create_endpoint_response("client_registration"),
            methods=["POST"])


class Quiet(WSGIRequestHandler):
    def log(self, *_):
        pass
