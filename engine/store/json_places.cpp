// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/json_places.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

// Reads the text and tells outside how far the parser has come, which the parser itself does not say.
class CountingIterator final
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *position, size_t *read)
        : m_position(position)
        , m_read(read)
    {
    }

    reference operator*() const { return *m_position; }
    CountingIterator &operator++()
    {
        ++m_position;
        ++*m_read;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return m_position == other.m_position; }

private:
    const char *m_position;
    size_t *m_read;
};

// The parser's callbacks; each answers whether to go on. Reading stops just behind a key's closing quote and
// an object's opening brace, which is what makes the counter a place.
class Walker final : public nlohmann::json_sax<Json>
{
public:
    Walker(const std::string &text, const size_t &read, std::map<QString, size_t> &offsets,
           std::vector<QString> &repeated)
        : m_text(text)
        , m_read(read)
        , m_offsets(offsets)
        , m_repeated(repeated)
    {
    }

    bool null() override { return value(); }
    bool boolean(bool /*value*/) override { return value(); }
    bool number_integer(number_integer_t /*value*/) override { return value(); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return value(); }
    bool number_float(number_float_t /*value*/, const string_t & /*text*/) override { return value(); }
    bool string(string_t & /*value*/) override { return value(); }
    bool binary(binary_t & /*value*/) override { return value(); }

    bool start_object(std::size_t /*size*/) override { return open(false); }
    bool start_array(std::size_t /*size*/) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        const QString text = QString::fromStdString(name);
        level.member = level.path.isEmpty() ? text : QString(level.path + u"." + text);
        const size_t closing = m_read > 0 ? m_read - 1 : 0;
        size_t opening = closing > 0 ? m_text.rfind('"', closing - 1) : std::string::npos;
        while (opening != std::string::npos && opening > 0 && m_text[opening - 1] == '\\')
            opening = m_text.rfind('"', opening - 1);
        if (!m_offsets.emplace(level.member, opening == std::string::npos ? closing : opening).second)
            m_repeated.push_back(level.member);
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::json::exception & /*error*/) override
    {
        return false;
    }

private:
    struct Level
    {
        QString path;
        QString member; // of an object: the key that was read last
        bool isArray = false;
        int items = 0;
    };

    QString nextPath()
    {
        if (m_levels.empty())
            return {};
        Level &level = m_levels.back();
        if (!level.isArray)
            return level.member;
        const QString path = u"%1[%2]"_s.arg(level.path).arg(level.items++);
        m_offsets.emplace(path, m_read > 0 ? m_read - 1 : 0);
        return path;
    }

    bool value()
    {
        nextPath();
        return true;
    }

    bool open(bool isArray)
    {
        m_levels.push_back({.path = nextPath(), .member = {}, .isArray = isArray});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    const std::string &m_text;
    const size_t &m_read;
    std::map<QString, size_t> &m_offsets;
    std::vector<QString> &m_repeated;
    std::vector<Level> m_levels;
};

} // namespace

JsonPlaces::JsonPlaces(std::string text)
    : m_text(std::move(text))
{
    size_t read = 0;
    Walker walker(m_text, read, m_offsets, m_repeated);
    const char *begin = m_text.data();
    Json::sax_parse(CountingIterator(begin, &read), CountingIterator(begin + m_text.size(), &read), &walker,
                    Json::input_format_t::json, true, true);
}

QString JsonPlaces::at(const QString &key) const
{
    QString path = key;
    for (;;) {
        if (const auto found = m_offsets.find(path); found != m_offsets.end())
            return atByte(found->second);
        const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
        if (cut < 0)
            return atByte(0);
        path.truncate(cut);
    }
}

QString JsonPlaces::atByte(size_t offset) const
{
    const auto end = m_text.begin() + std::ptrdiff_t(std::min(offset, m_text.size()));
    const auto line = std::count(m_text.begin(), end, '\n') + 1;
    const auto lineStart = std::find(std::make_reverse_iterator(end), m_text.rend(), '\n').base();
    return u"%1:%2"_s.arg(line).arg(std::distance(lineStart, end) + 1);
}

} // namespace sluice::store
