# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: Apache-2.0
# Translations travel inside both programs, under :/i18n. `cmake --build ... --target translations` reads the sources anew.
file(GLOB ts_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
qt_add_lrelease(countersign_words TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
set_source_files_properties(${qm_files} PROPERTIES GENERATED TRUE)
qt_add_resources(countersign_words translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
# English speaks from the sources; its file holds nothing but singular and plural.
set(english_ts ${CMAKE_SOURCE_DIR}/translations/countersign_en.ts)
list(REMOVE_ITEM ts_files ${english_ts})
add_custom_target(translations
  COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I ${CMAKE_SOURCE_DIR}/app -I ${CMAKE_SOURCE_DIR}/ui
          ${CMAKE_SOURCE_DIR}/app/words ${CMAKE_SOURCE_DIR}/app/cli ${CMAKE_SOURCE_DIR}/ui -ts ${ts_files}
  COMMAND Qt6::lupdate -silent -no-obsolete -locations none -pluralonly
          ${CMAKE_SOURCE_DIR}/app/words ${CMAKE_SOURCE_DIR}/app/cli ${CMAKE_SOURCE_DIR}/ui -ts ${english_ts}
  COMMENT "Reading the sources for translations" VERBATIM)
