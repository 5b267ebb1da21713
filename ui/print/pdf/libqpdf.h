// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All of libqpdf that the project uses; to be included instead of libqpdf's own headers.

#define POINTERHOLDER_TRANSITION 4 // libqpdf 11: std::shared_ptr
#ifdef __clang__
// Clang rejects JSON.hh in C++20, since a class in it has a vector of the class around it. Nothing
// here needs more of it than the name.
#define JSON_HH
class JSON;
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
