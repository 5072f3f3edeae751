# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Run by CPack on the installed files before it packs them. Debian has the licence text already, and
# keeps the zsh completions of packages in a folder of its own.

if(CPACK_GENERATOR STREQUAL "DEB")
    set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
    file(REMOVE ${share}/doc/aro-egress/LICENSE)
    file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
endif()
