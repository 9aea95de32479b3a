"""A desktop's own tray and notifications, by the session bus: what they are told, through a restart of the desktop's shell,
and what a click brings. And the entry that starts Tepore at login, read as a desktop reads it."""
import os

from gi.repository import Gio

from cloud import Cloud
from desktop import Notifications, Tray
from linking import link
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for
from tray import window_is_visible


def at_login(program, reader):
    step("Start at login: a desktop can read and start it")
    reader.activate()
    reader.key("ctrl+comma")
    box = reader.wait("check box", start="Start Tepore when I log in")
    box.press()
    file = os.path.join(os.environ["XDG_CONFIG_HOME"], "autostart", "io.github.tepore.Tepore.desktop")
    wait_for("the entry", lambda: os.path.exists(file))
    entry = Gio.DesktopAppInfo.new_from_filename(file)
    expect(entry is not None and entry.get_name() == "Tepore", "it is an entry")
    expect(program.arguments[0] in entry.get_commandline() and "--hidden" in entry.get_commandline(),
           f"it starts this program, hidden: {entry.get_commandline()}")
    expect(program.profile in entry.get_commandline(), "with this profile")
    complaints = reader.badly_named()
    expect(not complaints, f"every setting has a name: {complaints}")
    box.press()
    wait_for("the entry to go", lambda: not os.path.exists(file))
    reader.key("Escape")


def tray_entries(tray, cloud):
    step("The tray: tooltip and menu")
    room = "Soggiorno e caffè"
    degrees = f"{cloud.thermostat(room)['temperature']:.1f} °C"
    wait_for(f"{room} {degrees} in the tooltip", lambda: tray.tooltip().startswith(f"{room} {degrees} · "))
    expect("just now" in tray.tooltip() or "ago" in tray.tooltip(), f"its age: {tray.tooltip()!r}")
    expect(tray.property("IconPixmap"), "an icon")
    labels = list(tray.menu())
    expect(labels[0].startswith(f"{room}: {degrees}"), f"the menu begins with the reading: {labels[0]!r}")
    for label in ("Open Tepore", "Settings…", "Quit", "Boost for 30 min"):
        expect(label in labels, f"“{label}” is there: {labels if label not in labels else ''}")


def put_away(program, reader, tray):
    reader.activate()
    tray.click()
    wait_for("the window to go", lambda: not window_is_visible(program))


def refused_sign_in(program, reader, cloud, tray, notifications):
    step("The sign-in is refused: a notification, and a click on it")
    put_away(program, reader, tray)
    wait_for("the word where it is now", lambda: notifications.said)
    before = len(notifications.said)
    cloud.control("POST", "tokens/revoke")
    tray.choose("Refresh")
    wait_for("a notification", lambda: len(notifications.said) > before, 60)
    number, title, text = notifications.said[-1]
    print(f"   ok   “{title}”: {text}")
    expect(len(notifications.said) == before + 1, "one, whatever failed")
    notifications.click(number)
    wait_for("the window", lambda: window_is_visible(program))
    reader.wait("push button", "Sign in")
    wait_for("the trouble in the tooltip", lambda: "Soggiorno" not in tray.tooltip().split("\n")[0])


def scenario(stage):
    cloud = Cloud(stage, "--reply-url", f"http://localhost:{free_port()}/callback")
    notifications = Notifications()
    program = stage.start_program("shell", cloud.address)
    reader = ScreenReader(program)
    link(reader, cloud)
    at_login(program, reader)

    step("The desktop's tray comes after the program")
    tray = Tray()
    tray_entries(tray, cloud)

    step("The desktop's shell restarts: the icon is there again")
    tray.end()
    tray = Tray()
    tray_entries(tray, cloud)
    expect(len(tray.items) == 1, f"once: {tray.items}")

    refused_sign_in(program, reader, cloud, tray, notifications)

    step("The tray goes for good while the window is away: the window comes back")
    put_away(program, reader, tray)
    tray.end()
    wait_for("the window", lambda: window_is_visible(program))

    step("Quit from the tray")
    tray = Tray()
    tray.choose("Quit")
    expect(program.wait_for_end() == 0, "it ends well")


if __name__ == "__main__":
    run(scenario)
