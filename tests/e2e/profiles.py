"""Two profiles beside each other: two programs, two accounts, one keyring; neither notices the other."""
from cloud import Cloud
from linking import link, shown_readings, true_readings, wait_for_readings
from screenreader import ScreenReader
from stage import expect, free_port, run, step, wait_for


def account(stage, number, warmth):
    cloud = Cloud(stage, "--strict-rotation", "--reply-url", f"http://localhost:{free_port()}/callback",
                  "--client-id", f"00000000-0000-4000-8000-00000000000{number}",
                  "--client-secret", f"the secret of account {number}")
    for _, thermostat in cloud.thermostats():
        cloud.control("POST", f"thermostat/{thermostat['id']}", {"temperature": warmth})
    return cloud


def title(reader):
    return next(node.name for node in reader.application.children() if node.role == "frame")


def still_works(cloud, reader, what):
    cloud.control("DELETE", "log")
    reader.activate()
    reader.key("ctrl+shift+r")
    wait_for(f"a reading of {what}", lambda: [call for call in cloud.log("status") if call["status"] == 200])
    expect(reader.wait("label", "Connected"), f"{what} is connected")
    expect(all(call["status"] in (200, 404) for call in cloud.log("status")), f"{what} reads with an access of its own")


def unlink(program, reader, cloud):
    step("The first account is unlinked on its page")
    reader.activate()
    reader.key("alt+f")
    reader.press("menu item", "Account…")
    expect(any(cloud.client_id in text for text in reader.texts()), "its page shows the client ID")
    reader.press("push button", "Unlink…")
    reader.press("push button", "Unlink")
    reader.wait("push button", "Link my thermostats")
    wait_for("the settings to forget it",
             lambda: cloud.client_id.encode() not in program.everything_written()["tepore.ini"])
    wait_for("the keyring to let go", lambda: b"entriesToRemove" not in program.everything_written()["tepore.ini"])


def scenario(stage):
    step("Two programs are linked, each to an account of its own")
    first_cloud = account(stage, 1, 18.5)
    second_cloud = account(stage, 2, 23.5)
    first = stage.start_program("home", first_cloud.address)
    first_reader = ScreenReader(first)
    link(first_reader, first_cloud)
    second = stage.start_program("parents", second_cloud.address)
    second_reader = ScreenReader(second)
    link(second_reader, second_cloud)
    expect((title(first_reader), title(second_reader)) == ("Tepore – home", "Tepore – parents"),
           "each window says which profile it shows")
    expect(shown_readings(first_reader) == true_readings(first_cloud), "the first shows its own homes still")

    step("The first is started again while the second runs: both renew")
    first.kill()
    first.start()
    first_reader = ScreenReader(first)
    wait_for_readings(first_reader, first_cloud)
    still_works(first_cloud, first_reader, "the first")
    still_works(second_cloud, second_reader, "the second")

    unlink(first, first_reader, first_cloud)
    still_works(second_cloud, second_reader, "the second")

    step("The second is started again: still linked")
    second.kill()
    second.start()
    second_reader = ScreenReader(second)
    wait_for_readings(second_reader, second_cloud)
    still_works(second_cloud, second_reader, "the second")
    expect(second_cloud.grants() == [], "without another renewal than that of its start")
    expect(not second_reader.find("push button", "Link my thermostats"), "nobody asks it to be linked")


if __name__ == "__main__":
    run(scenario)
