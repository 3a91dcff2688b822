"""What no source holds: floating point near money, a clock, a locale, what Boost gets wrong, a machine's path."""

import re
import subprocess
from pathlib import Path

import pytest

from repository import ROOT, code, files, name, text

LIBRARY = files("include/iop/**/*.hpp", "src/**/*.hpp", "src/**/*.cpp")
BINDINGS = files("bindings/python/src/*")
EXACT = [path for path in LIBRARY if set(path.parts) & {"core", "model", "rules", "batch"}]

NO_FLOAT = re.compile(r"\b(double|float|long\s+double|_Float\w+|stod|stof|strtod|lround|round|floor|ceil|pow|isnan)\b")
NOT_BELOW_THE_FACES = {
    "a clock": re.compile(r"\b(system_clock|steady_clock|high_resolution_clock|utc_clock|time_t|localtime\w*|gmtime\w*|"
                          r"mktime|strftime|gettimeofday|clock_gettime|day_clock|current_zone|zoned_time)\b|\bstd::time\("),
    "a locale": re.compile(r"\b(setlocale|std::locale|imbue|use_facet|localeconv|isalpha|isdigit|isspace|tolower|toupper|"
                           r"stringstream|ostringstream|istringstream)\b"),
    "the environment": re.compile(r"\b(getenv|secure_getenv|setenv|environ)\b"),
    "chance": re.compile(r"\b(rand|srand|random_device|mt19937\w*)\b"),
    "a global that changes": re.compile(r"\bthread_local\b|^\s*static\s+(?!constexpr|const\b|inline|_|std::\w+\s+\w+\()[\w:<>]+\s+\w+\s*(=|;|{)",
                                        re.MULTILINE),
    "output": re.compile(r"\bstd::(cout|cerr|clog)\b|\bf?printf\("),
}
FENCED_OFF = re.compile(
    r"\b(from_simple_string|from_undelimited_string|from_string|from_us_string|from_uk_string|date_from_iso_string|"
    r"day_clock|date_period|date_duration|end_of_month|not_a_date_time|pos_infin|neg_infin)\b|"
    r"gregorian::(months|years|weeks|days)\b|\bboost::gregorian::date\s*\(\s*\)|\bboost/date_time/gregorian/gregorian\.hpp")
COARSE_NUMBERS = re.compile(r"\b(atoi|atol|strtol|strtoul|sscanf|std::stoi|std::stol)\b")


@pytest.mark.parametrize("path", EXACT, ids=name)
def test_no_floating_point_where_money_is(path: Path) -> None:
    assert NO_FLOAT.findall(code(path)) == []


@pytest.mark.parametrize("path", files("src/io/*", "include/iop/io/*", "src/report/*", "include/iop/report/*") + BINDINGS, ids=name)
def test_no_floating_point_in_the_faces_either(path: Path) -> None:
    found = [each for each in re.findall(r"\b(double|float)\b", code(path))]
    # nlohmann's SAX interface hands over a double that nobody reads
    assert len(found) <= (1 if path.name == "json_read.cpp" else 0)


@pytest.mark.parametrize("what", NOT_BELOW_THE_FACES)
def test_what_an_answer_depends_on_is_an_argument(what: str) -> None:
    for path in LIBRARY:
        assert NOT_BELOW_THE_FACES[what].search(code(path)) is None, name(path)


@pytest.mark.parametrize("path", LIBRARY + BINDINGS, ids=name)
def test_what_boost_and_the_c_library_get_wrong_is_not_used(path: Path) -> None:
    assert FENCED_OFF.search(code(path, keep_texts=True)) is None
    assert COARSE_NUMBERS.search(code(path)) is None


def tracked() -> list[Path]:
    """What belongs to the repository, whether it is committed yet or not."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            capture_output=True, check=True).stdout
    return [path for each in listed.decode().split("\0") if each and (path := ROOT / each).is_file() and not path.is_symlink()]


TEXTS = [path for path in tracked() if path.suffix not in (".png", ".so", ".zip", ".ipynb")]


def test_there_are_files_to_read() -> None:
    assert len(TEXTS) > 100


def test_no_path_of_a_machine() -> None:
    machine = re.compile(r"(?<![\w.])/(home|Users|work|root)/[\w.-]+")
    allowed = {"tests/architecture/source_test.py"}
    found = [(name(path), match[0]) for path in TEXTS if name(path) not in allowed
             for match in machine.finditer(text(path))]
    assert found == []


def test_texts_are_utf_8_with_a_line_feed_at_the_end_of_each_line() -> None:
    for path in TEXTS:
        content = path.read_bytes()
        content.decode("utf-8")
        given = name(path) in {"tests/cases/repayment.csv", "tests/cases/half_year_amounts.json"}  # byte for byte
        meant = given or "golden" in path.parts or "corpus" in path.parts
        assert meant or (b"\r" not in content and content.endswith(b"\n")) or not content, name(path)


def test_tests_are_not_left_out() -> None:
    for path in files("tests/python/*.py", "tests/architecture/*.py"):
        if name(path) != "tests/architecture/source_test.py":
            assert not re.search(r"pytest\.(mark\.)?(skip|skipif|xfail|importorskip)\b|\bprint\(", strings_out(text(path))), name(path)
    for path in files("tests/**/*.cpp"):
        assert not re.search(r"doctest::(skip|may_fail|should_fail)|#\s*if\s+0", code(path)), name(path)


def strings_out(source: str) -> str:
    return re.sub(r'"""(.|\n)*?"""', '""', source)


def test_no_personal_data() -> None:
    """No mail address, telephone number or personal number in what we ship or test with."""
    personal = re.compile(r"[\w.+-]+@[\w-]+\.(se|com|org)\b|\b(\+46|0)\d{1,3}[- ]\d{2,3} ?\d{2} ?\d{2}\b|\b(19|20)\d{6}-\d{4}\b")
    assert [(name(path), match[0]) for path in TEXTS for match in personal.finditer(text(path))
            if path.suffix in (".json", ".md", ".py", ".cpp", ".hpp", ".csv")] == []
