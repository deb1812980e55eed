package org.huiyin.process.targets;

/** Levels of petition bureaus, between which the fifteen days of sorting are split by custom. */
enum Level {
    NATION,
    PROVINCE,
    CITY,
    COUNTY,
    UNKNOWN
}
