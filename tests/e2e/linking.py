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
    finish(reader)
    wait_for_readings(reader, cloud)


def finish(reader):
    """The page of the homes found, once they are."""
    reader.wait("check box", start="Show ")
    reader.press("push button", "Finish")


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
    expect(visit["status"] == 200 and "Client ID or secret not accepted" in visit["page"],
           "the browser's page says what Tepore says, once it is so")
    expect("code=" not in visit["shown"], f"the code is gone from the address bar: {visit['shown']}")
    expect_problem(reader, "Client ID or secret not accepted",
                   "the secret is wrong or has expired. You can create a new secret on the portal.",
                   "password text", "Client secret")

    step("Denied in the browser")
    stage.browser.plan(press="deny")
    fill_in(reader, cloud)
    sign_in(reader)
    visit = stage.browser.wait_for_end(2)
    expect("Permission was not given" in visit["page"], "the browser's page says that permission was not given")
    expect_problem(reader, "Permission was not given", "You pressed Cancel, or signed in with an account that does "
                   "not own these thermostats.", "push button", "Sign in again")


def granted(stage, cloud, reader):
    step("Allowed in the browser: the homes appear")
    stage.browser.plan()
    reader.press("push button", "Sign in again")
    visit = stage.browser.wait_for_end(3)
    expect(visit["status"] == 200 and "Done: you are signed in" in visit["page"], "the browser's page says that it is done")
    reader.wait("check box", start="Show ")
    wait_for("what finding the homes has cost",
             lambda: any(text.startswith("This used 4 request") for text in reader.texts()))
    expect_names(reader, "the page of the homes")
    finish(reader)
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
    finish(reader)
    wait_for_readings(reader, cloud)


def killed_at_each_step(stage, cloud, network):
    """kill -9 wherever the guide may stand: the same page, the same values, and nothing secret in a plain place."""
    program = stage.start_program("third", network.address)
    reader = ScreenReader(program)
    reader.wait("push button", "Link my thermostats")

    def kill_and_come_back(button, where):
        reader.wait("push button", button)
        nothing_left(cloud, network, program, so_far=True)
        program.kill()
        program.start()
        again = ScreenReader(program)
        again.wait("push button", button)
        expect(True, f"killed at {where}: it comes back there")
        again.activate()
        return again

    step("Killed at each step of the guide")
    reader.activate()
    reader.press("push button", "Link my thermostats")
    reader = kill_and_come_back("Next: register on the portal", "“before you start”")
    reader.press("push button", "Next: register on the portal")
    reader = kill_and_come_back("I sent it", "the portal's steps")
    reader.press("push button", "I sent it")
    reader = kill_and_come_back("I have it: continue", "the waiting for the e-mail")
    reader.press("push button", "I have it: continue")
    fill_in(reader, cloud)
    wait_for("the values to be kept", lambda: b"hasDraft=true" in program.everything_written()["tepore.ini"])
    reader = kill_and_come_back("Next: sign in", "the four values")
    expect(reader.wait("text", "Client ID").text == cloud.client_id, "the client ID stands there again")
    expect(reader.wait("text", "Reply URL").text == cloud.reply_url, "the Reply URL stands there again")
    # No screen reader is told a password; where the cursor stands tells that nothing is missing.
    wait_for("the kept secrets", lambda: reader.focused() and reader.focused().name == "Next: sign in")
    reader.press("push button", "Next: sign in")
    reader = kill_and_come_back("Sign in", "the sign-in")
    stage.browser.plan(reaches=False)
    reader.press("push button", "Sign in")
    stage.browser.wait_for_end(5)
    reader.wait("push button", "Open again")
    nothing_left(cloud, network, program, so_far=True)
    program.kill()
    program.start()
    reader = ScreenReader(program)
    reader.activate()
    stage.browser.plan()
    reader.press("push button", "Sign in")  # with the values kept, not one typed again
    reader.wait("check box", start="Show ")
    reader = kill_and_come_back("Finish", "the homes")
    logged = len(cloud.log("authorize"))
    finish(reader)
    wait_for_readings(reader, cloud)
    expect(len(cloud.log("authorize")) == logged, "and nobody had to sign in once more")
    nothing_left(cloud, network, program)
    program.kill()


def nothing_left(cloud, network, program, so_far=False):
    """`so_far`: not every kind of secret has to have come by yet."""
    secrets = network.secrets() | {cloud.client_secret: "client secret", cloud.subscription_key: "subscription key"}
    kinds = sorted(secrets.values())
    expect(so_far or set(kinds) == {"access_token", "client secret", "code", "refresh_token", "subscription key"},
           f"secrets of every kind went over the wire: {kinds}")
    written = program.everything_written()
    expect("tepore.ini" in written and (so_far or b"tepore.http" in written["its output"]),
           f"it wrote: {', '.join(sorted(written))}")
    expect(program.process.poll() is not None or b"PATH=" in written["its environment"], "its environment was looked at")
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
    second.kill()
    killed_at_each_step(stage, cloud, network)


if __name__ == "__main__":
    run(scenario)
