#include <iop/io/sha256.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace iop {

namespace {

using State = std::array<std::uint32_t, 8>;
constexpr std::size_t block_bytes = 64;

// Constants and names as in FIPS 180-4, 4.2.2, 5.3.3 and 6.2.2.
constexpr State first_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
constexpr std::array<std::uint32_t, block_bytes> k{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::array<std::uint32_t, block_bytes> schedule(std::string_view block) {
  std::array<std::uint32_t, block_bytes> w{};
  for (std::size_t i = 0; i < block_bytes; ++i)
    w[i / 4] = (w[i / 4] << 8U) | static_cast<unsigned char>(block[i]);
  for (std::size_t t = 16; t < block_bytes; ++t) {
    const auto low = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3U);
    const auto high = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10U);
    w[t] = w[t - 16] + low + w[t - 7] + high;
  }
  return w;
}

void take_block(State& state, std::string_view block) {
  const auto w = schedule(block);
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t t = 0; t < block_bytes; ++t) {
    const auto big1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const auto t1 = h + big1 + ((e & f) ^ (~e & g)) + k[t] + w[t];
    const auto big0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const auto t2 = big0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  const State after{a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += after[i];
}

// What is left after the last whole block, with the mark and the length in bits (5.1.1).
std::string last_blocks(std::string_view rest, std::uint64_t bytes) {
  std::string padded{rest};
  padded += '\x80';
  while (padded.size() % block_bytes != block_bytes - 8) padded += '\0';
  for (int shift = 56; shift >= 0; shift -= 8)
    padded += static_cast<char>((bytes * 8 >> static_cast<unsigned>(shift)) & 0xffU);
  return padded;
}

}  // namespace

std::string sha256(std::string_view bytes) {
  State state = first_state;
  const std::size_t whole = bytes.size() / block_bytes * block_bytes;
  for (std::size_t at = 0; at < whole; at += block_bytes)
    take_block(state, bytes.substr(at, block_bytes));
  const std::string rest = last_blocks(bytes.substr(whole), bytes.size());
  for (std::size_t at = 0; at < rest.size(); at += block_bytes)
    take_block(state, std::string_view{rest}.substr(at, block_bytes));
  std::string hex;
  for (const auto word : state)
    for (int shift = 28; shift >= 0; shift -= 4)
      hex += "0123456789abcdef"[(word >> static_cast<unsigned>(shift)) & 0xfU];
  return hex;
}

}  // namespace iop
