"""The icon in a real X11 tray, pressed with a real mouse: the window comes and goes, the menu sets a thermostat, and the
icon comes back when the panel was restarted."""
import os
import shutil
import subprocess
import sys

from cloud import Cloud
from linking import link
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for


PANELS = {
    "trayer": ["--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32"],
    "stalonetray": ["--geometry", "1x1-0-0", "--icon-size", "24"],
}


class Panel:
    def __init__(self, stage):
        self._stage = stage
        self.process = None
        self._aside = 6  # two clicks at one place would be a double click
        stage.servants.append(self)
        self.start()

    def start(self):
        name = next((name for name in PANELS if shutil.which(name)), None)
        if not name:
            sys.exit("no tray is here; tests/run installs what the tests need")
        self.process = subprocess.Popen([name, *PANELS[name]], stderr=subprocess.DEVNULL)
        wait_for("the panel", lambda: self._windows())

    def _windows(self):
        found = subprocess.run(["xdotool", "search", "--class", "^(trayer|stalonetray)$"], stdout=subprocess.PIPE, text=True,
                               check=False)
        return found.stdout.split()

    def _icon(self):
        """Where its only icon is; None while it has none."""
        for window in self._windows():
            answer = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], stdout=subprocess.PIPE,
                                    text=True, check=False).stdout
            place = dict(line.split("=") for line in answer.split())
            if 16 <= int(place.get("WIDTH", 0)) <= 64 and 16 <= int(place["HEIGHT"]) <= 64:
                return int(place["X"]) + int(place["WIDTH"]) // 2, int(place["Y"]) + int(place["HEIGHT"]) // 2
        return None

    def press(self, button):
        x, y = wait_for("an icon in the panel", self._icon)
        self._aside = -self._aside
        subprocess.run(["xdotool", "mousemove", str(x + self._aside), str(y), "click", str(button)], check=True)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()


def window_is_visible(program):
    found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(program.pid), "--name",
                            "^Tepore"], stdout=subprocess.PIPE, text=True, check=False).stdout.split()
    for window in found:
        size = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], stdout=subprocess.PIPE, text=True,
                              check=False).stdout
        if int(dict(line.split("=") for line in size.split()).get("WIDTH", 0)) > 200:
            return True
    return False


def windows(program):
    """Of any kind, menus too: AT-SPI does not tell of a menu that belongs to no window."""
    return subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(program.pid), "--name", ""],
                          stdout=subprocess.PIPE, text=True, check=False).stdout.split()


def choose_from_menu(program, panel, letter):
    before = set(windows(program))
    panel.press(3)
    wait_for("the menu", lambda: set(windows(program)) - before)
    ScreenReader.key(letter)


def scenario(stage):
    cloud = Cloud(stage, "--reply-url", f"http://localhost:{free_port()}/callback")
    program = stage.start_program("tray", cloud.address)
    reader = ScreenReader(program)
    link(reader, cloud)
    reader.activate()
    reader.key("ctrl+q")
    expect(program.wait_for_end() == 0, "Ctrl+Q ends it")

    step("Started hidden with a tray: an icon and no window")
    panel = Panel(stage)
    program.start("--hidden")
    panel.press(1)
    wait_for("the window", lambda: window_is_visible(program))
    print("   ok   a click on the icon opens the window")
    ScreenReader(program).activate()  # what a window manager does
    panel.press(1)
    wait_for("the window to go", lambda: not window_is_visible(program))
    print("   ok   another one puts it away")

    step("Warmer from its menu, without the window")
    before = len(cloud.log("command"))
    choose_from_menu(program, panel, "w")
    wait_for("the command", lambda: len(cloud.log("command")) == before + 1)
    expect(not window_is_visible(program), "the window stayed away")

    step("The panel is restarted: the icon comes back")
    panel.close()
    panel.start()
    panel.press(1)
    wait_for("the window", lambda: window_is_visible(program))

    step("Closing leaves it in the tray, Quit ends it")
    reader = ScreenReader(program)
    reader.activate()
    reader.key("ctrl+w")
    wait_for("the window to go", lambda: not window_is_visible(program))
    expect(program.process.poll() is None, "it goes on")
    choose_from_menu(program, panel, "q")
    expect(program.wait_for_end() == 0, "it ends well")

    step("Without a session bus, too")
    program.environment.pop("DBUS_SESSION_BUS_ADDRESS")
    program.start("--hidden")
    panel.press(1)
    wait_for("the window", lambda: window_is_visible(program))
    program.kill()
    program.environment["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]

    step("Started hidden without a tray: never invisible")
    panel.close()
    program.start("--hidden")
    reader = ScreenReader(program)
    expect(reader.wait("label", "Connected"), "it has a window")


if __name__ == "__main__":
    run(scenario)
