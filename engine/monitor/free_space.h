// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace sluice::monitor {

struct Space
{
    qint64 freeBytes = -1; // that a program without special rights may still write; -1: cannot be told
    bool isMemory = false; // a tmpfs

    bool operator==(const Space &) const = default;
};

// Of the file system that the folder is on. One that is not there yet is answered for by the nearest one
// above it. Blocks for as long as the file system likes.
[[nodiscard]] Space spaceAt(const QString &folder);

// Asks that question again and again without ever waiting for the answer: a network mount that has lost its
// server keeps the one who asks forever. So each question has a detached thread of its own, at most one at a
// time for one folder; it shares nothing with the asker but a small record, and may outlive it.
class FreeSpace final
{
public:
    using Question = std::function<Space(const QString &folder)>;
    explicit FreeSpace(Question question = spaceAt);

    // Empty: nothing is asked. A question about another folder is no longer waited for.
    void setFolder(const QString &folder);

    // The latest answer, then asks anew if the last question was answered. Nothing known before the first
    // answer, and when the file system has kept a question for more than lostAfter calls.
    [[nodiscard]] Space take();

    static constexpr int lostAfter = 5;

private:
    struct Answer;

    void ask();

    Question m_question;
    QString m_folder;
    std::shared_ptr<Answer> m_answer; // null without a folder
    int m_unanswered = 0;
};

} // namespace sluice::monitor
