#include "io/file.hpp"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <iop/core/error.hpp>

namespace iop {

namespace {

[[noreturn]] void refuse(ErrorCode code, const std::filesystem::path& path, int problem) {
  throw DocumentError({finding(
      code, {{"path", path.string()}, {"reason", std::generic_category().message(problem)}})});
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int get() const { return number_; }

 private:
  int number_;
};

}  // namespace

std::string read_bytes(const std::filesystem::path& path, std::size_t limit) {
  // O_NONBLOCK: to open a pipe that nobody writes to must not wait for ever.
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  if (file.get() < 0) refuse(ErrorCode::file_unreadable, path, errno);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) refuse(ErrorCode::file_unreadable, path, errno);
  if (!S_ISREG(status.st_mode)) refuse(ErrorCode::file_not_regular, path, 0);

  std::string bytes;
  char buffer[4096];
  while (bytes.size() <= limit) {
    const ssize_t got = ::read(file.get(), buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) refuse(ErrorCode::file_unreadable, path, errno);
    if (got == 0) break;
    bytes.append(buffer, static_cast<std::size_t>(got));
  }
  return bytes;
}

namespace {

// A new file beside `path`, of a name that was free. The caller's umask decides who may read it,
// unless there is an older file, whose permissions it then gets.
Descriptor open_beside(const std::filesystem::path& path, std::string& beside) {
  for (int attempt = 0;; ++attempt) {
    beside = path.string() + "." + std::to_string(::getpid()) + "." + std::to_string(attempt);
    const int number = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (number >= 0) return Descriptor{number};
    if (errno != EEXIST || attempt == 100) refuse(ErrorCode::file_not_written, path, errno);
  }
}

}  // namespace

void write_bytes(const std::filesystem::path& given, std::string_view bytes) {
  // A link stays a link: what it leads to is replaced. To rename over a pipe or a device would take
  // it away.
  std::error_code problem_with_link;
  const auto behind = std::filesystem::canonical(given, problem_with_link);
  const auto path = problem_with_link ? given : behind;
  struct stat older {};
  const bool there = ::stat(path.c_str(), &older) == 0;
  if (there && !S_ISREG(older.st_mode)) refuse(ErrorCode::file_not_regular, path, 0);

  std::string beside;
  const Descriptor file = open_beside(path, beside);
  const auto give_up = [&] {
    const int problem = errno;
    ::unlink(beside.c_str());
    refuse(ErrorCode::file_not_written, path, problem);
  };
  while (!bytes.empty()) {
    const ssize_t put = ::write(file.get(), bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) give_up();
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  if (there && ::fchmod(file.get(), older.st_mode & 07777) != 0) give_up();
  if (::fsync(file.get()) != 0) give_up();
  if (::rename(beside.c_str(), path.c_str()) != 0) give_up();
}

}  // namespace iop
