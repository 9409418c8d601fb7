"""What the command line and a language server call: one function a task, plain values in.

Plain values out.
"""
