package org.huiyin.letters.pdf;

import java.util.List;

/**
 * Kinds of faces that official documents use, with names of font files in which they are found: those made for it first,
 * then the nearest that is freely available.
 */
enum Slot {
    TITLE(
            List.of("小标宋", "fzxbs", "xiaobiaosong", "notoserifcjk-bold", "notoserifcjksc-bold", "notoserifsc-bold"),
            List.of("sourcehanserif.*bold", "simsun", "songti", "uming")),
    FANGSONG(
            List.of("仿宋", "simfang", "fangsong", "stfangso", "fandolfang", "fzfs"),
            List.of(
                    "notoserifcjk-regular",
                    "notoserifcjksc-regular",
                    "notoserifsc",
                    "sourcehanserif",
                    "simsun",
                    "songti")),
    HEI(
            List.of("黑体", "simhei", "notosanscjk-regular", "notosanscjksc-regular", "notosanssc", "sourcehansans"),
            List.of("pingfang", "wqy", "msyh", "droidsansfallback")),
    KAI(
            List.of("楷体", "simkai", "stkaiti", "fandolkai", "ukai", "wenkai"),
            List.of(
                    "notoserifcjk-regular",
                    "notoserifcjksc-regular",
                    "notoserifsc",
                    "sourcehanserif",
                    "simsun",
                    "songti")),
    SONG(
            List.of(
                    "宋体",
                    "simsun\\.",
                    "notoserifcjk-regular",
                    "notoserifcjksc-regular",
                    "notoserifsc",
                    "sourcehanserif"),
            List.of("songti", "fandolsong", "uming")),
    RARE(List.of("simsunb", "simsun-extb", "hanazono", "tw-sung-ext"), List.of("notosanscjk-regular", "babelstone"));

    private final List<String> own;
    private final List<String> nearest;

    Slot(List<String> own, List<String> nearest) {
        this.own = own;
        this.nearest = nearest;
    }

    List<String> own() {
        return own;
    }

    List<String> nearest() {
        return nearest;
    }

    /** By the name that a Word file gives a font. */
    static Slot named(String family) {
        if (family.contains("标宋")) {
            return TITLE;
        }
        if (family.contains("仿") || family.equalsIgnoreCase("FangSong")) {
            return FANGSONG;
        }
        if (family.contains("黑") || family.equalsIgnoreCase("SimHei")) {
            return HEI;
        }
        return family.contains("楷") || family.equalsIgnoreCase("KaiTi") ? KAI : SONG;
    }
}
