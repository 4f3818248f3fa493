# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: Apache-2.0
# `format` rewrites the sources, `lint` runs clang-tidy over the program (some minutes: it is not part of the tests).
file(GLOB_RECURSE formatted_sources CONFIGURE_DEPENDS app/*.cpp app/*.h ui/*.cpp ui/*.h tests/*.cpp tests/*.h)
file(GLOB_RECURSE linted_sources CONFIGURE_DEPENDS app/*.cpp ui/*.cpp)
add_custom_target(format COMMAND clang-format-14 -i ${formatted_sources} VERBATIM)
add_custom_target(lint COMMAND run-clang-tidy -quiet -p ${CMAKE_BINARY_DIR} -j 2 ${linted_sources} VERBATIM)
