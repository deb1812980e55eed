package org.huiyin.process.proposals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which organ of the local list a reply names at its beginning, under its short or former names. */
final class Replies {

    private static final int BEGINNING = 200;
    private static final Map<String, Pattern> NAMES = names();

    private Replies() {}

    private static Map<String, Pattern> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("住房和城乡建设局", "住建局|住房和城乡建设|住房保障|房产局|房管局|房屋征收|城建局");
        names.put("自然资源和规划局", "规划局|国土|自然资源|不动产登记|规划分局");
        names.put("城市管理局", "城管|城市管理|行政执法局|园林局");
        names.put("人力资源和社会保障局", "人社局|人力资源|劳动监察|社保局|就业局");
        names.put("交通运输局", "交通运输局|交通局|公路管理局|公路局|运管|运输管理|公交公司|轨道");
        names.put("教育局", "教育局|教育体育局|教育和体育局|教体局");
        names.put("生态环境局", "环保局|环境保护局|生态环境");
        names.put("卫生健康委员会", "卫计|卫生和计划生育|卫生计生|卫健|卫生局");
        names.put("公安局", "公安|交警|派出所|车管所");
        names.put("市场监督管理局", "市场监督|市场监管|质监局|工商局|工商行政|食药监|食品药品|物价局");
        names.put("民政局", "民政局");
        names.put("农业农村局", "农业局|农业农村局|农委");
        names.put("水利局", "水利局|水务局|水务集团|自来水公司");
        names.put("林业局", "林业局");
        names.put("文化广电旅游局", "旅游局|文广新|文体广|文化广电|文旅");
        names.put("发展和改革委员会", "发改|电力公司|供电公司");
        names.put("住房公积金管理中心", "公积金管理中心");
        names.put("税务局", "税务局|国税|地税");
        names.put("财政局", "财政局");
        names.put("医疗保障局", "医保局|医疗保障局|医保中心");
        var patterns = new LinkedHashMap<String, Pattern>();
        names.forEach((organ, words) -> patterns.put(organ, Pattern.compile(words)));
        return patterns;
    }

    static Set<String> organsNamedIn(String reply) {
        String beginning = reply.substring(0, Math.min(BEGINNING, reply.length()));
        var organs = new TreeSet<String>();
        NAMES.forEach((organ, words) -> {
            if (words.matcher(beginning).find()) {
                organs.add(organ);
            }
        });
        return organs;
    }
}
