# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with. Linked PRIVATE by eventdesk_add_library and its kin.
add_library(eventdesk_options INTERFACE)
target_compile_features(eventdesk_options INTERFACE cxx_std_23)
target_compile_options(eventdesk_options INTERFACE -Wall -Wextra -Wconversion -Wno-sign-conversion
                       $<$<BOOL:${EVENTDESK_WERROR}>:-Werror>)
target_compile_definitions(eventdesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_URL_CAST_FROM_STRING
    EVENTDESK_VERSION="${PROJECT_VERSION}")
target_include_directories(eventdesk_options INTERFACE ${CMAKE_SOURCE_DIR})
if(EVENTDESK_SANITIZE)
    # GCC says of itself that sanitizers make it warn of uninitialized values where there are none.
    target_compile_options(eventdesk_options INTERFACE -fsanitize=${EVENTDESK_SANITIZE} -fno-omit-frame-pointer
                           -Wno-maybe-uninitialized)
    target_link_options(eventdesk_options INTERFACE -fsanitize=${EVENTDESK_SANITIZE})
endif()
if(EVENTDESK_FUZZ)
    target_compile_options(eventdesk_options INTERFACE -fsanitize-coverage=trace-pc)
endif()

# Two precompiled headers serve all targets, one of them with widgets. A target that uses one defines at least what its
# maker was compiled with, so these link next to nothing.
foreach(qt IN ITEMS Core Widgets)
    add_library(eventdesk_precompiled_${qt} OBJECT ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
    target_link_libraries(eventdesk_precompiled_${qt} PRIVATE Qt6::${qt} QCoro6::Core eventdesk_options)
    target_precompile_headers(eventdesk_precompiled_${qt} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h)
endforeach()

# To be called when the target's libraries are known.
function(eventdesk_precompile target)
    get_target_property(libraries ${target} LINK_LIBRARIES)
    if(libraries MATCHES "eventdesk_ui|Qt6::Widgets")
        target_precompile_headers(${target} REUSE_FROM eventdesk_precompiled_Widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM eventdesk_precompiled_Core)
    endif()
endfunction()

# eventdesk_add_library(NAME SOURCES … LIBRARIES …): one room. PUBLIC_LIBRARIES are those in its headers.
function(eventdesk_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;PUBLIC_LIBRARIES")
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC_LIBRARIES} PRIVATE ${arg_LIBRARIES} eventdesk_options)
    eventdesk_precompile(${name})
endfunction()
