"""The command line: beside the window, without it, and when nothing works; one request for each gesture."""
import csv
import io
import json
import os
import signal
import subprocess
import time

from cloud import Cloud, Network, tell_tales
from linking import link
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for

ROOM = "Camera dell'ospite"
OTHER = "Veranda"
DONE, USAGE, NOT_FOUND, ACCOUNT, NO_CONNECTION, NO_REQUESTS, NOT_CERTAIN, BUSY = 0, 2, 3, 4, 5, 6, 9, 10


class Terminal:
    """A shell without a display, as cron has it."""

    def __init__(self, stage, profile, address):
        self.arguments = [stage.tepore, "--profile", profile, "--login-url", address, "--api-url", address]
        self.environment = {name: value for name, value in os.environ.items()
                            if name not in ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
        self.environment["TMPDIR"] = "/tmp"  # not the desktop's
        self.said = []

    def begin(self, *words):
        return subprocess.Popen([*self.arguments, *words], env=self.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, encoding="utf-8")

    def end(self, process, seconds=120):
        out, err = process.communicate(timeout=seconds)
        self.said += [out, err]
        return process.returncode, out, err

    def __call__(self, *words):
        return self.end(self.begin(*words))


def expect_end(result, code, text, what):
    good = result[0] == code and (text in result[1] if code == DONE else text in result[2])
    expect(good, f"{what}: {code}, “{text}”" + ("" if good else f", and not {result}"))
    if code != DONE:
        expect(result[2].count("\n") == 1 and result[2].startswith("tepore: "), "in one line of standard error")


def read_age(terminal, name):
    return json.loads(terminal("status", "--json", name)[1])["homes"][0]["thermostats"][0]["age_s"]


def is_released(profile):
    return not os.path.exists(os.path.join(profile, "tepore.lock"))


def not_linked(stage, cloud):
    step("Nobody is linked")
    profile = os.path.join(stage.folder, "nobody")
    terminal = Terminal(stage, profile, cloud.address)
    for words in (["status"], ["status", "--refresh"], ["set", ROOM, "--off"], ["history", "--csv"]):
        expect_end(terminal(*words), ACCOUNT, "no account is linked", " ".join(words))
    expect(not os.path.exists(profile), "no folder is made for it")
    code, out, err = terminal("doctor")
    expect(code == ACCOUNT and len(out.splitlines()) == 9 and "no account is linked" in err, f"doctor: {code}, {out}{err}")


def usage(terminal, cloud):
    step("Slips")
    cloud.control("DELETE", "log")
    expect_end(terminal("stauts"), USAGE, "stauts", "a slip opens no window")
    expect_end(terminal("set", ROOM, "--to", "99"), USAGE, "40.0", "too warm")
    expect_end(terminal("set", "Attico", "--off"), NOT_FOUND, ROOM, "an unknown name lists those that are known")
    expect_end(terminal("set", "ca", "--auto", "nonsense"), NOT_FOUND, "program", "an unknown program")
    expect(not cloud.log(), "nothing was asked of the cloud")


def status(terminal, cloud):
    step("status costs nothing")
    cloud.control("DELETE", "log")
    code, out, _ = terminal("status")
    truth = cloud.thermostat(ROOM)
    line = next(line for line in out.splitlines() if ROOM in line)
    expect(code == DONE and f"{truth['temperature']:.1f}" in line and "no request was made" in out, f"“{line.strip()}”")
    code, out, _ = terminal("status", "camera", "--json")
    told = json.loads(out)
    only = told["homes"][0]["thermostats"]
    expect(len(only) == 1 and only[0]["name"] == ROOM and only[0]["temperature_c"] == round(truth["temperature"], 1)
           and only[0]["set_point_c"] == truth["setPoint"] and only[0]["mode"] == truth["mode"]
           and told["homes"][0]["zone"] == "Europe/Rome" and told["requests_made"] == 0, f"as JSON: {only[0]}")
    code, out, _ = terminal("status", "--names")
    expect(ROOM in out.splitlines() and len(out.splitlines()) == 5, "the names, for completion")
    expect(not cloud.log(), "nothing was asked of the cloud")


def change(terminal, cloud, words, mode, value=None):
    cloud.control("DELETE", "log")
    result = terminal("set", ROOM, *words)
    expect_end(result, DONE, "Confirmed", "set " + " ".join(words))
    expect("Sent " in result[1], "and before, that it was sent")
    room = cloud.thermostat(ROOM)
    expect(room["mode"] == mode and (value is None or room["setPoint"] == value), f"the cloud has {room['mode']} {room['setPoint']}")
    expect(len(cloud.log("command")) == 1, f"one request ({len(cloud.log('command'))})")


def beside_the_window(terminal, cloud, reader):
    step("The window does what the command line asks, and shows it")
    change(terminal, cloud, ["--to", "23,5", "--for", "90m"], "manual", 23.5)
    wait_for("the window to show it", lambda: any("23.5 °C" in text for text in reader.texts()))
    expect(not cloud.grants(), "with the window's own sign-in")

    step("Two at once")
    cloud.control("DELETE", "log")
    both = [terminal.begin("set", ROOM, "--to", "20"), terminal.begin("set", OTHER, "--to", "26")]
    results = [terminal.end(each) for each in both]
    expect([result[0] for result in results] == [DONE, DONE], f"both are confirmed: {results}")
    expect(len(cloud.log("command")) == 2, f"two requests ({len(cloud.log('command'))})")

    step("The history")
    code, out, _ = terminal("history", "--csv", ROOM)
    rows = list(csv.DictReader(io.StringIO(out)))
    expect(code == DONE and rows and all(row["thermostat"] == ROOM for row in rows) and rows[-1]["set_point_c"] == "20.0",
           f"{len(rows)} readings, the last at {rows[-1]['set_point_c'] if rows else None}")


def doctor(terminal, cloud):
    step("What is wrong")
    cloud.control("DELETE", "log")
    code, out, err = terminal("doctor")
    expect(code == DONE and len(out.splitlines()) == 9, f"nothing: {out}{err}")
    expect(not cloud.log("status") and not cloud.log("plants"), "and no request is made")


def a_window_that_hangs(terminal, cloud, program):
    step("A window that hangs")
    program.process.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    expect_end(terminal("set", ROOM, "--off"), BUSY, "does not answer", "it is said so")
    expect(time.monotonic() - began < 12, f"after {time.monotonic() - began:.0f} s")
    expect(terminal("status")[0] == DONE, "the last readings are there all the same")
    cloud.control("DELETE", "log")
    program.process.send_signal(signal.SIGCONT)
    expect_end(terminal("set", OTHER, "--to", "25"), DONE, "Confirmed", "awake again, it does what is asked now")
    expect(len(cloud.log("command")) == 1, "and not what was given up")


def alone(terminal, cloud, profile):
    step("Without a window, and without a display")
    change(terminal, cloud, ["--to", "19"], "manual", 19.0)
    expect(len(cloud.log("status")) == 1 and not cloud.log("plants"), "one reading, to read it back, and nothing else")
    expect(cloud.grants() == ["refresh_token"], f"the sign-in was renewed: {cloud.grants()}")
    expect(is_released(profile), "the profile is free again")
    change(terminal, cloud, ["--boost", "30"], "boost")
    change(terminal, cloud, ["--auto", "2"], "automatic")
    change(terminal, cloud, ["--protect"], "protection")
    change(terminal, cloud, ["--off"], "off")
    cloud.control("DELETE", "log")
    expect_end(terminal("set", ROOM, "--to", "21", "--no-wait"), DONE, "Sent ", "not waiting")
    expect(not cloud.log("status"), "nothing is read back")

    step("Read anew")
    cloud.control("POST", f"thermostat/{cloud.thermostat(OTHER)['id']}", {"temperature": 28.4})
    wait_for("the reading to be a minute old", lambda: read_age(terminal, OTHER) > 60, 90)
    cloud.control("DELETE", "log")
    code, out, err = terminal("status", "--refresh", "--json", OTHER)
    told = json.loads(out)
    expect(code == DONE and told["requests_made"] == len(cloud.log("status")) == 1 and told["requests_left"] < 500,
           f"{told['requests_made']} request, {told['requests_left']} left {err}")
    expect(told["homes"][0]["thermostats"][0]["temperature_c"] == 28.4, "it shows what is true now")
    expect_end(terminal("status", "--refresh", "sotto"), 7, "not connected", "one that is off the net")

    step("Two at once, without a window")
    cloud.control("DELETE", "log")
    both = [terminal.begin("set", ROOM, "--to", "22"), terminal.begin("set", OTHER, "--to", "24.5")]
    results = [terminal.end(each) for each in both]
    expect([result[0] for result in results] == [DONE, DONE], f"both are confirmed: {[each[1:] for each in results]}")
    expect(cloud.thermostat(ROOM)["setPoint"] == 22 and cloud.thermostat(OTHER)["setPoint"] == 24.5, "both arrived")
    expect(cloud.grants() == ["refresh_token"], f"with one sign-in: {cloud.grants()}")
    wait_for("the profile to be free", lambda: is_released(profile))


def interrupted(terminal, cloud):
    step("Ctrl+C while the sign-in is renewed")
    cloud.control("DELETE", "log")
    cloud.control("POST", "faults", {"kind": "token", "action": "delay", "delayMs": 2000})
    waiting = terminal.begin("set", ROOM, "--to", "18")
    wait_for("the renewal", lambda: cloud.log("token"))
    waiting.send_signal(signal.SIGINT)
    expect_end(terminal.end(waiting), NOT_CERTAIN, "", "it ends, and the change was on its way")
    expect_end(terminal("set", ROOM, "--to", "18"), DONE, "Confirmed", "and the account is linked still")


def a_window_is_opened_meanwhile(stage, terminal, cloud, program):
    step("A window is opened while the command line waits")
    cloud.control("DELETE", "log")
    waiting = terminal.begin("set", ROOM, "--to", "20.5")
    wait_for("the request", lambda: cloud.log("command"))
    program.start()
    code, out, err = terminal.end(waiting)
    expect(code == DONE and "Sent " in out, f"the command line ends with what it knows: {out!r} {err!r}")
    reader = ScreenReader(program)
    wait_for("the window", lambda: any(ROOM in text for text in reader.texts()))
    wait_for("the window to read it back", lambda: len(cloud.log("status")) > 0)
    expect(len(cloud.log("command")) == 1, "it was sent once")
    program.kill()


def misfortunes(terminal, cloud, network):
    step("A refusal")
    cloud.control("POST", "faults", {"kind": "command", "action": "answer", "status": 430})
    expect_end(terminal("set", ROOM, "--to", "21"), 7, "refused the values", "the thermostat's no")

    step("No network")
    network.cut()
    code, _, err = terminal("status", "--refresh")
    expect(code == NO_CONNECTION, f"status --refresh: {code}, {err.strip()}")
    expect_end(terminal("set", ROOM, "--to", "21"), NO_CONNECTION, "Not changed", "a change")
    expect(terminal("status")[0] == DONE, "the last readings are there all the same")
    network.mend()

    step("The quota is gone")
    cloud.control("POST", "faults", {"kind": "command", "action": "answer", "status": 403, "headers": {"Retry-After": "3600"},
                                     "body": {"statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 01:00:00."}})
    expect_end(terminal("set", ROOM, "--to", "21"), NO_REQUESTS, "500 requests", "the cloud's no")
    cloud.control("DELETE", "log")
    expect_end(terminal("set", ROOM, "--to", "21"), NO_REQUESTS, "500 requests", "and it is remembered")
    expect(not cloud.log("command"), "without asking again")


def scenario(stage):
    cloud = Cloud(stage, "--strict-rotation", "--reply-url", f"http://localhost:{free_port()}/callback")
    network = Network(stage, cloud)
    not_linked(stage, cloud)
    program = stage.start_program("terminal", network.address)
    terminal = Terminal(stage, program.profile, network.address)
    reader = ScreenReader(program)
    link(reader, cloud)
    wait_for("the readings on disk", lambda: ROOM in terminal("status")[1])
    wait_for("the programs", lambda: len(cloud.log("programlist")) >= 4)
    usage(terminal, cloud)
    status(terminal, cloud)
    beside_the_window(terminal, cloud, reader)
    doctor(terminal, cloud)
    a_window_that_hangs(terminal, cloud, program)
    program.kill()
    doctor(terminal, cloud)
    alone(terminal, cloud, program.profile)
    interrupted(terminal, cloud)
    a_window_is_opened_meanwhile(stage, terminal, cloud, program)
    misfortunes(terminal, cloud, network)
    step("Nothing secret was printed")
    secrets = {**network.secrets(), cloud.client_secret: "client secret", cloud.subscription_key: "subscription key"}
    said = "".join(terminal.said).encode()
    for value, what in secrets.items():
        if any(tale in said for tale in tell_tales(value)):
            expect(False, f"the {what} was printed")


if __name__ == "__main__":
    run(scenario)
