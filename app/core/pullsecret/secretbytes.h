// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace aro {

/// Overwrites memory in a way that no compiler leaves out.
void wipe(void *memory, std::size_t size);
/// Overwrites what the array holds, unless others share it, and empties it.
void wipe(QByteArray &bytes);

/// Bytes of a credential: never copied by accident, never printed, overwritten before their memory is given
/// back. Growing overwrites the old place too.
class SecretBytes final
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes) { append(bytes); }
    ~SecretBytes() { clear(); }
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    void reserve(qsizetype capacity);
    void append(QByteArrayView bytes);
    void append(char byte) { append(QByteArrayView(&byte, 1)); }
    /// Overwrites what lies behind `size`; the memory stays reserved.
    void truncate(qsizetype size);
    void clear();

    /// Valid until the next change.
    [[nodiscard]] QByteArrayView view() const { return { m_data.get(), m_size }; }
    /// Room for `size` bytes that the caller fills in.
    [[nodiscard]] char *grow(qsizetype size);
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    std::unique_ptr<char[]> m_data;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

template <typename Stream>
Stream &operator<<(Stream &, const SecretBytes &) = delete;

} // namespace aro
