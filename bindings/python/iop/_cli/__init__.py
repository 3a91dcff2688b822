"""The commands of `iop`, one module each; `app` is their table of contents."""
