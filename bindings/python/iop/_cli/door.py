"""From arguments to an exit code: every way in which a command can end."""

import typer

from iop._cli import app
from iop._cli.output import not_written
from iop._cli.problems import Problem, nearest, tell, usage


def answer(arguments: list[str]) -> int:
    try:
        return _run(arguments)
    except Problem as problem:
        tell(problem.findings, asked_language(arguments), problem.source)
        return problem.exit_code
    except BrokenPipeError:
        raise
    except OSError as error:  # typer writes help itself
        problem = not_written("stdout", error)
        tell(problem.findings, asked_language(arguments))
        return problem.exit_code


def asked_language(arguments: list[str]) -> str:
    """The language of --lang also where the rest of the call is wrong; Swedish where it is no language."""
    asked = "sv"
    for index, argument in enumerate(arguments):
        if argument == "--lang" and index + 1 < len(arguments):
            asked = arguments[index + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return asked if asked in app.LANGUAGES else "sv"


def _run(arguments: list[str]) -> int:
    if not arguments:
        app.run(["--help"])
        return 2
    known = app.names()
    if not arguments[0].startswith("-") and arguments[0] not in known:
        raise usage("value.word", "", text=arguments[0], nearest=nearest(arguments[0], known),
                    words=", ".join(known))
    try:
        return app.run(arguments)
    except typer.Abort:
        raise KeyboardInterrupt from None
    except typer.TyperException as error:
        raise app.wrong_call(error) from None
