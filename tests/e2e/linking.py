"""Linking an account: refused, denied, granted, and by pasting the address; nothing secret stays behind."""
from cloud import Cloud, Network, tell_tales
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for


def fill_in(reader, cloud, secret=None):
    for role, field, value in (("text", "Client ID", cloud.client_id),
                               ("password text", "Client secret", secret or cloud.client_secret),
                               ("password text", "Subscription key", cloud.subscription_key),
                               ("text", "Reply URL", cloud.reply_url)):
        reader.wait(role, field).write(value)


def to_the_values(reader):
    """From the first page to the four values, for a person who has them."""
    reader.press("push button", "Link my thermostats")
    reader.press("push button", "I already have the four values")


def sign_in(reader, button="Sign in"):
    """From the four values to the browser."""
    reader.press("push button", "Next: sign in")
    reader.press("push button", button)


def link(reader, cloud):
    """The plain way, for scenarios about something else."""
    reader.activate()
    to_the_values(reader)
    fill_in(reader, cloud)
    sign_in(reader)
    wait_for_readings(reader, cloud)


def shown_readings(reader):
    """What the overview says at this moment: card → temperature and trouble."""
    return {panel.name: [node.name.split(" since ")[0] for node in panel.tree()
                         if node.role == "label" and node.name.startswith(("Temperature ", "Not reachable"))]
            for panel in reader.all("panel")}


def true_readings(cloud):
    """What that has to be by the cloud's own account."""
    return {f"{thermostat['name']}, {home}": [f"Temperature {thermostat['temperature']:.1f} °C"]
            if thermostat["online"] else ["Temperature unknown", "Not reachable"]
            for home, thermostat in cloud.thermostats()}


def wait_for_readings(reader, cloud):
    """Every thermostat of every home has a card with the cloud's temperature, and there is no other card."""
    wanted = true_readings(cloud)
    # Before it is connected, while it looks for homes, cards come and go.
    wait_for(f"these readings and no others: {wanted}",
             lambda: reader.find("label", "Connected") and shown_readings(reader) == wanted)
    print(f"   ok   {wanted}")


def expect_names(reader, where):
    complaints = reader.badly_named()
    expect(not complaints, f"{where}: every control has a name of its own")
    for complaint in complaints:
        print(f"        {complaint}")


def expect_problem(reader, title, sentence, focused_role, focused_name):
    reader.wait("label", title)
    expect(any(sentence in text for text in reader.texts()), f"“{sentence}”")
    focused = reader.focused()
    expect(focused and (focused.role, focused.name) == (focused_role, focused_name),
           f"the focus is on {focused_role} “{focused_name}” (on {focused})")


def refused_and_denied(stage, cloud, reader):
    step("A wrong secret is named, and the cursor stands in its field")
    fill_in(reader, cloud, secret="not-the-secret-of-this-application")
    sign_in(reader)
    visit = stage.browser.wait_for_end(1)
    expect(visit["status"] == 200 and "Your part is done" in visit["page"], "the browser's page says that its part is done")
    expect_problem(reader, "Client ID or secret not accepted",
                   "the secret is wrong or has expired. You can create a new secret on the portal.",
                   "password text", "Client secret")

    step("Denied in the browser")
    stage.browser.plan(press="deny")
    fill_in(reader, cloud)
    sign_in(reader)
    visit = stage.browser.wait_for_end(2)
    expect("Access was not given" in visit["page"], "the browser's page says that access was not given")
    expect_problem(reader, "Permission was not given", "You pressed Cancel, or signed in with an account that does "
                   "not own these thermostats.", "push button", "Sign in again")


def granted(stage, cloud, reader):
    step("Allowed in the browser: the homes appear")
    stage.browser.plan()
    reader.press("push button", "Sign in again")
    expect(stage.browser.wait_for_end(3)["status"] == 200, "the browser's redirect was received")
    wait_for_readings(reader, cloud)
    expect(not reader.find("push button", "Sign in"), "the linking page is gone")


def pasted(stage, cloud, reader):
    step("By paste: the browser ends on a page that does not open")
    stage.browser.plan(reaches=False)
    to_the_values(reader)
    fill_in(reader, cloud)
    reader.press("push button", "Next: sign in")
    reader.press("push button", "Paste the address instead")
    address_field = "Address of the page the browser ended on"
    ended = stage.browser.wait_for_end(4)["ended"]
    field = reader.wait("text", address_field)
    wait_for("the cursor in the address field", lambda: field.is_focused)
    expect_names(reader, "the waiting page")

    step("An address without a code is refused in words")
    field.write(cloud.reply_url)
    reader.press("push button", "Use this address")
    expect_problem(reader, "No code in this address", "Copy the whole address after the page has loaded",
                   "text", address_field)

    step("The right address links")
    field.write(ended)
    reader.press("push button", "Use this address")
    wait_for_readings(reader, cloud)


def nothing_left(cloud, network, program):
    secrets = network.secrets() | {cloud.client_secret: "client secret", cloud.subscription_key: "subscription key"}
    kinds = sorted(secrets.values())
    expect(set(kinds) == {"access_token", "client secret", "code", "refresh_token", "subscription key"},
           f"secrets of every kind went over the wire: {kinds}")
    written = program.everything_written()
    expect("tepore.ini" in written and "tepore.http" in written["its output"].decode("utf-8", "replace"),
           f"it wrote: {', '.join(sorted(written))}")
    for value, kind in secrets.items():
        places = [place for place, content in written.items()
                  if any(tale in content for tale in tell_tales(value))]
        expect(not places, f"no {kind} in what it wrote{': ' + ', '.join(places) if places else ''}")


def scenario(stage):
    cloud = Cloud(stage, "--reply-url", f"http://localhost:{free_port()}/callback")
    network = Network(stage, cloud)

    step("First start: the welcome page, then the four values")
    first = stage.start_program("first", network.address)
    reader = ScreenReader(first)
    reader.wait("push button", "Link my thermostats")
    expect(not reader.all("panel"), "no thermostat is shown")
    expect_names(reader, "the welcome page")
    reader.activate()
    to_the_values(reader)
    expect_names(reader, "the page of the four values")
    wait_for("the cursor in the first field", lambda: reader.focused() and reader.focused().name == "Client ID")
    refused_and_denied(stage, cloud, reader)
    granted(stage, cloud, reader)
    nothing_left(cloud, network, first)
    first.kill()

    second = stage.start_program("second", network.address)
    reader = ScreenReader(second)
    reader.wait("push button", "Link my thermostats")
    reader.activate()
    pasted(stage, cloud, reader)
    nothing_left(cloud, network, second)


if __name__ == "__main__":
    run(scenario)
