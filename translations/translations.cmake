# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0

# The .ts files are kept up to date by translations/update.sh; here they are compiled into the core library.
set(ts_files ${CMAKE_CURRENT_LIST_DIR}/aro_en.ts ${CMAKE_CURRENT_LIST_DIR}/aro_de.ts)
set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION ${PROJECT_BINARY_DIR}/translations)
qt_add_lrelease(aro_core TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(aro_core aro_translations
    PREFIX /i18n
    OPTIONS --format-version 1 # without the times of the files: the same sources give the same bytes
    BASE ${PROJECT_BINARY_DIR}/translations
    FILES ${qm_files})
