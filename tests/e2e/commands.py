"""Every way to change a thermostat from its page: one gesture is one documented request, and the news is told."""
import datetime
import json
import zoneinfo

from cloud import Cloud, Network
from linking import expect_names, link
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for

ROOM = "Soggiorno e caffè"
HOME = "Casa di città"
ZONE = zoneinfo.ZoneInfo("Europe/Rome")


class Page:
    """The page of one thermostat, and what the cloud was asked because of it."""

    def __init__(self, cloud, reader):
        self.cloud = cloud
        self.reader = reader
        self.sent = 0
        self.home_id = next(home["id"] for home in cloud.control("GET", "state")["homes"] if home["name"] == HOME)

    def room(self):
        return self.cloud.thermostat(ROOM)

    def control(self, role, name):
        return self.reader.wait(role, name)

    def choice(self, name):
        """A list to choose from, by what it is called."""
        return next((node for node in self.reader.all("combo box") if name in (node.name, node.label)), None)

    def status(self, start, seconds=30):
        """The line that tells what became of the change."""
        return self.reader.wait("label", start=start, seconds=seconds).name

    def was_sent(self, seconds=30):
        wanted = self.sent + 1
        return wait_for(f"request {wanted}", lambda: len(self.cloud.log("command")) >= wanted, seconds)

    def choose(self, mode):
        """Presses the button of a mode; with the space bar where the action does nothing, so as to go on."""
        radio = self.control("radio button", mode)
        radio.press()
        try:
            self.was_sent(seconds=5)
        except AssertionError:
            expect(False, f"{radio} is chosen by its accessible action")
            radio.focus()
            self.reader.key("space")

    def request(self, mode):
        """The one request of the gesture just made; asserts that there was exactly one, and that it worked."""
        self.was_sent()
        self.sent += 1
        self.status(start="Sent ")
        log = self.cloud.log("command")
        expect(len(log) == self.sent, f"one request ({len(log) - self.sent + 1})")
        address = (f"/smarther/v2.0/chronothermostat/thermoregulation/addressLocation/plants/{self.home_id}"
                   f"/modules/parameter/id/value/{self.room()['id']}")
        expect((log[-1]["verb"], log[-1]["path"]) == ("POST", address), "to the thermostat's address")
        expect(log[-1]["status"] == 200 and self.room()["mode"] == mode, f"the cloud took it: {self.room()['mode']}")
        return json.loads(log[-1]["body"])


def local(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=ZONE)


def now():
    return datetime.datetime.now(ZONE)


def minutes_between(one, other):
    return (other - one).total_seconds() / 60


def expect_body(body, **fields):
    wanted = {"function": "heating", **fields}
    expect(body == wanted, f"body {json.dumps(wanted)}" + ("" if body == wanted else f", not {json.dumps(body)}"))


def expect_manual(page, value):
    body = page.request("manual")
    end = body.get("activationTime", "")
    expect_body(body, mode="manual", setPoint={"value": value, "unit": "C"}, activationTime=end)
    room = page.room()
    expect(room["setPoint"] == value, f"the cloud has {room['setPoint']}")
    expect(abs(minutes_between(local(end), datetime.datetime.fromisoformat(room["until"]))) < 1,
           f"{end} is the home's wall clock for {room['until']}")
    return end


def manual(page):
    reader = page.reader
    step("Warmer, twice: one request, a whole degree")
    start = page.room()["setPoint"]
    warmer = page.control("push button", f"Warmer by 0.5, {ROOM}")
    field = page.control("text", f"Set point as a number, {ROOM}")
    warmer.press()
    wait_for("the first step", lambda: field.text == f"{start + 0.5:.1f} °C")
    warmer.press()
    end = expect_manual(page, start + 1)
    expect(118 < minutes_between(now(), local(end)) <= 121, f"for two hours, as nothing else was said: until {end}")
    expect(page.control("radio button", "Manual").is_checked, "Manual is the mode that is chosen")
    confirmed = page.status(start="Confirmed ", seconds=60)
    day = "" if end[:10] == now().date().isoformat() else "tomorrow "
    expect(f"{start + 1:.1f} °C until {day}{end[11:16]}" in confirmed, f"“{confirmed}”")

    step("The dial's value")
    dial = page.control("slider", f"Set point, {ROOM}")
    expect(dial.value == start + 1, f"it says {dial.value} before")
    dial.set_value(22.5)
    expect(expect_manual(page, 22.5) == end, "the end stays")
    expect(dial.value == 22.5, f"it says {dial.value} after")

    step("A number typed, with a comma, and Enter")
    expect(field.text == "22.5 °C", f"the field shows {field.text}")
    field.focus()
    reader.key("ctrl+a", "2", "3", "comma", "5", "Return")
    expect(expect_manual(page, 23.5) == end, "the end stays")

    step("A number set by a tool, and Enter")
    field.focus()
    field.write("19")
    reader.key("Return")
    try:
        page.was_sent(seconds=5)
    except AssertionError:
        expect(False, "a number set through EditableText is sent by Enter")
    else:
        expect_manual(page, 19.0)


def automatic(page):
    reader = page.reader
    step("Automatic, with the arrow keys on the closed list of programs")
    program = page.choice("Program")
    if not expect(program, "the list of programs is called “Program”"):
        program = reader.wait("combo box", "Settimana")
    page.control("radio button", "Automatic").focus()
    reader.key("Tab")
    wait_for("the focus on the list", lambda: program.is_focused)
    reader.key("Down", "Down")
    wait_for("program 3", lambda: page.room()["program"] == 3)
    page.status(start="Sent ")
    count = len(page.cloud.log("command")) - page.sent
    expect(count == 1, f"two rows at once are one request ({count})")
    page.sent += count

    step("Automatic, by choosing another program")
    program.press()
    reader.key("Up", "Return")
    expect_body(page.request("automatic"), mode="automatic", programs=[{"number": 2}])
    expect(page.room()["program"] == 2, "the cloud follows program 2")
    expect(page.control("radio button", "Automatic").is_checked, "Automatic is the mode that is chosen")


def boost(page):
    step("Boost for 30 min")
    page.control("push button", "Boost for 30 min").press()
    body = page.request("boost")
    expect_body(body, mode="boost", activationTime=body.get("activationTime"))
    start, end = map(local, body["activationTime"].split("/"))
    expect(minutes_between(start, end) == 30 and start.second == 0, f"30 min: {body['activationTime']}")
    expect(-0.1 < minutes_between(start, now()) < 2, "from this minute on")
    expect(not page.control("slider", f"Set point, {ROOM}").is_enabled, "the dial rests meanwhile")
    stale = page.choice("How long") or page.reader.find("combo box", start="until ")
    expect(not stale, f"no end of a manual setting is offered ({stale})")

    step("Stop boost: back to the program before")
    page.control("push button", "Stop boost").press()
    expect_body(page.request("automatic"), mode="automatic", programs=[{"number": 2}])


def others(page):
    step("Off")
    page.choose("Off")
    expect_body(page.request("off"), mode="off")

    step("Frost protection")
    page.choose("Frost protection")
    expect_body(page.request("protection"), mode="protection")
    expect(not page.control("push button", f"Warmer by 0.5, {ROOM}").is_enabled, "there is no set point to step")

    step("Back to automatic")
    page.choose("Automatic")
    expect_body(page.request("automatic"), mode="automatic", programs=[{"number": 2}])
    confirmed = page.status(start="Confirmed ", seconds=60)
    expect("Automatic · Week-end all'aperto" in confirmed, f"“{confirmed}”")


def scenario(stage):
    cloud = Cloud(stage, "--auto-consent", "--reply-url", f"http://localhost:{free_port()}/callback")
    network = Network(stage, cloud)
    reader = ScreenReader(stage.start_program("commands", network.address))
    link(reader, cloud)
    expect_names(reader, "overview")

    step("Enter on a card opens its page")
    reader.wait("panel", f"{ROOM}, {HOME}").focus()
    reader.key("Return")
    reader.wait("slider", f"Set point, {ROOM}")
    expect_names(reader, "a thermostat's page")
    page = Page(cloud, reader)
    manual(page)
    expect_names(reader, "the same in manual mode")
    automatic(page)
    boost(page)
    others(page)

    step("Escape leads back to the card")
    page.control("radio button", "Automatic").focus()
    reader.key("Escape")
    card = reader.wait("panel", f"{ROOM}, {HOME}")
    expect(card.is_focused, f"the focus is on the card it came from ({reader.focused()})")
    expect(len(cloud.log("command")) == page.sent, f"{page.sent} gestures, {len(cloud.log('command'))} requests in all")


if __name__ == "__main__":
    run(scenario)
