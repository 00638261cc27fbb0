#include "ui/dialogs/ReportErrors.h"

#include "editing/messages/ErrorText.h"
#include "ui/dialogs/Ask.h"

namespace rapporteur {

QString failureText(const QString& sentence, const Error& error)
{
    return sentence.isEmpty() ? errorText(error) : sentence + u' ' + errorText(error);
}

bool reportErrors(QWidget* parent, const QString& sentence, const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        if (!error.detail().isEmpty())
            qWarning("%s", error.what());
        if (error.code() == ErrorCode::Cancelled)
            return false;
        Ask::message(parent, sentence.isEmpty() ? errorText(error) : sentence, sentence.isEmpty() ? QString() : errorText(error));
        return false;
    }
}

} // namespace rapporteur
