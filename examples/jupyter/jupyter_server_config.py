"""Settings of the notebook server, read from /etc/jupyter by every uid."""

import os
import sys

from jupyter_server import version_info

c = get_config()  # noqa: F821 (Jupyter puts it here)

# Inside the container all addresses; a published port does not reach its loopback.
c.ServerApp.ip = "0.0.0.0"
c.ServerApp.port = 8888
# Another port would not be the published one: rather fail.
c.ServerApp.port_retries = 0
c.ServerApp.open_browser = False
c.ServerApp.root_dir = "/workspace"

# A file rather than a variable: `docker inspect` shows variables to everyone.
# Without either, Jupyter makes a token and prints it to `docker logs`.
token_file = os.environ.get("JUPYTER_TOKEN_FILE")
if token_file:
    try:
        with open(token_file, encoding="utf-8") as file:
            token = file.read().strip()
    except OSError as error:
        sys.exit(f"JUPYTER_TOKEN_FILE: {error}")
    # An empty token would switch the check off.
    if len(token) < 16:
        sys.exit("JUPYTER_TOKEN_FILE: the token needs 16 characters or more")
    # Set here, since Jupyter would take the file with the end of its line. The
    # setting belonged to ServerApp before version 2.
    settings = c.IdentityProvider if version_info[0] >= 2 else c.ServerApp
    settings.token = token
