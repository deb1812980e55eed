package org.huiyin.handling;

/** What a notice says of the procedure of each path, unless the organ words it otherwise (art. 23). */
public final class Procedures {

    private Procedures() {}

    /** Sentences in Chinese for the petitioner. */
    public static String of(Path path) {
        return switch (path) {
            case SIMPLE -> "简易办理：自受理之日起十个工作日内作出答复；不能办结的，转为普通程序并另行告知。";
            case OPINION ->
                "听取陈述的事实和理由，调查核实，自受理之日起六十日内办结，出具信访处理意见书；情况复杂的，经批准可以延长不超过三十日并告知理由。"
                        + "对处理意见不服的，可以自收到书面答复之日起三十日内请求复查（第三十一条第六项、第三十四条、第三十五条）。";
            case PERFORM -> "依法履行职责或者答复，自收到申请之日起两个月内办理，法律法规另有规定的从其规定（第三十一条第五项）。" + "对不履行、拒绝履行、不予答复不服的，应当先依法申请行政复议。";
            case INTRODUCE -> "应当通过其他法定程序处理，由本单位导入相应程序并告知有权处理的机关、程序和期限（第三十一条第一项至第四项）。";
            case SUGGESTION -> "认真研究论证，予以采纳或者部分采纳的，予以落实并答复；不采纳的说明理由（第二十九条）。";
            case ACCUSATION -> "依规依纪依法接收、受理、办理和反馈，对检举控告人的信息和检举控告材料严格保密（第三十条）。";
        };
    }
}
