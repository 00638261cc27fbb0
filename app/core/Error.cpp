#include "core/Error.h"

namespace rapporteur {

Error::Error(ErrorCode code, QString file, QString place, QString detail)
    : m_code(code), m_file(std::move(file)), m_place(std::move(place)), m_detail(std::move(detail))
{
    m_what = QByteArray::number(static_cast<int>(code)) + ' ' + m_file.toUtf8() + ' ' + m_place.toUtf8() + ' '
        + m_detail.toUtf8();
}

} // namespace rapporteur
