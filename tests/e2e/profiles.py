"""Two profiles beside each other: two programs, two accounts, one keyring; neither notices the other."""
from cloud import Cloud
from linking import link, shown_readings, true_readings, wait_for_readings
from screenreader import ScreenReader
from stage import expect, free_port, run, step


def account(stage, number, warmth):
    cloud = Cloud(stage, "--strict-rotation", "--reply-url", f"http://localhost:{free_port()}/callback",
                  "--client-id", f"00000000-0000-4000-8000-00000000000{number}",
                  "--client-secret", f"the secret of account {number}")
    for _, thermostat in cloud.thermostats():
        cloud.control("POST", f"thermostat/{thermostat['id']}", {"temperature": warmth})
    return cloud


def title(reader):
    return next(node.name for node in reader.application.children() if node.role == "frame")


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

    step("The first is killed and started again while the second runs: still linked, to its own")
    first.kill()
    first.start()
    first_reader = ScreenReader(first)
    wait_for_readings(first_reader, first_cloud)


if __name__ == "__main__":
    run(scenario)
