// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only header that includes Catch2. Its printers show our values, where Catch2 would print {?}.

#include "core/base/result.h"
#include "core/rows/tree.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>
#include <variant>

namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &texts)
    {
        std::string all;
        for (const QString &text : texts)
            all += (all.empty() ? "" : ", ") + StringMaker<QString>::convert(text);
        return '[' + all + ']';
    }
};

template<>
struct StringMaker<QJsonArray>
{
    static std::string convert(const QJsonArray &array)
    {
        return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
    }
};

template<>
struct StringMaker<QJsonObject>
{
    static std::string convert(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    }
};

template<>
struct StringMaker<QJsonValue>
{
    static std::string convert(const QJsonValue &value)
    {
        if (value.isUndefined())
            return "undefined";
        const std::string array = StringMaker<QJsonArray>::convert(QJsonArray { value });
        return array.substr(1, array.size() - 2);
    }
};

template<>
struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

template<>
struct StringMaker<QDateTime>
{
    static std::string convert(const QDateTime &time)
    {
        return time.toString(Qt::ISODateWithMs).toStdString();
    }
};

template<>
struct StringMaker<ita::RowId>
{
    static std::string convert(ita::RowId id) { return "row " + std::to_string(id.value); }
};

template<>
struct StringMaker<ita::Error>
{
    static std::string convert(const ita::Error &error)
    {
        return "error " + std::to_string(int(error.code)) + ": " + error.message.toStdString()
            + " (" + error.detail.toStdString() + ')';
    }
};

template<typename T>
struct StringMaker<ita::Result<T>>
{
    static std::string convert(const ita::Result<T> &result)
    {
        if (!result)
            return StringMaker<ita::Error>::convert(result.error());
        if constexpr (std::is_same_v<T, std::monostate>)
            return "ok";
        else
            return "ok: " + ::Catch::Detail::stringify(*result);
    }
};

} // namespace Catch
