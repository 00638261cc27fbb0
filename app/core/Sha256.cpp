#include "core/Sha256.h"

#include <array>
#include <openssl/evp.h>

#include <new>

namespace rapporteur {

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    // Nothing but missing memory makes it fail.
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

void Sha256::add(QByteArrayView bytes)
{
    if (EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())) != 1)
        throw std::bad_alloc();
}

QByteArray Sha256::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned length = 0;
    if (EVP_DigestFinal_ex(m_context.get(), digest.data(), &length) != 1)
        throw std::bad_alloc();
    return QByteArray(reinterpret_cast<const char*>(digest.data()), length).toHex();
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace rapporteur
