"""The simulated cloud, and the network between it and the program."""
import json
import re
import socket
import subprocess
import threading
import urllib.parse
import urllib.request

from stage import free_port, wait_for


class Cloud:
    """tepore-simulator and its control address. Its rooms stand still: a reading can be compared to the last digit."""

    def __init__(self, stage, *options):
        self.process = subprocess.Popen([stage.simulator, "--port", "0", "--speed", "0.0001", *options],
                                        stdout=subprocess.PIPE, text=True, encoding="utf-8")
        stage.servants.append(self)
        self.address = self._line("listening on")
        self.client_id = self._line("client id")
        self.client_secret = self._line("client secret")
        self.subscription_key = self._line("subscription key")
        self.reply_url = self._line("reply url")

    def _line(self, start):
        line = self.process.stdout.readline()
        assert line.startswith(start), f"the simulator said {line!r} instead of {start}"
        return line[len(start):].strip()

    def control(self, verb, what, body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(f"{self.address}/control/{what}", data=data, method=verb)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def log(self, kind=None):
        return [entry for entry in self.control("GET", "log") if kind in (None, entry["kind"])]

    def thermostats(self):
        """(home's name, thermostat) of every thermostat, as it truly is."""
        return [(home["name"], thermostat) for home in self.control("GET", "state")["homes"]
                for thermostat in home["thermostats"]]

    def thermostat(self, name):
        return next(thermostat for _, thermostat in self.thermostats() if thermostat["name"] == name)

    def grants(self):
        """The kinds of grant that were asked for at the token endpoint, in order."""
        return [urllib.parse.parse_qs(entry["body"]).get("grant_type", ["?"])[0] for entry in self.log("token")]

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


class Network:
    """A loopback address in front of the cloud: it can be cut, and it hears every secret that passes.

    Cutting it is what the program sees when the service is gone, while the cloud keeps its tokens: a simulator
    started afresh would have forgotten them.
    """

    def __init__(self, stage, cloud):
        parts = urllib.parse.urlsplit(cloud.address)
        self._target = (parts.hostname, parts.port)
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._heard = []
        self._sockets = []
        self._listener = None
        stage.servants.append(self)
        self.mend()

    def mend(self):
        self._listener = socket.create_server(("127.0.0.1", self.port), backlog=16)
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def cut(self):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._sockets:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # had ended by itself
        self._sockets = []
        wait_for("the network to be cut", self._is_cut)

    close = cut

    def _is_cut(self):
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
            return False
        except ConnectionRefusedError:
            return True

    def _accept(self, listener):
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            far = socket.create_connection(self._target)
            self._sockets += [near, far]
            for source, sink in ((near, far), (far, near)):
                heard = bytearray()
                self._heard.append(heard)
                threading.Thread(target=self._carry, args=(source, sink, heard), daemon=True).start()

    @staticmethod
    def _carry(source, sink, heard):
        try:
            while data := source.recv(65536):
                heard += data
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def secrets(self):
        """Every token and code that passed: value → what it is."""
        found = {}
        for heard in map(bytes, list(self._heard)):
            for name in ("access_token", "refresh_token"):
                for value in re.findall(rb'"%s":\s*"([^"]+)"' % name.encode(), heard):
                    found[value.decode()] = name
            for value in re.findall(rb"\r\nLocation: [^\r\n]*[?&]code=([^&\r\n]+)", heard, re.IGNORECASE):
                found[urllib.parse.unquote(value.decode())] = "code"
        return found


def tell_tales(value):
    """What of a secret would be found in a file, however it was encoded there."""
    longest = max(re.findall(r"[A-Za-z0-9]+", value), key=len)
    forms = {value, json.dumps(value)[1:-1]}
    forms |= {urllib.parse.quote(value, safe=safe) for safe in ("", "/", "/!*'()", "/!*'():;,?@$", "/!*'():;,?@$&+=")}
    if len(longest) >= 12:
        forms.add(longest)  # the same in any encoding
    return {form.encode(encoding) for form in forms for encoding in ("utf-8", "utf-16-le")}
