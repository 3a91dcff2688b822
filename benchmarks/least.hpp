// The least time of many runs, in milliseconds: what disturbs a run only makes it longer.
#pragma once

#include <algorithm>
#include <chrono>

namespace iop::benchmarks {

template <class Work>
double least_ms(int runs, Work work) {
  double least = 1e9;
  for (int run = 0; run < runs; ++run) {
    const auto began = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    least = std::min(least, took.count());
  }
  return least;
}

}  // namespace iop::benchmarks
