"""From arguments to an exit code: every way in which a command can end."""

import iop
from iop._cli.output import answering, emit, not_written
from iop._cli.problems import Problem, nearest, tell, usage
from iop._cli.words import LANGUAGES


def answer(arguments: list[str]) -> int:
    try:
        return _run(arguments)
    except Problem as problem:
        return _told(problem, arguments)
    except iop.Error as error:  # what no command foresaw
        return _told(Problem(error.findings), arguments)
    except OSError as error:  # help is written by typer itself
        return _told(not_written("stdout", error), arguments)


def asked_language(arguments: list[str]) -> str:
    """That of --lang, also where the rest of the call is wrong; Swedish where it is no language."""
    asked = "sv"
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if argument == "--lang":
            asked = following
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return asked if asked in LANGUAGES else "sv"


def _told(problem: Problem, arguments: list[str]) -> int:
    tell(problem.findings, asked_language(arguments), problem.source)
    return problem.exit_code


def _run(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        emit(f"iop {iop.__version__}\n")
        return 0
    import typer  # which takes longer than to say the version

    from iop._cli import app

    if not arguments:
        app.run(["--help"])
        return 2
    known = app.names()
    if not arguments[0].startswith("-") and arguments[0] not in known:
        raise usage("value.word", "", text=arguments[0], nearest=nearest(arguments[0], known),
                    words=", ".join(known))
    try:
        with answering(asked_language(arguments)):
            return app.run(arguments)
    except typer.Abort:
        raise KeyboardInterrupt from None
    except typer.TyperException as error:
        raise app.wrong_call(error, arguments) from None
