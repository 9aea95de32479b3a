"""Where the secrets are not: after refusing, linking, renewing, being signed out, quitting and crashing."""
import signal
import subprocess

from cloud import Cloud, Network, tell_tales
from linking import fill_in, finish, nothing_left, to_the_values, wait_for_readings
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for

MISTYPED = "not-the-secret-of-this-application-0815"


def expect_absent(secrets, place, content):
    found = sorted({kind for value, kind in secrets.items() if any(tale in content for tale in tell_tales(value))})
    expect(not found, f"no secret in {place}{': ' + ', '.join(found) if found else ''}")


def refuses_plain_http(stage):
    step("http:// beyond this computer is refused")
    for option in ("--login-url", "--api-url"):
        refused = subprocess.run([stage.tepore, option, "http://example.com"], stdout=subprocess.PIPE,
                                 stderr=subprocess.STDOUT, timeout=30, check=False)
        expect(refused.returncode == 2 and b"must be https" in refused.stdout, f"{option} http://example.com")



def scenario(stage):
    refuses_plain_http(stage)
    cloud = Cloud(stage, "--reply-url", f"http://localhost:{free_port()}/callback")
    network = Network(stage, cloud)
    program = stage.start_program("whereabouts", network.address)
    program.kill()
    program.environment["QT_LOGGING_RULES"] = "*=true"
    program.start()
    reader = ScreenReader(program)
    reader.activate()
    typed = {MISTYPED: "mistyped secret", cloud.client_secret: "client secret",
             cloud.subscription_key: "subscription key"}

    step("Refused, then linked, with every log on")
    to_the_values(reader)
    fill_in(reader, cloud, secret=MISTYPED)
    stage.browser.plan(reaches=False)
    reader.press("push button", "Next: sign in")
    reader.press("push button", "Sign in")
    ended = stage.browser.wait_for_end(1)["ended"]
    reader.wait("text", "Address of the page the browser ended on").write(ended)
    reader.press("push button", "Use this address")
    reader.wait("label", "Client ID or secret not accepted")
    stage.browser.plan()
    fill_in(reader, cloud)
    reader.press("push button", "Next: sign in")
    reader.press("push button", "Sign in")
    finish(reader)
    wait_for_readings(reader, cloud)

    step("Renewed")
    cloud.control("POST", "tokens/expire")
    reader.key("ctrl+shift+r")
    wait_for("a renewal", lambda: "refresh_token" in cloud.grants())
    nothing_left(cloud, network, program)

    step("Killed by a fault of its own: what it says of it")
    program.process.send_signal(signal.SIGABRT)
    expect(program.wait_for_end() == -signal.SIGABRT, "it ended so")

    step("Signed out by the cloud")
    cloud.control("POST", "tokens/revoke")
    program.start()
    reader = ScreenReader(program)
    reader.wait("label", "Please sign in again")
    reader.press("push button", "Sign in again")
    reader.press("push button", "Sign in")
    wait_for("it to be connected", lambda: reader.find("label", "Connected")
             and not reader.find("label", "Please sign in again"))

    step("Quit")
    reader.activate()
    reader.key("ctrl+q")
    expect(program.wait_for_end() == 0, "it ends well")
    nothing_left(cloud, network, program)
    for place, content in program.everything_written().items():
        expect_absent(typed, place, content)


if __name__ == "__main__":
    run(scenario)
