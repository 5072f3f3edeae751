# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# The data files that are installed beside the programs, and the packages: Debian, RPM and a plain archive.

set_target_properties(aro-egress aro-egress-cli aro-pdf aro-xlsx PROPERTIES INSTALL_RPATH "")
set(app_id io.github.aroegress.AroEgress)
set(package_name aro-egress)

# Compressed files. -n leaves out the time, so that each build gives the same bytes.
function(compress source output)
    add_custom_command(
        OUTPUT ${CMAKE_BINARY_DIR}/packaging/${output}
        COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/packaging/${source} > ${CMAKE_BINARY_DIR}/packaging/${output}
        DEPENDS ${CMAKE_SOURCE_DIR}/packaging/${source}
        VERBATIM)
endfunction()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
compress(man/aro-egress.1 aro-egress.1.gz)
compress(man/aro-egress-cli.1 aro-egress-cli.1.gz)
compress(changelog changelog.gz)
set(man_pages ${CMAKE_BINARY_DIR}/packaging/aro-egress.1.gz ${CMAKE_BINARY_DIR}/packaging/aro-egress-cli.1.gz)
set(changelog ${CMAKE_BINARY_DIR}/packaging/changelog.gz)
add_custom_target(packaging_files ALL DEPENDS ${man_pages} ${changelog})

install(FILES ${man_pages} DESTINATION share/man/man1)
install(FILES ${changelog} packaging/copyright LICENSE DESTINATION share/doc/${package_name})
install(FILES packaging/${app_id}.desktop DESTINATION share/applications)
install(FILES packaging/${app_id}.metainfo.xml DESTINATION share/metainfo)
install(FILES packaging/${app_id}.mime.xml DESTINATION share/mime/packages RENAME ${app_id}.xml)
install(FILES resources/icons/${app_id}.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES resources/icons/application-vnd.aroegress.project+json.svg
        DESTINATION share/icons/hicolor/scalable/mimetypes)
install(FILES packaging/completions/aro-egress-cli.bash
        DESTINATION share/bash-completion/completions RENAME aro-egress-cli)
install(FILES packaging/completions/aro-egress.bash
        DESTINATION share/bash-completion/completions RENAME aro-egress)
install(FILES packaging/completions/_aro-egress-cli packaging/completions/_aro-egress
        DESTINATION share/zsh/site-functions)

set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PACKAGE_NAME ${package_name})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The ARO Egress Assistant authors")
set(CPACK_PACKAGE_CONTACT "The ARO Egress Assistant authors <authors@aroegress.github.io>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "firewall rules for Azure Red Hat OpenShift clusters")
set(CPACK_PACKAGE_DESCRIPTION
"A cluster of Azure Red Hat OpenShift (ARO) behind a firewall that denies by
default needs extra endpoints for each optional feature: Red Hat registries,
telemetry, Insights, update checks, mirror content, console access, container
insights.
.
The assistant turns the choice of features into a table of endpoints that
explains itself, rules for Azure Firewall, PAN-OS, FortiOS, Check Point, Cisco
ASA, Squid, HAProxy, nftables, Zscaler, Umbrella and plain lists, change
requests as PDF, web page and workbook, and it checks and merges pull secrets.
Everything works offline.
.
This package holds the window, aro-egress, and the same work for scripts and
pipelines, aro-egress-cli.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_SYSTEM_NAME ${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt loads SVG icons by a plug-in, which dpkg-shlibdeps cannot see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
# The SVG plug-in as Fedora and as openSUSE call it.
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-qtsvg or libQt6Svg6)")
# Folders that belong to the distribution.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/scalable/mimetypes
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/man /usr/share/man/man1 /usr/share/doc)
# The versions of the libraries that make PDF files and workbooks differ between distributions: without them
# everything else can be made, and the program says so.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define use_source_date_epoch_as_buildtime 1
%global __requires_exclude_from ^/usr/lib/aro-egress/.*$
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible
Recommends: libharu
Recommends: libxlsxwriter")

# Packages carry the time of the newest changelog entry, so that each build gives the same bytes.
file(STRINGS ${CMAKE_SOURCE_DIR}/packaging/changelog release_date REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE ".*>  " "" release_date "${release_date}")
execute_process(COMMAND date --date=${release_date} +%s
                OUTPUT_VARIABLE release_epoch OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_BINARY_DIR}/packaging/cpack-options.cmake)
file(CONFIGURE OUTPUT ${CPACK_PROJECT_CONFIG_FILE} @ONLY CONTENT
"if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} @release_epoch@)
endif()
")

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/distribution-paths.cmake)
include(CPack)
