"""Drives a program as a screen reader does: through AT-SPI, by role and name, and with keys."""
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from stage import at_failure, wait_for  # noqa: E402

_STATE = Atspi.StateType
CONTROLS = {"push button", "toggle button", "check box", "radio button", "text", "password text", "slider",
            "combo box", "spin button", "menu item", "check menu item", "page tab", "list item"}


def plain(text):
    """Without the narrow spaces between numbers and units."""
    return (text or "").replace("\u202f", " ").replace("\u00a0", " ")


class Node:
    """One accessible object, asked anew for everything: nothing here is older than the question."""

    def __init__(self, accessible):
        self.accessible = accessible

    def _ask(self, question, otherwise=None):
        try:
            return question(self.accessible)
        except GLib.Error:
            return otherwise  # gone meanwhile

    @property
    def role(self):
        name = self._ask(Atspi.Accessible.get_role_name, "")
        return "push button" if name == "button" else name  # renamed in at-spi2-core 2.52

    @property
    def name(self):
        return plain(self._ask(Atspi.Accessible.get_name, ""))

    @property
    def description(self):
        return plain(self._ask(Atspi.Accessible.get_description, ""))

    def has(self, state):
        states = self._ask(Atspi.Accessible.get_state_set)
        return bool(states) and states.contains(state)

    @property
    def is_showing(self):
        return self.has(_STATE.SHOWING)

    @property
    def is_focused(self):
        return self.has(_STATE.FOCUSED)

    @property
    def is_enabled(self):
        return self.has(_STATE.ENABLED)

    @property
    def is_checked(self):
        return self.has(_STATE.CHECKED)

    @property
    def text(self):
        return plain(self._ask(lambda a: Atspi.Text.get_text(a, 0, -1), ""))

    @property
    def value(self):
        return self._ask(Atspi.Value.get_current_value)

    @property
    def label(self):
        """The name of what this object is labelled by, as a screen reader says it before the object."""
        for relation in self._ask(Atspi.Accessible.get_relation_set, []) or []:
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return plain(relation.get_target(0).get_name())
        return ""

    def children(self):
        for index in range(self._ask(Atspi.Accessible.get_child_count, 0)):
            child = self._ask(lambda a, i=index: Atspi.Accessible.get_child_at_index(a, i))
            if child:
                yield Node(child)

    def tree(self):
        """This object and all that a person can perceive below it."""
        yield self
        for child in self.children():
            if child.is_showing:
                yield from child.tree()

    def act(self, *names):
        actions = [Atspi.Action.get_action_name(self.accessible, index)
                   for index in range(Atspi.Action.get_n_actions(self.accessible))]
        chosen = next((name for name in names if name in actions), None)
        assert chosen, f"{self}: has no action of {names}, only {actions}"
        assert Atspi.Action.do_action(self.accessible, actions.index(chosen)), f"{self}: {chosen} was refused"

    def press(self):
        assert self.is_enabled, f"{self} is disabled"
        self.act("Press", "Toggle", "Check", "ShowMenu")

    def write(self, text):
        assert Atspi.EditableText.set_text_contents(self.accessible, text), f"{self} takes no text"

    def set_value(self, value):
        assert Atspi.Value.set_current_value(self.accessible, value), f"{self} takes no value"

    def focus(self):
        assert Atspi.Component.grab_focus(self.accessible), f"{self} takes no focus"
        wait_for(f"the focus on {self}", lambda: self.is_focused)

    def __str__(self):
        return f"{self.role} “{self.name}”"


class ScreenReader:
    """What a person with a screen reader has of one running program."""

    def __init__(self, program, has_window=True):
        self._program = program
        self.application = wait_for("the program on the accessibility bus", self._find_application)
        self.frame = self.wait("frame") if has_window else None
        at_failure.append(self.print_tree)

    def _find_application(self):
        assert self._program.process.poll() is None, f"it ended with {self._program.process.returncode}"
        desktop = Atspi.get_desktop(0)
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for candidate in Node(desktop).children():
            if candidate._ask(Atspi.Accessible.get_process_id) == self._program.pid:
                candidate.accessible.set_cache_mask(Atspi.Cache.NONE)
                return candidate
        return None

    def activate(self):
        """Gives the window the keyboard, as a window manager would."""
        window = wait_for("a window of the program", lambda: subprocess.run(
            ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self._program.pid), "--name", "^Tepore"],
            stdout=subprocess.PIPE, text=True, check=False).stdout.split())
        subprocess.run(["xdotool", "windowfocus", window[0]], check=True)
        wait_for("the window to be active", lambda: self.frame.has(_STATE.ACTIVE))

    @staticmethod
    def key(*names):
        """Key presses, named as X names them."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    def all(self, role=None, name=None, start=None):
        return [node for node in self.application.tree()
                if (role is None or node.role == role) and (name is None or node.name == name)
                and (start is None or node.name.startswith(start))]

    def find(self, role, name=None, start=None):
        found = self.all(role, name, start)
        return found[0] if found else None

    def wait(self, role, name=None, start=None, seconds=30):
        wanted = f"{role} “{name or (start or '') + '…'}”"
        return wait_for(wanted, lambda: self.find(role, name, start), seconds)

    def press(self, role, name):
        self.wait(role, name).press()

    def texts(self):
        return [node.name for node in self.all("label") if node.name]

    def focused(self):
        """What has the keyboard. Table cells say so of themselves even while their view has not."""
        return next((node for node in self.application.tree()
                     if node.is_focused and node.role not in ("table cell", "frame")), None)

    def print_tree(self, node=None, depth=0):
        node = node or self.application
        print(f"   {'  ' * depth}{node} {node.description}", flush=True)
        for child in node.children():
            if child.is_showing:
                self.print_tree(child, depth + 1)

    def badly_named(self):
        """Controls without a name of their own, and controls that share theirs with a sibling."""
        complaints = []
        for parent in self.application.tree():
            names = {}
            for control in parent.children():
                role = control.role
                if role not in CONTROLS or not control.is_showing:
                    continue
                name = control.label or control.name
                if role == "combo box" and name in self._choices(control):
                    name = ""  # what is chosen in a list does not say what the list is about
                if not name:
                    complaints.append(f"{control} in {parent} has no name")
                elif (role, name) in names:
                    complaints.append(f"{control} is there twice in {parent}")
                names[role, name] = True
        return complaints

    @staticmethod
    def _choices(combo):
        return {choice.name for popup in combo.children() for choice in popup.children()}
