#include "core/text/LanguageName.h"

#include <array>
#include <unicode/uloc.h>

namespace rapporteur {

QString languageName(const QString& tag, const QString& reader)
{
    std::array<UChar, 200> name {};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayName(
        tag.toLatin1().constData(), reader.toLatin1().constData(), name.data(), static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || length <= 0 || length > static_cast<int32_t>(name.size()))
        return tag;
    const QString text(reinterpret_cast<const QChar*>(name.data()), length);
    return text.first(1).toUpper() + text.sliced(1);
}

} // namespace rapporteur
