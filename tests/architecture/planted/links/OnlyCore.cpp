#include <QString>

// The control: core may use Qt Core.
QString plantedText()
{
    return QString::number(QString().size());
}
