#include "editing/paste/LeftOutText.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("LeftOutText", text, nullptr, count);
}

/// English has its singular in the source; other languages have all their forms in the second sentence.
QString counted(const char* one, const char* several, int count)
{
    return count == 1 ? tr(one) : tr(several, count);
}

} // namespace

QString leftOutText(LeftOut what, int count)
{
    switch (what) {
    case LeftOut::WebPictures:
        return counted(QT_TRANSLATE_NOOP("LeftOutText", "1 picture from the web"),
            QT_TRANSLATE_N_NOOP("LeftOutText", "%n pictures from the web"), count);
    case LeftOut::FilePictures:
        return counted(QT_TRANSLATE_NOOP("LeftOutText", "1 picture kept by the other program"),
            QT_TRANSLATE_N_NOOP("LeftOutText", "%n pictures kept by the other program"), count);
    case LeftOut::OtherPictures:
        return counted(QT_TRANSLATE_NOOP("LeftOutText", "1 picture"), QT_TRANSLATE_N_NOOP("LeftOutText", "%n pictures"), count);
    case LeftOut::Looks:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "colours and fonts"));
    case LeftOut::DeletedText:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "text deleted in tracked changes"));
    case LeftOut::Comments:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "comments"));
    case LeftOut::HiddenText:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "hidden text"));
    case LeftOut::Embedded:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "videos and drawings"));
    case LeftOut::FormFields:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "form fields"));
    case LeftOut::Links:
        return counted(QT_TRANSLATE_NOOP("LeftOutText", "1 link that leads to no web page"),
            QT_TRANSLATE_N_NOOP("LeftOutText", "%n links that lead to no web page"), count);
    case LeftOut::TextTooDeep:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "text in too many frames"));
    case LeftOut::TextTooLong:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "the end of a very long text"));
    case LeftOut::Formatting:
        return tr(QT_TRANSLATE_NOOP("LeftOutText", "all formatting, because it was too large to read"));
    }
    return {};
}

QString otherFilesText(int count)
{
    return counted(QT_TRANSLATE_NOOP("LeftOutText", "1 file that is not a picture"),
        QT_TRANSLATE_N_NOOP("LeftOutText", "%n files that are not pictures"), count);
}

} // namespace rapporteur
