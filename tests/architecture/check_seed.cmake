# The seed newsroom is the judge of the main job: without it the tests that use it prove nothing, so its absence is a failure.
cmake_minimum_required(VERSION 3.25)
foreach(file IN ITEMS newsroom.json page.txt)
    if(NOT EXISTS ${SEED}/${file})
        message(FATAL_ERROR "${SEED}/${file} is missing. Lay the project's shared folder beside the checkout, "
            "or configure with -DRAPPORTEUR_SEED_DIR=FOLDER.")
    endif()
endforeach()
