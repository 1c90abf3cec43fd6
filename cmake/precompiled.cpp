// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cmake/precompiled.h" // CMake wants a source to make the precompiled header for
