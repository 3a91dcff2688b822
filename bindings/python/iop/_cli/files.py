"""Partnership files, one or a folder of them; what cannot be read, or was read from another file already, is
told, and the rest goes on."""

from collections.abc import Iterator
from pathlib import Path

import iop
from iop._cli.problems import Problem, exit_code, finding, loaded, tell
from iop._cli.progress import Progress


def is_folder(path: str) -> bool:
    return Path(path).is_dir()


class Files:
    """The partnerships of a path; `exit_code` is that of the worst file."""

    def __init__(self, path: str, name: str, lang: str, *, quiet: bool = False) -> None:
        self._path = path
        self._name = name
        self._lang = lang
        self._quiet = quiet
        self._files: dict[str, str] = {}  # of each partnership
        self.exit_code = 0

    def __iter__(self) -> Iterator[iop.Partnership]:
        if not is_folder(self._path):
            yield self._read(self._path)
            return
        paths = sorted(str(each) for each in Path(self._path).glob("*.json"))
        inner = sorted({each.parent.name for each in Path(self._path).glob("[!.]*/*.json")})
        if inner:
            tell([finding("file.folders_passed_over", path=self._path, names=", ".join(inner))], self._lang)
        if not paths:
            raise Problem([finding("file.no_partnerships", path=self._path)])
        with Progress(len(paths), self._name) as progress:
            for path in paths:
                try:
                    yield self._new(self._read(path), path)
                except Problem as problem:
                    tell(problem.findings, self._lang, path)
                    self.exit_code = max(self.exit_code, problem.exit_code)
                progress.advance(1)

    def _new(self, partnership: iop.Partnership, path: str) -> iop.Partnership:
        """Raises Problem where an earlier file holds the same partnership: it would count twice."""
        first = self._files.setdefault(partnership.id, path)
        if first != path:
            raise Problem([finding("reference.partnership_twice", "/id", id=partnership.id, first=f'"{first}"',
                                   path=f'"{path}"')])
        return partnership

    def _read(self, path: str) -> iop.Partnership:
        found = loaded(path)
        if not self._quiet:
            tell(found.findings, self._lang, path)
        self.exit_code = max(self.exit_code, exit_code(found.findings))
        return found.partnership
