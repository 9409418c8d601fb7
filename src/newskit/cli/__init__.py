"""The command line: one file a command; a command is imported when it is called.

`app` composes them for Typer; `boundary` runs a command line and turns every end into an exit code. Nothing
is imported here, because a hook pays for every import on every run.
"""
