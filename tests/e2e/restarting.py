"""Staying linked: over a quit, an outage, a crash; and one window per profile."""
from cloud import Cloud, Network
from linking import link, nothing_left, shown_readings, true_readings
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for

import signal

ROOM = "Soggiorno e caffè"


def last_readings(cloud):
    return {card: words for card, words in true_readings(cloud).items() if len(words) == 1}


def expect_linked_at_once(reader, wanted):
    """The first look at the window, without waiting for anything more."""
    shown = {card: words for card, words in shown_readings(reader).items() if card in wanted}
    expect(shown == wanted, f"the last readings: {shown}")
    expect(not reader.find("push button", "Link my thermostats"), "no linking page")


def quit_by_keyboard(program, reader):
    step("Ctrl+Q ends it")
    reader.activate()
    reader.key("ctrl+q")
    expect(program.wait_for_end() == 0, "it ends well")


def outage(cloud, network, program):
    step("Start without the service: the last readings, and a banner")
    before = last_readings(cloud)
    network.cut()
    cloud.control("POST", f"thermostat/{cloud.thermostat(ROOM)['id']}", {"temperature": 23.4})
    program.start()
    reader = ScreenReader(program)
    expect_linked_at_once(reader, before)
    reader.wait("push button", "Try now", seconds=90)
    expect(any("Legrand's service is not answering" in text
               for text in reader.texts()), "the banner says that the service does not answer")
    expect_linked_at_once(reader, before)
    warmer = reader.all("push button", start="Warmer ")
    expect(warmer and not any(button.is_enabled for button in warmer), "nothing can be changed meanwhile")

    step("The service is back: Try now")
    network.mend()
    cloud.control("DELETE", "log")
    reader.press("push button", "Try now")
    wait_for("the banner to go", lambda: not reader.find("push button", "Try now"))
    wait_for(f"the new reading of {ROOM}", lambda: ["Temperature 23.4 °C"] in shown_readings(reader).values())
    expect(reader.find("push button", f"Warmer by 0.5, {ROOM}").is_enabled, "changes are possible again")
    expect(cloud.grants() == ["refresh_token"], f"the token was renewed once: {cloud.grants()}")
    expect(not cloud.log("authorize"), "nobody was sent to sign in")
    return reader


def crash(cloud, program):
    step("kill -9, and start again: still linked")
    wait_for("the reading to be kept", lambda: b'"23.4"' in program.everything_written()["household.json"], 15)
    program.kill()
    cloud.control("DELETE", "log")
    program.start()
    reader = ScreenReader(program)
    expect_linked_at_once(reader, last_readings(cloud))
    reader.activate()
    reader.key("ctrl+shift+r")
    wait_for("a call", lambda: cloud.log("status"))
    expect(cloud.grants() == ["refresh_token"] and cloud.log("status")[0]["status"] in (200, 404),
           f"it reads with the sign-in it kept: {cloud.grants()}")
    expect(reader.wait("label", "Connected"), "it is connected")
    return reader


def log_out(program):
    program.process.send_signal(signal.SIGTERM)
    program.process.send_signal(signal.SIGHUP)


def look_for_thermostats(reader):
    reader.activate()
    reader.key("alt+v", "l")


def while_renewing(cloud, program, how, end):
    step(f"{how} while the sign-in is renewed: still linked")
    cloud.control("DELETE", "log")
    cloud.control("POST", "faults", {"kind": "token", "action": "delay", "delayMs": 2000})
    program.start()
    reader = ScreenReader(program)
    look_for_thermostats(reader)
    wait_for("the renewal", lambda: cloud.log("token"))
    end(reader)
    expect(program.wait_for_end() == 0, "it ends well")
    cloud.control("DELETE", "log")
    program.start()
    reader = ScreenReader(program)
    look_for_thermostats(reader)
    wait_for("the homes", lambda: any(call["status"] == 200 for call in cloud.log("plants")))
    expect(cloud.grants() == ["refresh_token"], f"with the sign-in it kept: {cloud.grants()}")


def press_warmer(reader):
    warmer = reader.wait("push button", f"Warmer by 0.5, {ROOM}")
    wait_for("changes to be possible", lambda: warmer.is_enabled)
    warmer.press()


def a_change_that_waits_for_the_sign_in(cloud, program):
    step("Ctrl+Q with a change that waits longer for the sign-in than the window does: it is sent")
    cloud.control("DELETE", "log")
    cloud.control("POST", "faults", {"kind": "token", "action": "delay", "delayMs": 6000})
    program.start()
    reader = ScreenReader(program)
    press_warmer(reader)
    wait_for("the renewal", lambda: cloud.log("token"))
    reader.activate()
    reader.key("ctrl+q")
    expect(program.wait_for_end() == 0, "it ends well")
    expect(len(cloud.log("command")) == 1, "the cloud has it")


def a_change_goes_out_at_the_end(cloud, program, reader):
    step("SIGTERM with a change that waits for one more click: it is sent")
    cloud.control("DELETE", "log")
    press_warmer(reader)
    # Where reading the screen takes long, it is on its way by itself.
    wait_for("the change to be armed",
             lambda: cloud.log("command") or any("sending in a moment" in text for text in reader.texts()))
    program.process.send_signal(signal.SIGTERM)
    expect(program.wait_for_end() == 0, "it ends well")
    expect(len(cloud.log("command")) == 1, "the cloud has it")


def second_instance(program, reader):
    step("A second start raises the first window and ends")
    code, said = program.start_second()
    expect(code == 0, f"it ends with 0 (with {code}; it said: {said.strip()!r})")
    expect(program.process.poll() is None, "the first goes on")
    windows = [node for node in reader.application.children() if node.role in ("frame", "dialog")]
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
    while_renewing(cloud, program, "Ctrl+Q", lambda reader: (reader.activate(), reader.key("ctrl+q")))
    quit_by_keyboard(program, ScreenReader(program))
    while_renewing(cloud, program, "SIGTERM and SIGHUP, as at a logout,", lambda _: log_out(program))
    a_change_goes_out_at_the_end(cloud, program, ScreenReader(program))
    a_change_that_waits_for_the_sign_in(cloud, program)
    expect(len(stage.browser.visits()) == 2, f"the browser was opened once: {len(stage.browser.visits()) // 2}")
    nothing_left(cloud, network, program)


if __name__ == "__main__":
    run(scenario)
