"""
A WebKitGTK window that obeys lines of JSON. The engine's own automation keeps no profile, so that
nothing would be left to look at after a kill, and it cannot print.
"""

import json
import sys
import threading

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

profile, language = sys.argv[1:3]
data = WebKit2.WebsiteDataManager(base_data_directory=profile, base_cache_directory=profile)
context = WebKit2.WebContext(website_data_manager=data)
context.set_preferred_languages([language])
view = WebKit2.WebView(web_context=context)
window = Gtk.Window()
window.add(view)
printing = []
opening = []


def answer(order, **result):
    print(json.dumps({"id": order, **result}), flush=True)


def tell_version(order, _):
    parts = WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    answer(order, result=".".join(map(str, parts)))


def open_page(order, url):
    opening.append(order)
    view.load_uri(url)


def tell_opened(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        while opening:
            answer(opening.pop())


def resize(order, size):
    window.resize(*size)
    answer(order)


def evaluate(order, script):
    def finish(_, task):
        try:
            result = view.call_async_javascript_function_finish(task)
            answer(order, result=result.to_string())
        except GLib.Error as error:
            answer(order, error=error.message)

    view.call_async_javascript_function(script, -1, None, None, None, None, finish)


def print_page(order, file):
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set("output-file-format", "pdf")
    settings.set("output-uri", GLib.filename_to_uri(file))
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new("iso_a4"))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    failures = []
    operation.connect("failed", lambda _, error: failures.append(error.message))
    operation.connect(
        "finished",
        lambda _: answer(order, error=failures[0]) if failures else answer(order),
    )
    # until it ends, somebody must hold it
    printing.append(operation)
    operation.print_()


handlers = {
    "version": tell_version,
    "open": open_page,
    "resize": resize,
    "evaluate": evaluate,
    "print": print_page,
}


def obey(line):
    command = json.loads(line)
    handlers[command["kind"]](command["id"], command["value"])


def listen():
    for line in sys.stdin:
        GLib.idle_add(obey, line)
    GLib.idle_add(Gtk.main_quit)


view.connect("load-changed", tell_opened)
window.show_all()
threading.Thread(target=listen, daemon=True).start()
Gtk.main()
