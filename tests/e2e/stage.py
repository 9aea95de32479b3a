"""A private stage for a scenario: display, session bus, unlocked keyring, home folder and time zone of its own.

Whatever session a person runs the tests in, their screen and their keyring stay untouched.
"""
import glob
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 30  # seconds; a condition that is not met by then is a failure

_failures = []
at_failure = []  # what to call when a scenario cannot go on, to show how things stand


def step(text):
    print(f"-- {text}", flush=True)


def expect(condition, text):
    """A claim that fails the scenario and lets it go on."""
    print(f"   {'ok  ' if condition else 'FAIL'} {text}", flush=True)
    if not condition:
        _failures.append(text)
    return condition


def wait_for(what, condition, seconds=PATIENCE):
    """Asks until the condition yields something true; without it the scenario cannot go on."""
    end = time.monotonic() + seconds
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for: {what}")
        time.sleep(0.05)


def free_port():
    """Below the ports that outgoing connections take for themselves: nobody gets it before it is listened on."""
    while True:
        port = random.randrange(12000, 32000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                pass


class Browser:
    """The stand-in named xdg-open: told beforehand what to press, asked afterwards what it saw."""

    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder)
        self.plan()

    def plan(self, press="allow", reaches=True):
        with open(os.path.join(self.folder, "plan.json"), "w", encoding="utf-8") as file:
            json.dump({"press": press, "reaches": reaches}, file)

    def visits(self):
        try:
            with open(os.path.join(self.folder, "visits.jsonl"), encoding="utf-8") as file:
                return [json.loads(line) for line in file if line.endswith("\n")]
        except FileNotFoundError:
            return []

    def wait_for_end(self, number):
        """The page on which the number-th visit ended."""
        def ended():
            failed = [visit for visit in self.visits() if "failed" in visit]
            assert not failed, f"the browser failed: {failed}"
            ends = [visit for visit in self.visits() if "ended" in visit]
            return ends[number - 1] if len(ends) >= number else None
        return wait_for(f"visit {number} of the browser to end", ended)


class Program:
    """The program under test, its profile and everything it ever printed."""

    def __init__(self, stage, profile, address):
        self.profile = profile
        self.log = os.path.join(stage.folder, f"{os.path.basename(profile)}.log")
        self.arguments = [stage.tepore, "--profile", profile, "--login-url", address, "--api-url", address]
        self.environment = dict(os.environ,
                                PATH=stage.browser_folder + ":" + os.environ["PATH"],
                                TEPORE_E2E_BROWSER=stage.browser.folder,
                                QT_LOGGING_RULES="tepore.*=true")
        self.process = None
        self.start()

    def start(self, *more):
        assert self.process is None or self.process.poll() is not None, "it still runs"
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([*self.arguments, *more], env=self.environment, stdout=log,
                                            stderr=subprocess.STDOUT)

    @property
    def pid(self):
        return self.process.pid

    def start_second(self):
        """Starts the program once more; its exit code and what it said."""
        second = subprocess.run(self.arguments, env=self.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, timeout=PATIENCE, check=False)
        with open(self.log, "ab") as log:
            log.write(second.stdout)
        return second.returncode, second.stdout.decode("utf-8", "replace")

    def wait_for_end(self):
        return self.process.wait(PATIENCE)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def everything_written(self):
        """What it left in its profile, what it printed, and what others can see of it: place → bytes."""
        written = {}
        for path in glob.glob(os.path.join(self.profile, "**"), recursive=True, include_hidden=True):
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    written[os.path.relpath(path, self.profile)] = file.read()
        with open(self.log, "rb") as file:
            written["its output"] = file.read()
        if self.process.poll() is None:
            for name, what in (("cmdline", "its command line"), ("environ", "its environment")):
                with open(f"/proc/{self.pid}/{name}", "rb") as file:
                    written[what] = file.read()
        return written


class Stage:
    def __init__(self, folder, tepore, simulator):
        self.folder = folder
        self.tepore = tepore
        self.simulator = simulator
        self.browser = Browser(os.path.join(folder, "browser"))
        self.browser_folder = os.path.join(HERE, "browser")  # with an xdg-open of ours
        self.programs = []
        self.servants = []

    def start_program(self, profile, address):
        program = Program(self, os.path.join(self.folder, profile), address)
        self.programs.append(program)
        return program

    def close(self):
        for program in self.programs:
            if program.process.poll() is None:
                program.kill()
        for servant in self.servants:
            servant.close()


def _private_environment(home, display):
    folders = {name: os.path.join(home, name.lower()) for name in ("data", "config", "cache", "run", "tmp")}
    for path in folders.values():
        os.makedirs(path, mode=0o700)
    environment = {
        "PATH": os.environ["PATH"], "USER": os.environ.get("USER", "tester"), "LC_ALL": "C.UTF-8",
        "TZ": "Europe/Rome", "DISPLAY": display, "HOME": home, "TMPDIR": folders["tmp"],
        "XDG_DATA_HOME": folders["data"], "XDG_CONFIG_HOME": folders["config"], "XDG_CACHE_HOME": folders["cache"],
        "XDG_RUNTIME_DIR": folders["run"], "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "TEPORE_E2E_STAGE": home,
    }
    for kept in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if kept in os.environ:
            environment[kept] = os.environ[kept]
    return environment


def _run_on_private_stage():
    for needed in ("Xvfb", "dbus-run-session", "gnome-keyring-daemon", "xdotool"):
        if not shutil.which(needed):
            sys.exit(f"{needed} is missing; tests/run installs what the tests need")
    scratch = tempfile.mkdtemp(prefix="tepore-e2e.", dir="/tmp")  # short: a socket's path has little room
    reading, writing = os.pipe()
    # -noreset: else it starts anew, deaf for a moment, whenever its only client leaves.
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp",
                               "-noreset"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            sys.exit("Xvfb did not start")
        # A copy: the installed daemon may carry a capability that a container refuses.
        keyring = shutil.copy(shutil.which("gnome-keyring-daemon"), os.path.join(scratch, "keyring-daemon"))
        environment = _private_environment(scratch, ":" + number)
        unlock = 'printf "%s\\n" test-password | "$0" --unlock --components=secrets >/dev/null 2>&1 && exec "$@"'
        with open(os.path.join(scratch, "session.log"), "wb") as log:
            return subprocess.run(["dbus-run-session", "--", "bash", "-c", unlock, keyring, sys.executable]
                                  + sys.argv, env=environment, stderr=log, check=False).returncode
    finally:
        screen.terminate()
        screen.wait()
        shutil.rmtree(scratch, ignore_errors=True)


def run(scenario):
    """The main function of a scenario's file."""
    if "TEPORE_E2E_STAGE" not in os.environ:
        sys.exit(_run_on_private_stage())
    stage = Stage(os.environ["TEPORE_E2E_STAGE"], *sys.argv[1:3])
    began = time.monotonic()
    try:
        scenario(stage)
    except Exception as error:  # told below with the other failures, on the same stream
        import traceback
        traceback.print_exc(file=sys.stdout)
        _failures.append(str(error) or repr(error))
        print(f"the browser: {stage.browser.visits()}")
        for program in stage.programs:
            with open(program.log, encoding="utf-8", errors="replace") as log:
                print(f"{program.log}:\n" + "".join(log.readlines()[-40:]), flush=True)
        for show in at_failure[-1:]:
            show()
    finally:
        stage.close()
    for failure in _failures:
        print(f"FAILED: {failure}")
    print(f"{len(_failures)} failed, {time.monotonic() - began:.1f} s", flush=True)
    sys.exit(1 if _failures else 0)
