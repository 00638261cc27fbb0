# cmake -DMAP=map.cmake -DROOT=app -P check_sources.cmake
# Every source belongs to a declared layer, main.cpp only wires, and storage has the only SQL.
cmake_minimum_required(VERSION 3.25)
include(${MAP})
set(longest_main 80)
set(violations "")

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/*.cpp ${ROOT}/*.h ${ROOT}/*.hpp ${ROOT}/*.c)
foreach(file IN LISTS files)
    string(REGEX MATCH "^[^/]+" first "${file}")
    if(NOT first IN_LIST LAYERS AND NOT file STREQUAL "main.cpp")
        string(APPEND violations "  ${file} is in no layer of app/CMakeLists.txt\n")
    endif()
    if(NOT first STREQUAL "storage")
        file(STRINGS ${ROOT}/${file} sql REGEX
            "#[ \t]*include[ \t]*[<\"](sqlite3|QtSql|QSql)|[\"(](SELECT|INSERT|UPDATE|DELETE FROM|CREATE|PRAGMA|ALTER TABLE) ")
        if(sql)
            string(APPEND violations "  ${file} has SQL, which belongs to storage: ${sql}\n")
        endif()
    endif()
endforeach()

foreach(layer IN LISTS LAYERS)
    if(NOT layer STREQUAL "storage" AND ("sqlite3" IN_LIST LIBRARIES_OF_${layer} OR "Sql" IN_LIST QT_OF_${layer}))
        string(APPEND violations "  the map gives SQL to ${layer}\n")
    endif()
endforeach()

file(READ ${ROOT}/main.cpp text)
string(REGEX MATCHALL "\n" lines "${text}")
list(LENGTH lines count)
if(count GREATER longest_main)
    string(APPEND violations "  main.cpp has ${count} lines; it only chooses ui or cli, in at most ${longest_main}\n")
endif()

if(violations)
    message(FATAL_ERROR "The sources break the design:\n${violations}")
endif()
