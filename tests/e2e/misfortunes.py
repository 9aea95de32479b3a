"""Killed, cut off or asked for nonsense while a command is under way: one gesture is never two requests, nothing is
sent after a restart, and every request is in the ledger."""
import os
import sqlite3

from cloud import Cloud, Network
from linking import link
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for

ROOM = "Soggiorno e caffè"
HOME = "Casa di città"
SLOW = 20_000  # ms; longer than the test looks away


def ledger_lines(program):
    """As another program finds them on disk."""
    file = os.path.join(program.profile, "tepore.sqlite")
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        return database.execute("SELECT COUNT(*) FROM calls").fetchone()[0]


def api_calls(cloud):
    return [entry for entry in cloud.log() if entry["path"].startswith("/smarther/")]


def open_room(reader):
    reader.activate()
    reader.wait("panel", f"{ROOM}, {HOME}").focus()
    reader.key("Return")
    reader.wait("slider", f"Set point, {ROOM}")


def warmer(reader):
    reader.wait("push button", f"Warmer by 0.5, {ROOM}").press()


def posts(cloud):
    return len(cloud.log("command"))


def again(program, cloud):
    """Started once more; whatever it does by itself it has done when every thermostat was read."""
    before = len(cloud.log("status"))
    program.start()
    reader = ScreenReader(program)
    reader.activate()
    reader.wait("label", "Connected", seconds=60)
    reader.key("ctrl+shift+r")
    wait_for("readings", lambda: len(cloud.log("status")) > before, 60)
    return reader


def killed_before_sending(program, cloud, reader):
    step("kill -9 while a change is armed: nothing is sent, then or later")
    # Found before: the grace is over sooner than a slow machine has searched the window.
    field = reader.wait("text", f"Set point as a number, {ROOM}")
    before = field.text
    warmer(reader)
    wait_for("the change on screen", lambda: field.text != before, 2)
    program.kill()
    expect(posts(cloud) == 0, f"nothing was sent ({posts(cloud)})")
    reader = again(program, cloud)
    expect(posts(cloud) == 0, f"nothing was sent after the restart ({posts(cloud)})")
    return reader


def killed_while_sending(program, cloud, reader):
    step("kill -9 while the cloud has the request and has not answered")
    open_room(reader)
    before = cloud.thermostat(ROOM)["setPoint"]
    cloud.control("POST", "faults", {"kind": "command", "action": "delay", "delayMs": SLOW})
    warmer(reader)
    wait_for("the request", lambda: posts(cloud) == 1)
    program.kill()
    expect(ledger_lines(program) == len(api_calls(cloud)),
           f"every request is on disk: {ledger_lines(program)} of {len(api_calls(cloud))}")
    expect(cloud.thermostat(ROOM)["setPoint"] == before + 0.5, "the cloud did it all the same")
    reader = again(program, cloud)
    open_room(reader)
    field = reader.wait("text", f"Set point as a number, {ROOM}")
    wait_for("the truth", lambda: field.text == f"{before + 0.5:.1f} °C", 60)
    expect(posts(cloud) == 1, f"one gesture, one request ({posts(cloud)})")
    return reader


def cut_while_sending(network, cloud, reader, carried_out):
    step(f"The network goes while a request is under way, and it was {'' if carried_out else 'not '}carried out")
    sent = posts(cloud)
    before = cloud.thermostat(ROOM)["setPoint"]
    cloud.control("POST", "faults", {"kind": "command", "action": "hang", "afterWork": carried_out})
    warmer(reader)
    wait_for("the request", lambda: posts(cloud) == sent + 1)
    network.cut()
    unsure = reader.wait("label", start="Not sure that ")
    expect(f"{before + 0.5:.1f} °C" in unsure.name and "no answer came back" in unsure.name, f"“{unsure.name}”")
    network.mend()
    if carried_out:
        told = reader.wait("label", start="Confirmed ", seconds=120).name
        expect(f"{before + 0.5:.1f} °C" in told, f"“{told}”")
    else:
        told = reader.wait("label", start="Not changed: ", seconds=150).name
        expect("no answer came back" in told, f"“{told}”")
        reader.press("push button", f"Dismiss, {ROOM}")
    expect(posts(cloud) == sent + 1, f"one gesture, one request ({posts(cloud) - sent})")


def second_start(program, cloud, reader):
    step("A second start while a request is under way")
    sent = posts(cloud)
    cloud.control("POST", "faults", {"kind": "command", "action": "delay", "delayMs": 3000})
    warmer(reader)
    wait_for("the request", lambda: posts(cloud) == sent + 1)
    code, said = program.start_second()
    expect(code == 0 and program.process.poll() is None, f"it ends with 0, the first goes on ({code}, {said.strip()!r})")
    reader.wait("label", start="Confirmed ", seconds=60)
    expect(posts(cloud) == sent + 1, "one gesture, one request")


def wrong_numbers(cloud, reader):
    step("Numbers that are none: said at the field, nothing is sent, nothing is changed")
    sent = posts(cloud)
    field = reader.wait("text", f"Set point as a number, {ROOM}")
    for typed in ("55", "warm", "-3", "1e9", "21..5", "NaN", "2 1"):
        field.focus()
        field.write(typed)
        reader.key("Return")
        told = wait_for(f"a word on “{typed}”", lambda: next(
            (text for text in reader.texts() if "between 3.0" in text), None))
        expect(field.text == typed, f"“{typed}” stays: {told}")
    reader.key("Escape")
    wait_for("the set point", lambda: field.text.endswith("°C"))
    expect(posts(cloud) == sent, f"nothing was sent ({posts(cloud) - sent})")


def scenario(stage):
    cloud = Cloud(stage, "--auto-consent", "--reply-url", f"http://localhost:{free_port()}/callback")
    network = Network(stage, cloud)
    program = stage.start_program("misfortunes", network.address)
    reader = ScreenReader(program)
    link(reader, cloud)
    open_room(reader)
    reader = killed_before_sending(program, cloud, reader)
    reader = killed_while_sending(program, cloud, reader)
    second_start(program, cloud, reader)
    wrong_numbers(cloud, reader)
    cut_while_sending(network, cloud, reader, carried_out=True)
    cut_while_sending(network, cloud, reader, carried_out=False)
    expect(ledger_lines(program) >= len(api_calls(cloud)),
           f"every request is in the ledger: {ledger_lines(program)} of {len(api_calls(cloud))}")


if __name__ == "__main__":
    run(scenario)
