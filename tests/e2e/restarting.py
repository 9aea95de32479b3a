"""Staying linked: over a quit, an outage, a crash; and one window per profile."""
from cloud import Cloud, Network
from linking import card_of, is_online, link, nothing_left, shown_temperature, true_temperature
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for


def expect_linked_at_once(reader, cloud):
    """The first look at the window, without waiting for anything more."""
    for home, thermostat in cloud.thermostats():
        if is_online(thermostat):
            card = card_of(reader, home, thermostat)
            shown = card and shown_temperature(card)
            expect(shown == true_temperature(thermostat), f"{thermostat['name']} with its last reading ({shown})")
    expect(not reader.find("push button", "Sign in"), "no linking page")


def quit_by_keyboard(program, reader):
    step("Ctrl+Q ends it")
    reader.activate()
    reader.key("ctrl+q")
    expect(program.wait_for_end() == 0, "it ends well")


def outage(cloud, network, program):
    step("Start without the service: the last readings, and a banner")
    network.cut()
    program.start()
    reader = ScreenReader(program)
    expect_linked_at_once(reader, cloud)
    reader.wait("push button", "Try now", seconds=90)
    expect(any("Legrand's service cannot be reached from this computer. These are the last readings." in text
               for text in reader.texts()), "the banner says that the service cannot be reached")
    expect_linked_at_once(reader, cloud)
    warmer = reader.all("push button", start="Warmer, ")
    expect(warmer and not any(button.is_enabled for button in warmer), "nothing can be changed meanwhile")

    step("The service is back: Try now")
    network.mend()
    cloud.control("DELETE", "log")
    reader.press("push button", "Try now")
    wait_for("the banner to go", lambda: not reader.find("push button", "Try now"))
    expect(any(entry["status"] == 200 for entry in cloud.log("status")), "there are readings again")
    warmer = reader.find("push button", start="Warmer, ")
    expect(warmer.is_enabled, "changes are possible again")
    expect(cloud.grants() == ["refresh_token"], f"the token was renewed once: {cloud.grants()}")
    expect(not cloud.log("authorize"), "nobody was sent to sign in")
    return reader


def crash(cloud, program):
    step("kill -9, and start again: still linked")
    program.kill()
    cloud.control("DELETE", "log")
    program.start()
    reader = ScreenReader(program)
    expect_linked_at_once(reader, cloud)
    reader.activate()
    reader.key("ctrl+shift+r")
    wait_for("a call", lambda: cloud.log("status"))
    expect(cloud.grants() == ["refresh_token"] and cloud.log("status")[0]["status"] in (200, 404),
           f"it reads with the sign-in it kept: {cloud.grants()}")
    expect(reader.wait("label", "Connected"), "it is connected")
    return reader


def second_instance(program, reader):
    step("A second start raises the first window and ends")
    code, said = program.start_second()
    expect(code == 0, f"it ends with 0 (with {code}; it said: {said.strip()!r})")
    expect(program.process.poll() is None, "the first goes on")
    windows = [node for node in reader.application.children() if node.role == "frame"]
    expect(len(windows) == 1, f"one window ({len(windows)})")


def scenario(stage):
    cloud = Cloud(stage, "--strict-rotation", "--reply-url", f"http://localhost:{free_port()}/callback")
    network = Network(stage, cloud)
    program = stage.start_program("restarting", network.address)
    reader = ScreenReader(program)
    link(reader, cloud)
    second_instance(program, reader)
    quit_by_keyboard(program, reader)
    outage(cloud, network, program)
    reader = crash(cloud, program)
    second_instance(program, reader)
    quit_by_keyboard(program, reader)
    expect(len(stage.browser.visits()) == 2, f"the browser was opened once: {len(stage.browser.visits()) // 2}")
    nothing_left(cloud, network, program)


if __name__ == "__main__":
    run(scenario)
