#!/bin/sh
# pkg_config.sh PKG_CONFIG COMPILER LIBDIR WORK: the consumer built by hand, with the flags pkg-config gives.
set -eu
pkg_config=$1 compiler=$2 libdir=$3 work=$4
here=$(dirname "$0")

PKG_CONFIG_PATH="$libdir/pkgconfig"
LD_LIBRARY_PATH="$libdir"
export PKG_CONFIG_PATH LD_LIBRARY_PATH

mkdir -p "$work"
# shellcheck disable=SC2046 # the flags are words
"$compiler" -std=c++20 "$here/main.cpp" $("$pkg_config" --cflags --libs iop) -o "$work/consumer"
"$work/consumer"
