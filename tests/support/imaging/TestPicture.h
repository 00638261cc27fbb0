#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>
#include <vips/vips.h>
#include <array>
#include <memory>

namespace rapporteur {

struct TestPictureRelease
{
    void operator()(VipsImage* image) const { g_object_unref(image); }
};

/// A picture made or read by a test. A step that fails ends the test program with the library's words.
class TestPicture
{
public:
    using Colour = std::array<int, 4>; ///< as many as there are bands

    static TestPicture solid(QSize size, const std::vector<double>& colour);
    /// Red, green, blue, white quarters: top left, top right, bottom right, bottom left.
    static TestPicture quarters(QSize size);
    /// Soft blobs and noise, so that encoders have work to do; always the same.
    static TestPicture photograph(QSize size);
    static TestPicture read(const QString& path);

    TestPicture beside(const TestPicture& other) const;
    TestPicture as16Bit() const; ///< 0–65535
    TestPicture asGrey() const;
    TestPicture withProfile(const char* profile) const; ///< built into libvips; the numbers stay
    TestPicture withoutProfile() const;
    TestPicture convertedTo(const char* profile) const; ///< from sRGB; the numbers change
    TestPicture withOrientation(int orientation) const;

    /// Format by the name's ending; options as in vips ("[Q=100,interlace]").
    QString write(const QString& path, const char* options = "") const;

    QSize size() const;
    int bands() const;
    Colour at(int x, int y) const;
    /// The mean difference of two pictures of one size and number of bands, in levels of 255.
    double meanDifference(const TestPicture& other) const;

    VipsImage* vips() const { return m_image.get(); }

private:
    explicit TestPicture(VipsImage* image);
    template <typename Operation> static TestPicture result(Operation operation);

    std::shared_ptr<VipsImage> m_image;
};

/// Standard output of exiftool; a failure ends the test program.
QByteArray exiftool(const QStringList& arguments);

} // namespace rapporteur
