# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # tests are not part of it
set(app_id io.github.eventdesk.Eventdesk)
install(TARGETS eventdesk eventdeskctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES installer/linux/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/linux/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES installer/linux/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${app_id}.xml)
install(FILES resources/icons/${app_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES installer/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME eventdesk)
set(CPACK_PACKAGE_VENDOR "The Eventdesk authors")
set(CPACK_PACKAGE_CONTACT "The Eventdesk authors <eventdesk@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "dashboard for custom events")
set(CPACK_PACKAGE_DESCRIPTION "Eventdesk shows what subscribers do on a site, in a shop or in an app:
 event lists, charts, activity feeds, best people and the timeline of each person.
 It opens exported logs offline and keeps them in a local store.")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no linker sees: plug-ins, data and fonts that are opened at run time.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins, hicolor-icon-theme, tzdata, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-inter, fonts-jetbrains-mono")
include(CPack)
