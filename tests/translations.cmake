# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: Apache-2.0
# German is complete: reading the sources anew leaves nothing to translate.
cmake_minimum_required(VERSION 3.25)
find_program(LUPDATE lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
if(NOT LUPDATE)
  find_program(LUPDATE lupdate REQUIRED)
endif()
file(MAKE_DIRECTORY ${BINARY})
set(copy ${BINARY}/countersign_de.ts)
file(COPY_FILE ${SOURCE}/translations/countersign_de.ts ${copy})
execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I ${SOURCE}/app -I ${SOURCE}/ui
                        ${SOURCE}/app/words ${SOURCE}/app/cli ${SOURCE}/ui -ts ${copy}
                COMMAND_ERROR_IS_FATAL ANY ERROR_QUIET)
file(STRINGS ${copy} open REGEX "type=\"unfinished\"")
list(LENGTH open count)
if(count GREATER 0)
  message(FATAL_ERROR "${count} texts are not translated into German; see the target 'translations'")
endif()
