#include "editing/actions/NewsroomVerification.h"

#include "editing/workspace/NewsroomSnapshot.h"
#include "storage/whole/Verification.h"

namespace rapporteur {

Problems verifyOpenNewsroom(const NewsroomSnapshot& newsroom, const Progress& progress)
{
    return newsroom.storage->call([&](NewsroomFile& file) { return verifyNewsroom(file, progress); });
}

} // namespace rapporteur
