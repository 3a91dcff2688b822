#!/bin/sh
# exported_symbols.sh NM LIBRARY: every name the shared library lets out is in namespace iop, and none has a type of
# nlohmann/json in its signature (its version is part of its mangled names).
set -eu
names=$("$1" -DC --defined-only "$2" | sed -E 's/^[0-9a-f]* +[A-Za-z] //')

if ! printf '%s\n' "$names" | grep -q '^iop::version()$'; then
    echo "iop::version() is not exported; is IOP_EXPORT missing?" >&2
    exit 1
fi
kinds='(typeinfo for |typeinfo name for |vtable for |VTT for |(non-)?virtual thunk to |guard variable for )?'
if printf '%s\n' "$names" | grep -vE "^${kinds}iop::" >&2; then
    echo "exported, and not of namespace iop" >&2
    exit 1
fi
if printf '%s\n' "$names" | grep 'nlohmann' >&2; then
    echo "exported with nlohmann/json in the signature" >&2
    exit 1
fi
printf '%s names, all of namespace iop\n' "$(printf '%s\n' "$names" | wc -l)"
