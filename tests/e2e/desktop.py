"""A stand-in for the parts of a desktop that talk by the session bus: its tray, and what shows notifications."""
import os
import threading

from gi.repository import Gio, GLib

from stage import wait_for

_INTERFACES = Gio.DBusNodeInfo.new_for_xml("""
<node>
  <interface name="org.kde.StatusNotifierWatcher">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  </interface>
  <interface name="org.freedesktop.Notifications">
    <method name="GetCapabilities"><arg type="as" direction="out"/></method>
    <method name="GetServerInformation">
      <arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/>
      <arg type="s" direction="out"/>
    </method>
    <method name="Notify">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
      <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
    </method>
    <method name="CloseNotification"><arg type="u" direction="in"/></method>
  </interface>
</node>""")


class _Service:
    """A name on the bus with one object behind it, served by a thread of its own."""

    def __init__(self, name, path, answer, properties):
        self._name, self._path = name, path
        self._answer, self._properties = answer, properties
        self.connection = None
        self._loop = None
        self._ready = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()
        assert self._ready.wait(10), f"{name} is not on the bus"

    def _serve(self):
        context = GLib.MainContext()
        context.push_thread_default()
        self.connection = Gio.DBusConnection.new_for_address_sync(
            os.environ["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.connection.register_object(self._path, _INTERFACES.lookup_interface(self._name), self._called,
                                        lambda c, s, p, i, name: self._properties[name], None)
        self.connection.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                  "RequestName", GLib.Variant("(su)", (self._name, 4)), None, 0, -1, None)
        self._loop = GLib.MainLoop(context)
        self._ready.set()
        self._loop.run()

    def _called(self, _connection, sender, _path, _interface, method, arguments, invocation):
        invocation.return_value(self._answer(sender, method, arguments.unpack()))

    def emit(self, signal, arguments):
        self.connection.emit_signal(None, self._path, self._name, signal, arguments)

    def end(self):
        self._loop.quit()
        self.connection.close_sync(None)


class Tray:
    """The tray of a panel: which icons came, what they show, and a person's clicks on them."""

    def __init__(self):
        self.items = []
        self._service = _Service("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", self._answer,
                                 {"IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                                  "ProtocolVersion": GLib.Variant("i", 0),
                                  "RegisteredStatusNotifierItems": GLib.Variant("as", [])})

    def _answer(self, sender, method, arguments):
        if method == "RegisterStatusNotifierItem":
            name = arguments[0]
            self.items.append(name if name.startswith((":", "org.")) else sender)
        return None

    def end(self):
        self._service.end()

    def item(self):
        """The one that came last."""
        wait_for("an icon in the tray", lambda: self.items)
        return self.items[-1]

    def _call(self, path, interface, method, arguments):
        answer = Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(self.item(), path, interface, method, arguments, None,
                                                                0, 5000, None)
        return answer.unpack()

    def property(self, name):
        return self._call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)))[0]

    def tooltip(self):
        return " ".join(part for part in self.property("ToolTip")[2:] if part).replace("\u202f", " ")

    def click(self):
        self._call("/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", GLib.Variant("(ii)", (0, 0)))

    def menu(self):
        """Opens it, as hosts do: label → number."""
        path = self.property("Menu")
        interface = "com.canonical.dbusmenu"
        self._call(path, interface, "AboutToShow", GLib.Variant("(i)", (0,)))
        _, layout = self._call(path, interface, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))
        entries = {}

        def walk(node):
            number, properties, children = node
            label = properties.get("label", "").replace("__", "\0").replace("_", "").replace("\0", "_")
            if label and properties.get("visible", True):
                entries[label.replace("\u202f", " ")] = (number, properties.get("enabled", True))
            for child in children:
                walk(child)

        walk(layout)
        return entries

    def choose(self, start):
        label, (number, enabled) = next(entry for entry in self.menu().items() if entry[0].startswith(start))
        assert enabled, f"“{label}” is disabled"
        path = self.property("Menu")
        self._call(path, "com.canonical.dbusmenu", "Event",
                   GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))
        try:
            self._call(path, "com.canonical.dbusmenu", "Event",
                       GLib.Variant("(isvu)", (0, "closed", GLib.Variant("s", ""), 0)))
        except GLib.Error:
            pass  # that entry was the program's end
        return label


class Notifications:
    """What was said to the person, and their clicks on it."""

    def __init__(self):
        self.said = []  # (number, title, text)
        self._service = _Service("org.freedesktop.Notifications", "/org/freedesktop/Notifications", self._answer, {})

    def _answer(self, _sender, method, arguments):
        if method == "GetCapabilities":
            return GLib.Variant("(as)", (["body", "actions"],))
        if method == "GetServerInformation":
            return GLib.Variant("(ssss)", ("stand-in", "tepore", "1", "1.2"))
        if method == "Notify":
            number = arguments[1] or len(self.said) + 1
            self.said.append((number, arguments[3], arguments[4]))
            return GLib.Variant("(u)", (number,))
        return None

    def click(self, number):
        self._service.emit("ActionInvoked", GLib.Variant("(us)", (number, "default")))

    def end(self):
        self._service.end()
