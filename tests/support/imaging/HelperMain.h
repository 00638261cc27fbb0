#pragma once

#include "imaging/helper/PictureHelper.h"

#include <QCoreApplication>
#include <QTest>
#include <cstring>

/// main() of a test program that its PictureService starts again as the helper process.
#define RAPPORTEUR_HELPER_TEST_MAIN(TestClass)                                                     \
    int main(int argc, char* argv[])                                                               \
    {                                                                                              \
        if (argc > 1 && std::strcmp(argv[1], "--helper") == 0)                                     \
            return rapporteur::runPictureHelper(argc, argv);                                       \
        QCoreApplication application(argc, argv);                                                  \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
