# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every compiler flag of the project, in one INTERFACE target: sluice_options.

option(SLUICE_WERROR "Treat warnings as errors" OFF)
option(SLUICE_LTO "Link-time optimisation" OFF)
set(SLUICE_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, such as address,undefined or thread")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

# All programs lie side by side in the build tree, as they do under libexec and bin when installed,
# so that a program finds the worker next to itself.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(sluice_options INTERFACE)
target_include_directories(sluice_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
target_compile_definitions(sluice_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 _FILE_OFFSET_BITS=64)
target_compile_options(sluice_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wextra-semi -Wswitch -Wundef -fstack-protector-strong -fno-omit-frame-pointer
    # g++ 12 reports a maybe-uninitialised value inside std::expected and std::variant that is not there.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
if(SLUICE_WERROR)
    target_compile_options(sluice_options INTERFACE -Werror)
endif()
if(SLUICE_SANITIZE)
    target_compile_options(sluice_options INTERFACE -fsanitize=${SLUICE_SANITIZE} -fno-sanitize-recover=undefined)
    target_link_options(sluice_options INTERFACE -fsanitize=${SLUICE_SANITIZE})
endif()
if(SLUICE_LTO)
    include(CheckIPOSupported)
    check_ipo_supported()
    set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
endif()

find_program(SLUICE_MOLD mold)
mark_as_advanced(SLUICE_MOLD)
if(SLUICE_MOLD)
    target_link_options(sluice_options INTERFACE -fuse-ld=mold)
endif()
find_program(SLUICE_CCACHE ccache)
mark_as_advanced(SLUICE_CCACHE)
if(SLUICE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SLUICE_CCACHE}")
endif()

file(WRITE "${PROJECT_BINARY_DIR}/generated/sluice_version.h.in"
"// Made by CMake.\n#pragma once\n#define SLUICE_VERSION \"@PROJECT_VERSION@\"\n")
configure_file("${PROJECT_BINARY_DIR}/generated/sluice_version.h.in" "${PROJECT_BINARY_DIR}/generated/sluice_version.h" @ONLY)

# A static library of one layer. Links are named by the caller: they are the allowed directions.
function(sluice_add_layer name)
    cmake_parse_arguments(LAYER "MOC" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${LAYER_SOURCES})
    target_link_libraries(${name} PUBLIC sluice_options ${LAYER_LINKS})
    if(LAYER_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    else()
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
    set_target_properties(${name} PROPERTIES AUTOUIC OFF AUTORCC OFF)
endfunction()
