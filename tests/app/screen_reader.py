#!/usr/bin/python3
"""What a screen reader is told of the window: a client of AT-SPI, on a display and a bus of its own.

    dbus-run-session -- tests/app/screen_reader.py PROGRAM FOLDER_OF_BULLETINS

Opens the program on the folder, then asks for the window, the panes, the list's rows and the article's text as a screen
reader does. Prints what it found; fails where something is missing. 77 = the machine has no AT-SPI or no Xvfb.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

NOT_HERE = 77
PATIENCE = 30  # seconds

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError) as error:
    print(f"no AT-SPI client here: {error}")
    sys.exit(NOT_HERE)

LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]


def eventually(what, ask):
    """The first answer of `ask` that is not nothing; fails after a while."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = ask()
        except Exception:  # an object that went away while it was asked
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    sys.exit(f"not found: {what}")


def below(node, depth=0):
    """The node and everything in it that is shown, but no more than a person would hear of."""
    yield node
    if depth > 30:
        return
    for i in range(min(node.get_child_count(), 60)):
        child = node.get_child_at_index(i)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from below(child, depth + 1)


def find(top, role, name=None):
    for node in below(top):
        if node.get_role() == role and (name is None or node.get_name() == name):
            return node
    return None


def start_display():
    if shutil.which("Xvfb") is None:
        print("no Xvfb here")
        sys.exit(NOT_HERE)
    end, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    number = os.read(end, 16).decode().strip()
    os.environ["DISPLAY"] = f":{number}"
    return server


def look(program, folder, home):
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                       LANGUAGE="en", DATELINE_ARCHIVE=f"{home}/archive", XDG_CONFIG_HOME=home, XDG_RUNTIME_DIR=home)
    window = subprocess.Popen([program, folder], env=environment)
    try:
        desktop = Atspi.get_desktop(0)

        def application():
            for i in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(i)
                if child is not None and child.get_process_id() == window.pid:
                    return child
            return None

        top = eventually("the program", application)
        frame = eventually("its window", lambda: find(top, Atspi.Role.FRAME) or find(top, Atspi.Role.WINDOW))
        print("window:", frame.get_name())
        for name in ["File", "Edit", "View", "Go", "Article", "Help"]:
            eventually(f"the menu {name}", lambda: find(frame, Atspi.Role.MENU_ITEM, name) or find(frame, Atspi.Role.MENU, name))
        box = eventually("the search box", lambda: find(frame, Atspi.Role.TEXT, "Search all articles"))
        library = eventually("the library", lambda: find(frame, Atspi.Role.TREE, "Library") or find(frame, Atspi.Role.TREE_TABLE, "Library"))
        shelf = eventually("a shelf", lambda: next((n for n in below(library) if n.get_name().startswith("All articles")), None))
        print("shelf:", shelf.get_name())
        articles = eventually("the list", lambda: find(frame, Atspi.Role.LIST, "Articles"))
        row = eventually("a row", lambda: find(articles, Atspi.Role.LIST_ITEM))
        eventually("the row's name", row.get_name)
        print("row:", row.get_name())

        # A click, as the screen reader's own: the row's place on the screen. Else its action.
        action = row.get_action_iface()
        names = [action.get_action_name(i) for i in range(action.get_n_actions())] if action is not None else []
        print("actions of a row:", names)
        if names:
            action.do_action(0)

        def text_of_article():
            for node in below(frame):
                text = node.get_text_iface()
                if text is None or node.get_name() != "Article":
                    continue
                whole = Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
                if len(whole) > 40:
                    return whole
            return None

        whole = eventually("the article's text", text_of_article)
        print("article:", len(whole), "characters:", whole[:60].replace("\n", " / "))
        headline = row.get_name().split(",")[0].split("，")[0].replace(" ", "")
        if headline[:6] not in whole.replace(" ", "").replace("\n", "").replace("\u2028", ""):
            sys.exit(f"the text is not that of the row: {headline}")

        nameless = [node for node in below(frame)
                    if node.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX,
                                           Atspi.Role.LIST, Atspi.Role.TREE, Atspi.Role.SLIDER)
                    and not node.get_name()]
        if nameless:
            sys.exit(f"{len(nameless)} controls without a name: {[n.get_role_name() for n in nameless]}")
        print("search box:", box.get_name(), "editable" if box.get_state_set().contains(Atspi.StateType.EDITABLE) else "")
    finally:
        window.terminate()
        window.wait()


def main():
    program, folder = sys.argv[1:3]
    launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
    if launcher is None:
        print("no at-spi-bus-launcher here")
        sys.exit(NOT_HERE)
    display = start_display()
    bus = subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)
    try:
        with tempfile.TemporaryDirectory() as home:
            look(program, folder, home)
    finally:
        bus.terminate()
        bus.wait()
        display.terminate()
        display.wait()


if __name__ == "__main__":
    main()
