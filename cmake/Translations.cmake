# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `ninja update_translations` brings translations/*.ts up to date with the sources. English has a file for its plurals.
set(translated_sources eventdesk_core eventdesk_store_sqlite eventdesk_ingest eventdesk_items eventdesk_ui eventdesk)
qt_add_translations(TARGETS eventdesk
                    SOURCE_TARGETS ${translated_sources}
                    TS_FILE_DIR translations
                    TS_FILE_BASE eventdesk
                    RESOURCE_PREFIX /i18n
                    LUPDATE_OPTIONS -no-obsolete -locations none)

# What the checks of the sources need: the generated headers of every target.
add_custom_target(lint-prerequisites)
add_dependencies(lint-prerequisites eventdesk eventdeskctl)
