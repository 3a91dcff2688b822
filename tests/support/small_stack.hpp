// Runs a call in a thread with a stack of 64 KiB, as some hosts give their threads.
#pragma once

#include <cstddef>
#include <stdexcept>

#include <pthread.h>

namespace iop::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::size_t small_stack_bytes = 512 * 1024;  // its red zones take the rest
#else
inline constexpr std::size_t small_stack_bytes = 64 * 1024;
#endif

// The call must not throw.
template <class Call>
void on_small_stack(Call call) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, small_stack_bytes);
  pthread_t thread;
  const auto run = [](void* held) -> void* {
    (*static_cast<Call*>(held))();
    return nullptr;
  };
  const int problem = pthread_create(&thread, &attributes, run, &call);
  pthread_attr_destroy(&attributes);
  if (problem != 0) throw std::runtime_error("no thread with a small stack");
  pthread_join(thread, nullptr);
}

}  // namespace iop::test
