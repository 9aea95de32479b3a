"""Killed while it renews its sign-in, again and again, at random moments: it stays linked.

Each start begins without remembered homes, so that it renews at once. The cloud accepts the previous refresh token as
well as the newest, as the vendor's seems to (smarther-api.md §7). Arguments after the two programs: how often, and the
seed of the moments.
"""
import glob
import os
import random
import re
import sys
import time

from cloud import Cloud
from linking import link
from screenreader import ScreenReader
from stage import expect, run, step, wait_for

CAME = "a new refresh token came"
KEPT = "the refresh token is kept"


def forget_homes(program):
    """Not the account: what it knows of the homes, and the ledger, which would end this after 500 calls."""
    for name in ("household.json", "tepore.sqlite*"):
        for path in glob.glob(os.path.join(program.profile, name)):
            os.remove(path)


def moments(log, what):
    """When that was said, by time.monotonic()."""
    return [float(match) for match in re.findall(r"^ *([0-9.]+) " + re.escape(what), log, re.MULTILINE)]


def said_since(program, place):
    with open(program.log, encoding="utf-8", errors="replace") as log:
        log.seek(place)
        return log.read()


def one_life(program, cloud, lifetime):
    """Starts it, and kills it after that time; None: once it reads with its sign-in. What it said meanwhile."""
    forget_homes(program)
    place = os.path.getsize(program.log)
    before = len(cloud.log("plants"))
    program.start()
    if lifetime is None:
        wait_for("a call with the kept sign-in",
                 lambda: any(call["status"] == 200 for call in cloud.log("plants")[before:]))
        wait_for("it to be kept", lambda: KEPT in said_since(program, place))
    else:
        time.sleep(lifetime)  # the moment of the crash: what is tested, and nothing is expected to have happened
    program.kill()
    return said_since(program, place)


def scenario(stage):
    kills = int(sys.argv[3]) if len(sys.argv) > 3 else 25
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    chance = random.Random(seed)
    cloud = Cloud(stage, "--quota", "0", "--burst", "0/1")
    program = stage.start_program("killed", cloud.address)
    link(ScreenReader(program), cloud)
    program.kill()
    program.environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0",
                            "QT_MESSAGE_PATTERN": "%{time boot} %{message}"}

    step("How long it takes to be safe")
    start = time.monotonic()
    safe_after = moments(one_life(program, cloud, None), KEPT)[0] - start
    print(f"   {safe_after:.3f} s after the start the new token is kept")

    step(f"{kills} kills, up to twice that time after the start (seed {seed})")
    cloud.control("DELETE", "log")
    came = kept = 0
    slowest = 0.0
    for _ in range(kills):
        said = one_life(program, cloud, chance.uniform(0.02, 2 * safe_after))
        arrivals, ends = moments(said, CAME), moments(said, KEPT)
        came += len(arrivals)
        kept += len(ends)
        slowest = max([slowest] + [end - arrival for arrival, end in zip(arrivals, ends)])
        expect_linked(said)
        if len(cloud.log()) > 500:
            expect_no_refusal(cloud)
            cloud.control("DELETE", "log")
    expect_no_refusal(cloud)
    step("One start more, undisturbed")
    expect_linked(one_life(program, cloud, None))
    print(f"   {kills} kills and starts; {came} new tokens came, {kept} of them were kept before the kill; "
          f"from coming to being kept at most {slowest * 1000:.0f} ms")


def expect_linked(said):
    if "renewal refused" in said or "profile is in use" in said:
        expect(False, f"it starts, linked (it said: {said})")


def expect_no_refusal(cloud):
    refused = [entry for entry in cloud.log("token") if entry["status"] not in (0, 200)]
    expect(not refused, f"no link was lost ({len(refused)} of {len(cloud.log('token'))} renewals refused)")


if __name__ == "__main__":
    run(scenario)
