#!/usr/bin/python3
"""screen_reader.py PROGRAM SEED-FOLDER — reads the running editor as a screen reader does, over AT-SPI, and operates it
through that alone. Needs a display and a session bus of its own (tests/support/on-own-display)."""

import os
import subprocess
import sys
import tempfile
import time
import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PROGRAM, SEED = sys.argv[1:3]
PATIENCE = 20  # seconds

# Roles that say nothing of what a control is.
SPEECHLESS = {Atspi.Role.INVALID, Atspi.Role.UNKNOWN, Atspi.Role.FILLER, Atspi.Role.PANEL, Atspi.Role.REDUNDANT_OBJECT}
PAGES = {Atspi.Role.DOCUMENT_WEB, Atspi.Role.DOCUMENT_FRAME}
BUTTONS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON}

# The bus of assistive technology is there before the program looks for it.
Atspi.init()
Atspi.get_desktop(0).get_child_count()


def until(look, what):
    """What `look` returns as soon as it is something."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = look()
        except GLib.Error:  # it went away while it was read
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError("waited in vain: " + what)
        time.sleep(0.05)


def has(node, state):
    return node.get_state_set().contains(state)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield child


def below(node):
    """Every node below; the page of the preview is a browser's own tree."""
    for child in children(node):
        yield child
        if child.get_role() not in PAGES:
            yield from below(child)


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def press(node):
    for index in range(Atspi.Action.get_n_actions(node)):
        if Atspi.Action.get_action_name(node, index) in ("Press", "Toggle"):
            return Atspi.Action.do_action(node, index)
    raise AssertionError(f"“{node.get_name()}” cannot be pressed")


def key(symbol):
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


def control_key(code):
    """A key with Control, by its code on the keyboard of the X server."""
    control = 37
    Atspi.generate_keyboard_event(control, None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESSRELEASE)
    Atspi.generate_keyboard_event(control, None, Atspi.KeySynthType.RELEASE)


class Heard:
    """What is announced while it listens: the role and name of each source, as a screen reader would say them."""

    def __init__(self, event):
        self.event = event
        self.said = []
        self.listener = Atspi.EventListener.new(self.hear)

    def hear(self, event):
        try:
            if event.detail1:
                self.said.append((event.source.get_role(), event.source.get_name()))
        except GLib.Error:  # it went away before it could be said
            pass

    def __enter__(self):
        self.listener.register(self.event)
        return self

    def __exit__(self, *_):
        self.listener.deregister(self.event)

    def says(self, role, part):
        GLib.MainContext.default().iteration(False)
        return any(said == role and part in name for said, name in self.said)


class ScreenReader(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "seed.rapporteur")
        for arguments in (["create", self.path], ["import", self.path, os.path.join(SEED, "newsroom.json")]):
            subprocess.run([PROGRAM, *arguments], check=True, stdout=subprocess.DEVNULL)
        self.program = subprocess.Popen([PROGRAM, self.path], stderr=subprocess.DEVNULL)
        self.application = until(self.find_application, "the program in the tree")
        self.window = until(lambda: self.find(Atspi.Role.FRAME), "its window")
        until(lambda: self.find(Atspi.Role.TEXT, "Article"), "the article")

    def tearDown(self):
        self.program.terminate()
        self.program.wait(PATIENCE)
        self.folder.cleanup()

    def find_application(self):
        for node in children(Atspi.get_desktop(0)):
            if node.get_process_id() == self.program.pid:
                return node
        return None

    def find(self, roles, name=None):
        """The node on show with that role and name; a menu's commands need not be on show."""
        wanted = roles if isinstance(roles, set) else {roles}
        for node in below(self.application):
            if node.get_role() in wanted and (name is None or node.get_name() == name):
                if node.get_role() == Atspi.Role.MENU_ITEM or has(node, Atspi.StateType.SHOWING):
                    return node
        return None

    def wait_for(self, roles, name):
        return until(lambda: self.find(roles, name), f"“{name}”")

    def has_focus(self, role, name):
        # A row is focused in its list, whoever has the focus in the window: the control is asked.
        node = self.find(role, name)
        return node is not None and has(node, Atspi.StateType.FOCUSED)

    def window_title(self):
        self.window.clear_cache()
        return self.window.get_name()

    def test_names_every_control(self):
        faults = []
        count = 0
        for node in below(self.window):
            if not (has(node, Atspi.StateType.FOCUSABLE) and has(node, Atspi.StateType.SHOWING)):
                continue
            if any(child.get_role() in PAGES for child in below(node)):
                continue  # around the preview's page, which speaks for itself
            count += 1
            if not node.get_name().strip():
                faults.append(f"no name: {node.get_role_name()} in “{node.get_parent().get_name()}”")
            if node.get_role() in SPEECHLESS:
                faults.append(f"no role: “{node.get_name()}” is a {node.get_role_name()}")
        self.assertGreater(count, 30)
        self.assertEqual(faults, [])

    def test_labels_name_their_fields(self):
        press(self.wait_for(Atspi.Role.PAGE_TAB, "Details"))
        field = self.wait_for(Atspi.Role.TEXT, "Dateline")
        labels = [
            relation.get_target(index).get_name()
            for relation in field.get_relation_set()
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for index in range(relation.get_n_targets())
        ]
        self.assertEqual(labels, ["Dateline"])

    def test_presses_a_button_of_the_library(self):
        press(self.wait_for(BUTTONS, "People"))
        people = self.wait_for(Atspi.Role.LIST, "People")
        names = until(lambda: [row.get_name() for row in children(people)], "people in the list")
        self.assertEqual(len(names), 7)
        self.assertTrue(any("Roughead" in name for name in names), names)

    def test_types_into_the_search(self):
        field = self.wait_for(Atspi.Role.TEXT, "Search everything in this newsroom")
        Atspi.EditableText.insert_text(field, 0, "roughead", len("roughead"))
        self.assertEqual(text_of(field), "roughead")
        results = self.wait_for(Atspi.Role.LIST, "Search results")
        first = until(lambda: results.get_child_at_index(0), "a hit").get_name()
        self.assertIn("Person", first)
        self.assertIn("Roughead", first)

    def test_writes_an_article_by_commands_alone(self):
        press(self.wait_for(Atspi.Role.MENU_ITEM, "New Article"))
        article = self.wait_for(Atspi.Role.TEXT, "Article")
        until(lambda: text_of(article).strip() == "", "an empty article")
        self.assertEqual(article.get_description(), "Headline")
        headline = "Spoken from end to end"
        Atspi.EditableText.insert_text(article, 0, headline, len(headline))
        until(lambda: self.window_title().startswith(headline), "the headline in the title of the window")
        until(lambda: self.find(Atspi.Role.LABEL, "State of the file").get_description() == "Saved", "“Saved”")

    def test_reads_the_article(self):
        article = self.wait_for(Atspi.Role.TEXT, "Article")
        text = text_of(article)
        self.assertTrue(text.startswith("USIP President Jim Marshall Leads U.S. Delegation"), text[:80])
        self.assertIn("recently led", text)
        self.assertNotIn("\ufffc", text)

    def test_follows_the_focus_of_real_keys(self):
        search = "Search everything in this newsroom"
        until(lambda: self.has_focus(Atspi.Role.TEXT, "Article"), "the focus in the text")
        key(0xFFC3)  # F6
        until(lambda: self.has_focus(Atspi.Role.TEXT, search), "the focus in the library")
        self.assertFalse(self.has_focus(Atspi.Role.TEXT, "Article"))
        key(0xFF54)  # Down
        until(lambda: self.has_focus(Atspi.Role.LIST, "Articles"), "the focus in the list")
        rows = [row for row in children(self.find(Atspi.Role.LIST, "Articles")) if has(row, Atspi.StateType.FOCUSED)]
        self.assertEqual(len(rows), 1)
        self.assertIn("USIP President Jim Marshall", rows[0].get_name())

    def test_says_what_go_to_finds(self):
        until(lambda: self.has_focus(Atspi.Role.TEXT, "Article"), "the focus in the text")
        with Heard("object:state-changed:focused") as heard:
            control_key(45)  # K
            until(lambda: heard.says(Atspi.Role.TEXT, "Go to"), "“Go to”")
            for letter in "hadley":
                key(ord(letter))
            until(lambda: heard.says(Atspi.Role.LIST_ITEM, "Stephen Hadley"), "the first hit")

    def test_says_notices_where_they_come(self):
        with Heard("object:state-changed:showing") as heard:
            press(self.wait_for(Atspi.Role.MENU_ITEM, "Delete This Record"))
            until(lambda: heard.says(Atspi.Role.NOTIFICATION, "was deleted") or heard.says(Atspi.Role.ALERT, "was deleted"), "the notice")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
