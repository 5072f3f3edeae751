// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretbytes.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace aro {

void wipe(void *memory, std::size_t size)
{
    if (size > 0)
        explicit_bzero(memory, size);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

void SecretBytes::reserve(qsizetype capacity)
{
    if (capacity <= m_capacity)
        return;
    auto bigger = std::make_unique<char[]>(static_cast<std::size_t>(capacity));
    std::copy_n(m_data.get(), m_size, bigger.get());
    wipe(m_data.get(), static_cast<std::size_t>(m_capacity));
    m_data = std::move(bigger);
    m_capacity = capacity;
}

void SecretBytes::append(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        std::copy(bytes.begin(), bytes.end(), grow(bytes.size()));
}

char *SecretBytes::grow(qsizetype size)
{
    if (m_size + size > m_capacity)
        reserve(std::max<qsizetype>({ m_size + size, m_capacity * 2, 64 }));
    char *room = m_data.get() + m_size;
    m_size += size;
    return room;
}

void SecretBytes::truncate(qsizetype size)
{
    if (size >= m_size)
        return;
    wipe(m_data.get() + size, static_cast<std::size_t>(m_size - size));
    m_size = size;
}

void SecretBytes::clear()
{
    wipe(m_data.get(), static_cast<std::size_t>(m_capacity));
    m_data.reset();
    m_size = 0;
    m_capacity = 0;
}

} // namespace aro
