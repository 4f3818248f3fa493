# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: Apache-2.0
install(TARGETS countersign countersign-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
