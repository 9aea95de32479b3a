"""Linking with a certified provider that is not ours: the npm package oidc-provider, installed by tests/run --long.

Nothing of it was written for Tepore or by its makers: consent pages, client_secret_post, refresh tokens that rotate and
end the grant when used twice, endpoints under names of its own, found through its description alone.
Arguments: tepore, tepore-simulator (not used), and the folder with server.js and its node_modules.
"""
import json
import os
import subprocess
import sys
import urllib.request

from cloud import tell_tales
from linking import finish
from screenreader import ScreenReader
from stage import HERE, expect, free_port, run, step, wait_for


class Provider:
    client_id = "5d1c7a2e-93b4-4f0a-8c61-2f6be0d3a914"
    client_secret = "Zp7+.,~=%2B&/kV9-c5!Qx"  # every sign that is commonly encoded wrongly
    subscription_key = "0f4c9b7a36d2481e8a5533c0e1b7d962"

    def __init__(self, stage, folder):
        port = free_port()
        self.reply_url = f"http://localhost:{free_port()}/callback"
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            ["node", "server.js", str(port), self.client_id, self.client_secret, self.subscription_key, self.reply_url,
             os.path.join(HERE, "..", "fixtures")],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        stage.servants.append(self)
        line = self.process.stdout.readline()
        assert line.startswith("listening on"), f"the provider said {line!r}"

    def witness(self):
        with urllib.request.urlopen(f"{self.address}/witness", timeout=20) as answer:
            return json.load(answer)

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def scenario(stage):
    provider = Provider(stage, sys.argv[3])
    stage.browser_folder = os.path.join(HERE, "oidc-provider", "browser")

    step("The four values; the client ID is looked up where the provider describes itself")
    program = stage.start_program("certified", provider.address)
    reader = ScreenReader(program)
    reader.activate()
    reader.press("push button", "Link my thermostats")
    reader.press("push button", "I already have the four values")
    for role, field, value in (("text", "Client ID", provider.client_id),
                               ("password text", "Client secret", provider.client_secret),
                               ("password text", "Subscription key", provider.subscription_key),
                               ("text", "Reply URL", provider.reply_url)):
        reader.wait(role, field).write(value)
    reader.wait("label", "Legrand knows this client ID.")

    step("Signing in on its pages, and agreeing")
    reader.press("push button", "Next: sign in")
    reader.press("push button", "Sign in")
    visit = stage.browser.wait_for_end(1)
    expect(f"{provider.address}/auth?" in stage.browser.visits()[0]["opened"], "the browser went where the provider said")
    expect(len(visit["forms"]) >= 2, f"a page to sign in and a page to agree: {len(visit['forms'])} forms")
    expect("Done: you are signed in" in visit["page"] and "code=" not in visit["shown"], "the last page is Tepore's")
    reader.wait("check box", start="Show ")
    expect(provider.witness()["codes"] == 1, "one code was exchanged")

    step("It renews before calls, each time with the newest token")
    finish(reader)
    reader.wait("label", "Connected")
    wait_for("two renewals and a call after them",
             lambda: (seen := provider.witness())["refreshes"] >= 2 and seen["calls"] > 2)
    wait_for("a temperature", lambda: any(text.startswith("Temperature ") and "unknown" not in text
                                          for text in reader.texts()))

    step("And goes on after a kill")
    before = provider.witness()["refreshes"]
    program.kill()
    program.start()
    reader = ScreenReader(program)
    wait_for("a renewal with the kept token", lambda: provider.witness()["refreshes"] > before)
    reader.wait("label", "Connected")
    seen = provider.witness()
    expect(not seen["refused"] and not seen["refusedCalls"], f"nothing was refused: {seen}")
    written = program.everything_written()
    for value in (provider.client_secret, provider.subscription_key):
        places = [place for place, content in written.items() if any(tale in content for tale in tell_tales(value))]
        expect(not places, f"no secret in what it wrote: {places}")


if __name__ == "__main__":
    run(scenario)
