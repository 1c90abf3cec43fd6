// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace eventdesk {

// UTF-8 by Unicode case folding, in which texts that differ in nothing but case are the same; the scratch holds it.
std::string_view folded(std::string_view text, std::string &scratch);

} // namespace eventdesk
